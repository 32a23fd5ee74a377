-- Files a member has sent and looks through before they are taken in. Nothing here is in force; whoever sends another
-- file, or waits a day, loses it.
create table committee.arrival (
  id uuid primary key default uuidv7(),
  member text not null check (length(member) between 1 and 254),
  file_name text not null check (length(file_name) between 1 and 200),
  arrived_at timestamptz not null
);
create index arrival_member on committee.arrival (member);
grant select, insert, update, delete on committee.arrival to logbog_app;

create table committee.arrival_edition (
  arrival uuid not null references committee.arrival on delete cascade,
  position integer not null,
  programme uuid not null references programmes.programme,
  extent text not null check (extent in ('WHOLE', 'GOALS', 'TITLES')),
  content text not null,
  primary key (arrival, position)
);
create index arrival_edition_programme on committee.arrival_edition (programme);
grant select, insert on committee.arrival_edition to logbog_app;
