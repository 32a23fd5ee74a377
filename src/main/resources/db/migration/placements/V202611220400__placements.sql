-- An apprentice's training in one speciality at one workplace (V12). The facts are the identity: the same facts are the
-- same placement, however often and from wherever they are given.
create schema placements;
grant usage on schema placements to logbog_app;

create table placements.placement (
  id uuid primary key default uuidv7(),
  apprentice_id uuid not null references people.person,
  speciality_id uuid not null references programmes.speciality,
  begun date not null check (extract(day from begun) = 1),
  kind text not null check (kind in ('COMPANY', 'SCHOOL')),
  name text not null check (length(name) between 1 and 200),
  cvr text check (cvr ~ '^[0-9]{8}$'),
  country text check (length(country) between 1 and 200),
  reason text check (length(reason) between 1 and 2000),
  check ((country is null) = (reason is null)),
  check (kind = 'SCHOOL' or num_nonnulls(cvr, country) = 1)
);
-- The reason is indexed by its digest: a long one does not fit an index.
create unique index placement_facts on placements.placement
  (apprentice_id, speciality_id, begun, kind, name, cvr, country, md5(reason)) nulls not distinct;
create index placement_speciality on placements.placement (speciality_id);
grant select, insert, delete on placements.placement to logbog_app;

create table placements.preference (
  person_id uuid primary key references people.person,
  speciality_id uuid not null references programmes.speciality
);
create index preference_speciality on placements.preference (speciality_id);
grant select, insert, update, delete on placements.preference to logbog_app;
