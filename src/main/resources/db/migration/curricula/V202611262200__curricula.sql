-- The medical specialities and the editions of their curricula. A published edition never changes: a doctor stays on the one
-- in force at employment (M11).
create schema curricula;
grant usage on schema curricula to logbog_app;

create table curricula.speciality (
  code text primary key check (code ~ '^[a-z][a-z-]{1,39}$'),
  name_da text not null check (name_da <> ''),
  name_en text not null check (name_en <> ''),
  joined date
);
grant select, insert, update on curricula.speciality to logbog_app;

-- Its id is made of its key, and those of its parts of both keys, so that the same file names the same everywhere.
create table curricula.curriculum (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  stage text not null check (stage in ('KBU', 'INTRODUCTION', 'MAIN')),
  speciality text references curricula.speciality,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  origin text not null check (origin in ('EXAMPLE', 'OPERATOR')),
  hash bytea not null,
  content text not null,
  published_at timestamptz not null,
  check ((stage = 'KBU') = (speciality is null)),
  check (hash = sha256(convert_to(content, 'UTF8')))
);
comment on table curricula.curriculum is 'append-only';
grant select, insert on curricula.curriculum to logbog_app;
create index curriculum_in_force on curricula.curriculum (stage, speciality, valid_from);

create table curricula.competence (
  id uuid primary key,
  curriculum uuid not null references curricula.curriculum,
  code text not null check (code <> ''),
  unique (curriculum, code),
  unique (id, curriculum)
);
comment on table curricula.competence is 'append-only';
grant select, insert on curricula.competence to logbog_app;

create table curricula.course (
  id uuid primary key,
  curriculum uuid not null references curricula.curriculum,
  key text not null check (key <> ''),
  unique (curriculum, key)
);
comment on table curricula.course is 'append-only';
grant select, insert on curricula.course to logbog_app;

create table curricula.course_part (
  id uuid primary key,
  course uuid not null references curricula.course,
  key text not null check (key <> ''),
  unique (course, key)
);
comment on table curricula.course_part is 'append-only';
grant select, insert on curricula.course_part to logbog_app;

create table curricula.research_module (
  id uuid primary key,
  curriculum uuid not null references curricula.curriculum,
  key text not null check (key <> ''),
  unique (curriculum, key)
);
comment on table curricula.research_module is 'append-only';
grant select, insert on curricula.research_module to logbog_app;
