-- Editions a committee is still writing. A draft is one document; every save counts its changes on.
create schema committee;
grant usage on schema committee to logbog_app;

create table committee.draft (
  id uuid primary key default uuidv7(),
  programme uuid not null references programmes.programme,
  content text not null,
  changes integer not null default 0,
  begun_at timestamptz not null,
  begun_by text not null check (length(begun_by) between 1 and 254),
  changed_at timestamptz not null,
  changed_by text not null check (length(changed_by) between 1 and 254),
  publication uuid references programmes.publication,
  discarded_at timestamptz,
  check (num_nonnulls(publication, discarded_at) <= 1)
);
create index draft_programme on committee.draft (programme);
create index draft_publication on committee.draft (publication);
grant select, insert, update on committee.draft to logbog_app;
