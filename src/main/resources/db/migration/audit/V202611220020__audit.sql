-- Who did and who read what. Entries come with the change they tell of; seals chain them
-- afterwards; checkpoints sign the chain. Nothing here is ever changed or removed.
create schema audit;
grant usage on schema audit to logbog_app;

create table audit.entry (
  id uuid primary key default uuidv7(),
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('PERSON', 'OFFICE', 'TRAINER', 'OPERATOR', 'SYSTEM')),
  actor text not null,
  act text not null check (act <> ''),
  learner uuid,
  subject uuid not null,
  details jsonb not null default '{}' check (jsonb_typeof(details) = 'object')
);
comment on table audit.entry is 'append-only';
create index entry_in_order on audit.entry (xid, id);
create index entry_learner on audit.entry (learner, id) where learner is not null;

-- By column: the writer chooses neither an entry's id nor its place in the order.
grant select, insert (at, actor_kind, actor, act, learner, subject, details) on audit.entry to logbog_app;

-- No foreign key to the entry: its check would lock, and so rewrite, each entry once more. The
-- verifier asks for both sides.
create table audit.seal (
  position bigint primary key check (position > 0),
  entry uuid not null unique,
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit.seal is 'append-only';
grant select, insert on audit.seal to logbog_app;

create table audit.checkpoint (
  position bigint primary key check (position > 0),
  hash bytea not null check (octet_length(hash) = 32),
  at timestamptz not null,
  signature bytea not null check (octet_length(signature) = 64)
);
comment on table audit.checkpoint is 'append-only';
grant select, insert on audit.checkpoint to logbog_app;
