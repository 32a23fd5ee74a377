-- Who of those who approve is away from when to when, and who stands in; and the digests they got.
create schema approvers;
grant usage on schema approvers to logbog_app;

-- Both days are days away. One who is back early ends it; else it ends by itself.
create table approvers.leave (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people.person,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  deputy_id uuid references people.person,
  said_at timestamptz not null,
  ended_at timestamptz,
  constraint nobody_stands_in_for_themself check (deputy_id <> person_id)
);
create unique index leave_open on approvers.leave (person_id) where ended_at is null;
create index leave_person on approvers.leave (person_id);
create index leave_deputy on approvers.leave (deputy_id);
grant select, insert, update (ended_at) on approvers.leave to logbog_app;

-- One letter to a person on a day at most, each out of the budget of their address.
create table approvers.digest (
  person_id uuid not null references people.person,
  day date not null,
  posting_id uuid not null unique references reminders.posting,
  primary key (person_id, day)
);
comment on table approvers.digest is 'append-only';
grant select, insert on approvers.digest to logbog_app;

-- The day's run: finished once a Danish day.
create table approvers.run (
  day date primary key,
  began_at timestamptz not null,
  finished_at timestamptz,
  posted integer not null default 0
);
grant select, insert, update (finished_at, posted) on approvers.run to logbog_app;
