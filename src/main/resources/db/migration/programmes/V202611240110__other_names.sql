-- What else a speciality is called: other words for it, and names it had until a day. People search by either.
create table programmes.other_name (
  id uuid primary key default uuidv7(),
  speciality uuid not null references programmes.speciality,
  name text not null check (length(name) between 1 and 200),
  until date
);
create unique index other_name_once on programmes.other_name (speciality, lower(name collate "da-x-icu"));
grant select, insert, update on programmes.other_name to logbog_app;
-- A speciality can be renamed; it stays the same speciality.
grant update (name) on programmes.speciality to logbog_app;
