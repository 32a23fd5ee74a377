-- Where doctors train: departments of hospitals, and practices, by a key that the registers use.
create table places.department (
  id uuid primary key default uuidv7(),
  key text not null unique check (length(key) between 1 and 100),
  kind text not null check (kind in ('DEPARTMENT', 'PRACTICE')),
  hospital text not null check (length(hospital) <= 200),
  name text not null check (length(name) between 1 and 200),
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  check ((kind = 'DEPARTMENT') = (hospital <> ''))
);
grant select, insert, update (hospital, name, region) on places.department to logbog_app;
