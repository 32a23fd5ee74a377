-- What a workplace hands its apprentices: its number and whom to name. Reached by a link; only the hash of its token is
-- kept, and the last day it works is said when it is made.
create schema workplaces;
grant usage on schema workplaces to logbog_app;

create table workplaces.card (
  id uuid primary key default uuidv7(),
  token_hash uuid not null unique,
  address text not null,
  cvr text not null check (cvr ~ '^[0-9]{8}$'),
  name text not null check (length(name) between 1 and 200),
  trainers text[] not null check (cardinality(trainers) between 1 and 5),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index card_of on workplaces.card (address);
grant select, insert on workplaces.card to logbog_app;
grant update (revoked_at) on workplaces.card to logbog_app;

-- An apprentice asks one address of a firm for the same; whoever answers by the link fills the request that waits.
create table workplaces.question (
  id uuid primary key default uuidv7(),
  token_hash uuid not null unique,
  apprentice_id uuid not null references people.person on delete cascade,
  draft_id uuid not null,
  address text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  answered_by text check (length(answered_by) between 1 and 100),
  check ((answered_at is null) = (answered_by is null))
);
create index question_of on workplaces.question (apprentice_id, id);
grant select, insert on workplaces.question to logbog_app;
grant update (draft_id, answered_at, answered_by) on workplaces.question to logbog_app;
