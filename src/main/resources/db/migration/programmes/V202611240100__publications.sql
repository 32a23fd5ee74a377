-- A whole programme's edition as its committee published it: one document under its SHA-256, never changed (V7).
-- A correction is another one of the same version, with the next serial.
create table programmes.publication (
  id uuid primary key default uuidv7(),
  programme uuid not null references programmes.programme,
  version text not null check (length(version) between 1 and 40),
  serial integer not null check (serial > 0),
  valid_from date not null,
  everyone_from date,
  hash bytea not null,
  content text not null,
  published_at timestamptz not null,
  published_by text not null check (length(published_by) between 1 and 254),
  unique (programme, version, serial),
  check (hash = sha256(convert_to(content, 'UTF8')))
);
grant select, insert on programmes.publication to logbog_app;
comment on table programmes.publication is 'append-only';

-- What one speciality has of a version may come from a publication; then the row only names it. The version may be for
-- everyone from a date, and a later edition of a version may have left the speciality out.
alter table programmes.edition
  add publication uuid references programmes.publication,
  add everyone_from date,
  add left_out boolean not null default false;
create index edition_publication on programmes.edition (publication);

-- The newest edition of every version a speciality is in.
create view programmes.newest_edition as
select * from (
  select distinct on (speciality, programme_no, version, origin) *
  from programmes.edition
  order by speciality, programme_no, version, origin, serial desc
) newest
where not left_out;
grant select on programmes.newest_edition to logbog_app;
