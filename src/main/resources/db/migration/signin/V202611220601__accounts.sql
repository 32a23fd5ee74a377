-- Accounts, and the links mailed to prove an address or to set a new password. Only the hash of a link is kept.
create table signin.account (
  person uuid primary key references people.person (id),
  email text not null check (email = lower(email) and length(email) <= 254),
  password text not null check (password like '$argon2id$%'),
  opened_at timestamptz not null,
  proven_at timestamptz check (proven_at >= opened_at)
);
-- Anyone may claim an address; one account proves it.
create unique index account_proven_address on signin.account (email) where proven_at is not null;
create index account_address on signin.account (email);
grant select, insert, update, delete on signin.account to logbog_app;

create table signin.proof (
  id uuid primary key default uuidv7(),
  purpose text not null check (purpose in ('ADDRESS', 'NEW_ADDRESS', 'PASSWORD')),
  person uuid not null references signin.account (person) on delete cascade,
  email text not null check (email = lower(email) and length(email) <= 254),
  link bytea not null unique check (length(link) = 32),
  asked_at timestamptz not null,
  expires timestamptz not null check (expires > asked_at),
  used_at timestamptz check (used_at <= expires)
);
create index proof_person on signin.proof (person);
create index proof_expires on signin.proof (expires);
grant select, insert, update, delete on signin.proof to logbog_app;
