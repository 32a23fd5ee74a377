-- Course runs and who takes part (M9). What is approved on a list are approvals, each its own; nothing here says so again.
create schema courses;
grant usage on schema courses to logbog_app;

-- A general course held in a region, or a part of a speciality's courses; named by their keys, which are the same in every edition.
create table courses.run (
  id uuid primary key default uuidv7(),
  course_key text not null check (course_key <> ''),
  part_key text check (part_key <> ''),
  region text check (region in ('NORTH', 'SOUTH', 'EAST')),
  speciality text references curricula.speciality,
  title text not null check (title <> ''),
  place text not null check (place <> ''),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  announced_at timestamptz not null,
  announced_by uuid not null references people.person,
  announced_under uuid not null references roles.grant_of_role,
  check ((part_key is null) = (speciality is null)),
  check ((part_key is null) = (region is not null))
);
comment on table courses.run is 'append-only';
create index run_in_region on courses.run (region, course_key, last_day) where part_key is null;
create index run_of_speciality on courses.run (speciality, part_key, last_day) where part_key is not null;
create index run_announced_by on courses.run (announced_by);
create index run_announced_under on courses.run (announced_under);
grant select, insert on courses.run to logbog_app;

-- A doctor takes part with the post whose curriculum asks for the course (M11); the subject is what an approval will be of.
create table courses.participant (
  id uuid primary key default uuidv7(),
  run_id uuid not null references courses.run,
  doctor_id uuid not null references people.person,
  post_id uuid not null,
  kind text not null check (kind in ('COURSE', 'COURSE_PART')),
  subject_id uuid not null,
  since timestamptz not null,
  entered_by uuid not null references people.person,
  until timestamptz,
  left_by uuid references people.person,
  foreign key (post_id, doctor_id) references posts.post (id, doctor_id),
  check ((until is null) = (left_by is null))
);
create unique index participant_once on courses.participant (run_id, doctor_id) where until is null;
create index participant_doctor on courses.participant (doctor_id, run_id) where until is null;
create index participant_post on courses.participant (post_id);
grant select, insert on courses.participant to logbog_app;
grant update (until, left_by) on courses.participant to logbog_app;
