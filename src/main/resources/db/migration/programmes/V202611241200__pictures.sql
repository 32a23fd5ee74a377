-- The pictures of goals, each under the SHA-256 of what we drew: editions and Sheets name it, so it is never changed.
create table programmes.picture (
  hash bytea primary key check (hash = sha256(content)),
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  content bytea not null,
  width integer not null check (width between 1 and 5000),
  height integer not null check (height between 1 and 5000),
  kept_at timestamptz not null
);
comment on table programmes.picture is 'append-only';
grant select, insert on programmes.picture to logbog_app;
