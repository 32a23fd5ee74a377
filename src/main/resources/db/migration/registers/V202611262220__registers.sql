-- Files of the registers that secretariats have brought, and what came of them.
create schema registers;
grant usage on schema registers to logbog_app;

create table registers.file (
  id uuid primary key default uuidv7(),
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  name text not null check (length(name) between 1 and 200),
  sha256 bytea not null check (length(sha256) = 32),
  lines integer not null check (lines > 0),
  brought_at timestamptz not null,
  brought_by uuid not null references people.person,
  grant_id uuid not null,
  by_name text not null check (length(by_name) between 1 and 200)
);
comment on table registers.file is 'append-only';
create index file_region on registers.file (region, id);
create index file_brought_by on registers.file (brought_by);
grant select, insert on registers.file to logbog_app;

-- Its text, encrypted, while it waits to be taken: it holds CPR numbers, and is forgotten when it is taken or a week old.
create table registers.waiting (
  file_id uuid primary key references registers.file,
  sealed bytea not null,
  sealed_with text not null
);
grant select, insert, delete on registers.waiting to logbog_app;

-- That it was taken: once.
create table registers.taken (
  file_id uuid primary key references registers.file,
  taken_at timestamptz not null,
  taken_by uuid not null references people.person,
  grant_id uuid not null,
  by_name text not null check (length(by_name) between 1 and 200),
  fresh integer not null,
  changed integer not null,
  unchanged integer not null,
  wrong integer not null,
  withdrawn integer not null
);
comment on table registers.taken is 'append-only';
create index taken_by on registers.taken (taken_by);
grant select, insert on registers.taken to logbog_app;

-- Whose own access has opened (M12, M13).
create table registers.admission (
  doctor_id uuid primary key references people.person,
  first_day date not null,
  admitted_at timestamptz not null
);
comment on table registers.admission is 'append-only';
grant select, insert on registers.admission to logbog_app;

-- Who came by a file and is let in on the first day of the first element.
create table registers.expected (
  doctor_id uuid primary key references people.person,
  expected_at timestamptz not null
);
comment on table registers.expected is 'append-only';
grant select, insert on registers.expected to logbog_app;
