-- Which edition a published one follows, and what its committee said became of that one's goals. Frozen with it.
-- Before is null where an operator's files came first; content is null where goals go by their numbers.
create table programmes.mapping (
  publication uuid primary key references programmes.publication,
  before uuid references programmes.publication check (before <> publication),
  hash bytea,
  content text,
  check (num_nulls(hash, content) in (0, 2)),
  check (hash = sha256(convert_to(content, 'UTF8')))
);
create index mapping_before on programmes.mapping (before);
grant select, insert on programmes.mapping to logbog_app;
comment on table programmes.mapping is 'append-only';
