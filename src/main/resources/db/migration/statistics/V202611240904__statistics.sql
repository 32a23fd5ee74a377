-- How many apprentices stand at which level: kept up to date by adding what was signed since. No row is about a person.
create schema statistics;
grant usage on schema statistics to logbog_app;

-- What was signed, or disowned, and is not counted yet. What does not wait is counted: so these rows are all that has to be
-- remembered, and they are gone in seconds.
create table statistics.waiting (
  declaration uuid not null references declarations.declaration,
  fact text not null check (fact in ('SIGNED', 'DISPUTED')),
  since timestamptz not null,
  primary key (declaration, fact)
);
create index waiting_since on statistics.waiting (since, declaration);
grant select, insert, delete on statistics.waiting to logbog_app;

-- Sheets that were counted, and in which order their levels stand.
create table statistics.sheet (
  sheet bytea primary key references programmes.sheet,
  programme uuid not null references programmes.programme,
  version text not null,
  stored_at timestamptz not null,
  goals text[] not null,
  scale jsonb not null
);
create index sheet_programme on statistics.sheet (programme);
grant select, insert, delete on statistics.sheet to logbog_app;

-- The kind of firm a company is counted as, until all is counted anew.
create table statistics.firm (
  cvr text primary key,
  branch text not null,
  size text not null
);
grant select, insert, delete on statistics.firm to logbog_app;

-- Those who were asked alike: a period of 10 is the final one, an empty kind of apprentice was not asked.
create table statistics.population (
  id integer generated always as identity primary key,
  programme uuid not null references programmes.programme,
  speciality uuid not null references programmes.speciality,
  version text not null,
  period smallint not null,
  year smallint not null,
  apprentice_kind text not null,
  unique (programme, speciality, version, period, year, apprentice_kind)
);
grant select, insert, delete on statistics.population to logbog_app;

-- Counted up again and again: room on each page keeps the new row beside the old.
create table statistics.level_count (
  population integer not null references statistics.population,
  goal text not null,
  level smallint not null,
  apprentices integer not null,
  primary key (population, goal, level)
) with (fillfactor = 50);
grant select, insert, update, delete on statistics.level_count to logbog_app;

-- The same by kind of firm, in one grouping or the other: how many of them stand at the scale's lowest level.
create table statistics.firm_count (
  population integer not null references statistics.population,
  goal text not null,
  grouped_by text not null check (grouped_by in ('BRANCH', 'SIZE')),
  firm text not null,
  apprentices integer not null,
  lowest integer not null,
  primary key (population, grouped_by, goal, firm)
) with (fillfactor = 50);
grant select, insert, update, delete on statistics.firm_count to logbog_app;

-- What is signed, as it is counted. A broken-off period (V11) is none that can be compared.
create view statistics.signed as
select s.declaration, s.apprentice, o.programme, s.speciality, s.sheet, s.cvr, s.levels, s.period_end, s.completed_at,
       s.revises, s.replaced_by, s.disputed, k.workplace,
       (case s.kind when 'FINAL' then 10 else s.main_course end)::smallint as period,
       extract(year from s.period_end)::smallint as year,
       coalesce(k.apprentice_kind, '') as apprentice_kind
from declarations.signed_levels s
join programmes.programme_of o on o.speciality = s.speciality
join placements.kinds k on k.placement = s.placement
where s.kind <> 'PARTIAL';
grant select on statistics.signed to logbog_app;

-- What was signed before there were statistics.
insert into statistics.waiting (declaration, fact, since)
select declaration, 'SIGNED', completed_at from statistics.signed;
insert into statistics.waiting (declaration, fact, since)
select declaration, 'DISPUTED', completed_at from statistics.signed where disputed;
