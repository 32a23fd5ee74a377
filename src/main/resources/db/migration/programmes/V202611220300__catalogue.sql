-- Programmes with their specialities, the editions of their goals, the forms they are asked with, and what was asked.
create schema programmes;
grant usage on schema programmes to logbog_app;

create table programmes.programme (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  number integer unique check (number between 1 and 999999),
  committee uuid references places.committee,
  contact_name text not null default '' check (length(contact_name) <= 200),
  contact_email text not null default '' check (length(contact_email) <= 254),
  contact_phone text not null default '' check (length(contact_phone) <= 40),
  learner_word text not null default 'lærling' check (learner_word in ('lærling', 'elev')),
  final_address text not null default '' check (length(final_address) <= 254)
);
create unique index programme_name on programmes.programme (lower(name collate "da-x-icu"));
create index programme_committee on programmes.programme (committee);
grant select, insert, update on programmes.programme to logbog_app;

create table programmes.speciality (
  id uuid primary key default uuidv7(),
  programme uuid not null references programmes.programme,
  name text not null check (length(name) between 1 and 200)
);
create unique index speciality_name on programmes.speciality (programme, lower(name collate "da-x-icu"));
grant select, insert on programmes.speciality to logbog_app;

-- The goals of one speciality in one version of a programme, as published once: read whole, so kept whole.
-- A change is a new row with the next serial; nothing here is ever updated.
create table programmes.edition (
  id uuid primary key default uuidv7(),
  speciality uuid not null references programmes.speciality,
  programme_no integer not null check (programme_no between 1 and 999999),
  version text not null check (length(version) between 1 and 40),
  origin text not null check (origin in ('EXAMPLE', 'COMMITTEE')),
  serial integer not null check (serial > 0),
  valid_from date not null,
  hash bytea not null,
  content text not null,
  taken_at timestamptz not null,
  unique (speciality, programme_no, version, origin, serial),
  check (hash = sha256(convert_to(content, 'UTF8')))
);
comment on table programmes.edition is 'append-only';
grant select, insert on programmes.edition to logbog_app;
comment on table programmes.edition is 'append-only';

-- The scale and form texts of a programme number, likewise.
create table programmes.form (
  id uuid primary key default uuidv7(),
  programme_no integer not null check (programme_no between 1 and 999999),
  serial integer not null check (serial > 0),
  hash bytea not null,
  content text not null,
  taken_at timestamptz not null,
  unique (programme_no, serial),
  check (hash = sha256(convert_to(content, 'UTF8')))
);
comment on table programmes.form is 'append-only';
grant select, insert on programmes.form to logbog_app;
comment on table programmes.form is 'append-only';

-- Exactly what a trainer is asked (V7). Its name is made of its content, and the database holds it to that.
create table programmes.sheet (
  hash bytea primary key,
  content text not null,
  stored_at timestamptz not null,
  check (hash = sha256(convert_to(content, 'UTF8')))
);
comment on table programmes.sheet is 'append-only';
grant select, insert on programmes.sheet to logbog_app;
comment on table programmes.sheet is 'append-only';
