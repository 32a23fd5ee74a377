-- Links that let people without an account choose a password: mailed by another module, they prove the address by
-- themselves. Only the hash of a link is kept.
create table signin.welcome (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 100),
  email text not null check (email = lower(email) and length(email) <= 254),
  speciality uuid,
  next text not null check (length(next) <= 500),
  link bytea not null unique check (length(link) = 32),
  asked_at timestamptz not null,
  expires timestamptz not null check (expires > asked_at),
  used_at timestamptz check (used_at <= expires)
);
create index welcome_expires on signin.welcome (expires);
comment on column signin.welcome.next is 'The page it leads to once signed in; no secret.';
grant select, insert, update (used_at), delete on signin.welcome to logbog_app;
