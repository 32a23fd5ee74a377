-- One-time codes. A flow is one attempt to sign in, bound to the browser that asked by a cookie of which only the hash is kept.
create table signin.flow (
  id uuid primary key default uuidv7(),
  cookie bytea not null unique check (length(cookie) = 32),
  email text not null check (email = lower(email) and length(email) <= 254),
  wish text check (length(wish) <= 500),
  browser bytea check (length(browser) = 32),
  code bytea not null check (length(code) = 32),
  sealed_code bytea,
  link bytea unique check (length(link) = 32),
  attempts smallint not null default 0 check (attempts between 0 and 3),
  asked_at timestamptz not null,
  expires timestamptz not null check (expires > asked_at),
  used_at timestamptz check (used_at <= expires)
);
create index flow_expires on signin.flow (expires);
comment on column signin.flow.wish is 'The page the reader wanted; null for the list.';
comment on column signin.flow.browser is 'The known browser it was asked for in; null if unknown.';
comment on column signin.flow.code is 'HMAC of flow, address and code; of random bytes when no code was mailed.';
comment on column signin.flow.sealed_code is 'The code, encrypted, until its letter is sent or it expires.';
comment on column signin.flow.link is 'Present when stepped up: hash of the mailed link, and the code alone opens nothing.';
grant select, insert, update, delete on signin.flow to logbog_app;

-- What guessing has cost: a row is written before each comparison and taken back when its flow succeeds.
create table signin.guess (
  id uuid primary key default uuidv7(),
  flow uuid not null,
  address bytea not null check (length(address) = 32),
  browser bytea check (length(browser) = 32),
  at timestamptz not null
);
create index guess_address on signin.guess (address, at);
create index guess_unknown on signin.guess (at) where browser is null;
create index guess_flow on signin.guess (flow);
grant select, insert, update, delete on signin.guess to logbog_app;

-- Browsers in which an address has signed in before.
create table signin.browser (
  cookie bytea not null check (length(cookie) = 32),
  address bytea not null check (length(address) = 32),
  seen_at timestamptz not null,
  primary key (cookie, address)
);
create index browser_seen on signin.browser (seen_at);
grant select, insert, update, delete on signin.browser to logbog_app;
