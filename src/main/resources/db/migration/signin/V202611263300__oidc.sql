-- A person and the one account at the provider that opens their logbook; its issuer and subject are kept as a hash.
create table signin.oidc_binding (
  person uuid primary key references signin.access (person),
  identity bytea not null unique check (length(identity) = 32),
  bound_at timestamptz not null
);
grant select, insert, delete on signin.oidc_binding to logbog_app;

-- One way to the provider and back, bound to the browser by a cookie of which only the hash is kept.
create table signin.oidc_attempt (
  id uuid primary key default uuidv7(),
  cookie bytea not null unique check (length(cookie) = 32),
  purpose text not null check (purpose in ('SIGN_IN', 'BIND', 'ACCESS')),
  person uuid references signin.access (person),
  link uuid references signin.access_link (id) on delete cascade,
  wish text check (length(wish) <= 500),
  began_at timestamptz not null,
  expires timestamptz not null check (expires > began_at),
  returned_at timestamptz check (returned_at >= began_at),
  identity bytea check (length(identity) = 32),
  two_factors boolean,
  name text check (length(name) <= 100),
  confirmed_at timestamptz check (confirmed_at >= returned_at),
  check ((purpose = 'SIGN_IN') = (person is null)),
  check ((purpose = 'ACCESS') = (link is not null)),
  check ((identity is null) = (two_factors is null)),
  check (identity is null or returned_at is not null and person is not null),
  check (confirmed_at is null or identity is not null)
);
create index oidc_attempt_expires on signin.oidc_attempt (expires);
create index oidc_attempt_link on signin.oidc_attempt (link);
create index oidc_attempt_person on signin.oidc_attempt (person);
comment on column signin.oidc_attempt.person is 'Who binds; null where somebody signs in, of whom nothing is known yet.';
comment on column signin.oidc_attempt.link is 'The link of the letter of access that somebody binds by.';
comment on column signin.oidc_attempt.identity is 'Whom the provider named, until the person says that it is them.';
grant select, insert, update, delete on signin.oidc_attempt to logbog_app;
