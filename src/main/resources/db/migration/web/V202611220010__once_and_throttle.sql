-- What every form and every door needs: answers given once, and the throttle.
create schema web;
grant usage on schema web to logbog_app;

create table web.once (
  key uuid not null,
  scope text not null,
  answer text,
  at timestamptz not null default now(),
  primary key (key, scope)
);
create index once_at on web.once (at);
grant select, insert, update, delete on web.once to logbog_app;

create table web.throttle (
  bucket text primary key,
  since timestamptz not null,
  count integer not null check (count > 0)
);
grant select, insert, update, delete on web.throttle to logbog_app;
