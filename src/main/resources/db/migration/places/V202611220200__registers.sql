-- Schools and companies as the registers name them, and whom the operator appointed for a school or a committee.
create schema places;
grant usage on schema places to logbog_app;

create table places.school (
  institution_no text primary key check (institution_no ~ '^[0-9A-Z]{6}$'),
  name text not null check (length(name) between 1 and 200)
);
grant select, insert, update on places.school to logbog_app;

create table places.company (
  cvr text primary key check (cvr ~ '^[0-9]{8}$'),
  name text not null check (length(name) between 1 and 200)
);
grant select, insert, update on places.company to logbog_app;

create table places.committee (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 200)
);
create unique index committee_name on places.committee (lower(name collate "da-x-icu"));
grant select, insert on places.committee to logbog_app;

create table places.appointment (
  id uuid primary key default uuidv7(),
  school text references places.school,
  committee uuid references places.committee,
  address text not null check (address = lower(address) and length(address) <= 254),
  name text not null check (length(name) between 1 and 200),
  since date not null,
  named_by text not null check (length(named_by) between 1 and 200),
  check (num_nonnulls(school, committee) = 1),
  unique nulls not distinct (school, committee, address)
);
create index appointment_committee on places.appointment (committee);
grant select, insert on places.appointment to logbog_app;
