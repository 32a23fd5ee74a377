-- Doctors' posts and their elements. What stands is in element; every version of it is kept in element_version.
create schema posts;
grant usage on schema posts to logbog_app;

-- One training post, on the curriculum in force at employment (M11). Stage, speciality and that day make it one.
create table posts.post (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  stage text not null check (stage in ('KBU', 'INTRODUCTION', 'MAIN')),
  speciality text references curricula.speciality,
  curriculum_id uuid not null references curricula.curriculum,
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  employed_on date not null,
  known_at timestamptz not null,
  check ((stage = 'KBU') = (speciality is null)),
  unique nulls not distinct (doctor_id, stage, speciality, employed_on),
  unique (id, doctor_id)
);
comment on table posts.post is 'append-only';
create index post_region on posts.post (region, employed_on);
grant select, insert on posts.post to logbog_app;

create table posts.element (
  id uuid primary key default uuidv7(),
  post_id uuid not null,
  doctor_id uuid not null references people.person,
  number integer not null check (number between 1 and 20),
  department_id uuid not null references places.department,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  percent integer not null check (percent between 1 and 100),
  withdrawn_at timestamptz,
  foreign key (post_id, doctor_id) references posts.post (id, doctor_id),
  unique (post_id, number),
  unique (id, doctor_id)
);
comment on table posts.element is 'As it stands now; an element that the register has no more is withdrawn, never deleted.';
create index element_doctor on posts.element (doctor_id);
create index element_department on posts.element (department_id, last_day) where withdrawn_at is null;
create index element_first_day on posts.element (first_day) where withdrawn_at is null;
grant select, insert on posts.element to logbog_app;
grant update (department_id, first_day, last_day, percent, withdrawn_at) on posts.element to logbog_app;

create table posts.element_version (
  id uuid primary key default uuidv7(),
  element_id uuid not null,
  doctor_id uuid not null references people.person,
  department_id uuid not null references places.department,
  first_day date not null,
  last_day date not null,
  percent integer not null,
  withdrawn boolean not null,
  known_at timestamptz not null,
  by_kind text not null,
  by_name text not null check (length(by_name) between 1 and 254),
  foreign key (element_id, doctor_id) references posts.element (id, doctor_id)
);
comment on table posts.element_version is 'append-only';
create index element_version_element on posts.element_version (element_id, id);
create index element_version_doctor on posts.element_version (doctor_id);
grant select, insert on posts.element_version to logbog_app;

-- Which competence belongs to which element, by region and curriculum, for posts employed from a day on. The newest of a
-- day holds.
create table posts.regional_programme (
  id uuid primary key default uuidv7(),
  curriculum_id uuid not null references curricula.curriculum,
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  employed_from date not null,
  published_at timestamptz not null,
  published_by uuid not null references people.person
);
comment on table posts.regional_programme is 'append-only';
create index regional_programme_of on posts.regional_programme (curriculum_id, region, employed_from, id);
grant select, insert on posts.regional_programme to logbog_app;

create table posts.regional_item (
  programme_id uuid not null references posts.regional_programme,
  competence_id uuid not null references curricula.competence,
  number integer not null check (number between 1 and 20),
  primary key (programme_id, competence_id)
);
comment on table posts.regional_item is 'append-only';
grant select, insert on posts.regional_item to logbog_app;

-- Who guides a doctor through an element. One who ceases to stays readable.
create table posts.supervision (
  id uuid primary key default uuidv7(),
  element_id uuid not null,
  doctor_id uuid not null references people.person,
  supervisor_id uuid not null references people.person,
  principal boolean not null,
  named_at timestamptz not null,
  named_by uuid not null references people.person,
  ended_at timestamptz,
  ended_by uuid references people.person,
  check (supervisor_id <> doctor_id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (element_id, doctor_id) references posts.element (id, doctor_id)
);
create unique index supervision_once on posts.supervision (element_id, supervisor_id) where ended_at is null;
create index supervision_doctor on posts.supervision (doctor_id);
create index supervision_supervisor on posts.supervision (supervisor_id) where ended_at is null;
grant select, insert on posts.supervision to logbog_app;
grant update (ended_at, ended_by) on posts.supervision to logbog_app;
