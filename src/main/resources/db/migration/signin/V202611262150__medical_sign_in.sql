-- The way into the medical track: a password and a second step, which is a code from an app (RFC 6238) or one of ten
-- recovery codes. A row for everyone who was ever let in by letter; the password is missing until it is chosen, and
-- again after a sign-in reset.
create table signin.access (
  person uuid primary key references people.person (id),
  opened_at timestamptz not null,
  password text check (password like '$argon2id$%'),
  chosen_at timestamptz check (chosen_at >= opened_at),
  check ((password is null) = (chosen_at is null))
);
grant select, insert, update on signin.access to logbog_app;

-- Mailed links: the first access, and new passwords. Only the hash of a link is kept.
create table signin.access_link (
  id uuid primary key default uuidv7(),
  person uuid not null references signin.access (person),
  purpose text not null check (purpose in ('ACCESS', 'PASSWORD')),
  link bytea not null unique check (length(link) = 32),
  asked_at timestamptz not null,
  expires timestamptz not null check (expires > asked_at),
  used_at timestamptz check (used_at <= expires)
);
create index access_link_person on signin.access_link (person);
create index access_link_expires on signin.access_link (expires);
grant select, insert, update (used_at), delete on signin.access_link to logbog_app;

-- The app whose codes are a person's second step.
create table signin.authenticator (
  person uuid primary key references signin.access (person),
  secret bytea not null,
  enrolled_at timestamptz not null,
  last_used bigint not null
);
comment on column signin.authenticator.secret is 'Sealed, with the person authenticated beside it.';
comment on column signin.authenticator.last_used is 'The half minute whose code was used last: none counts twice.';
grant select, insert, update, delete on signin.authenticator to logbog_app;

create table signin.recovery_code (
  batch uuid not null,
  number smallint not null check (number between 1 and 10),
  person uuid not null references signin.access (person),
  code bytea not null check (length(code) = 32),
  used_at timestamptz,
  primary key (batch, number)
);
create index recovery_code_person on signin.recovery_code (person);
comment on column signin.recovery_code.code is 'HMAC of person and code; the code itself is shown once and not kept.';
grant select, insert, update (used_at), delete on signin.recovery_code to logbog_app;

-- One way through the door, from the right password on, bound to the browser by a cookie of which only the hash is kept.
create table signin.passage (
  id uuid primary key default uuidv7(),
  cookie bytea not null unique check (length(cookie) = 32),
  person uuid not null references signin.access (person),
  wish text check (length(wish) <= 500),
  renewed_from text,
  attempts smallint not null default 0 check (attempts between 0 and 5),
  began_at timestamptz not null,
  expires timestamptz not null check (expires > began_at),
  proven_at timestamptz,
  enrolled_at timestamptz check (enrolled_at >= proven_at),
  kept_at timestamptz check (kept_at >= enrolled_at),
  used_at timestamptz check (used_at >= proven_at)
);
create index passage_expires on signin.passage (expires);
create index passage_person on signin.passage (person);
comment on column signin.passage.wish is 'The page the reader wanted; null for the front page.';
comment on column signin.passage.renewed_from is 'Where one who is signed in gives a new app: the page it began on.';
comment on column signin.passage.proven_at is 'The second step was given.';
comment on column signin.passage.kept_at is 'The reader has said that the recovery codes are kept.';
grant select, insert, update, delete on signin.passage to logbog_app;

-- What guessing a second step has cost: a row is written before each comparison and taken back when its passage succeeds.
create table signin.second_guess (
  id uuid primary key default uuidv7(),
  passage uuid not null,
  person uuid not null references signin.access (person),
  at timestamptz not null
);
create index second_guess_person on signin.second_guess (person, at);
create index second_guess_passage on signin.second_guess (passage);
grant select, insert, delete on signin.second_guess to logbog_app;
