-- People, by our own ids.
create schema people;
grant usage on schema people to logbog_app;

create table people.person (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) <= 254),
  created_at timestamptz not null default now()
);
create index person_email on people.person (email);
grant select, insert, update, delete on people.person to logbog_app;
