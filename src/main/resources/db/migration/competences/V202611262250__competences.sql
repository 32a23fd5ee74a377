-- Assessments of a doctor's competences, and wishes for supervisors who are not in Logbog yet. Approvals are in approvals.
create schema competences;
grant usage on schema competences to logbog_app;

-- One time a competence was assessed by a method of its curriculum. It counts once the assessor has confirmed it.
create table competences.assessment (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  post_id uuid not null references posts.post,
  competence_id uuid not null references curricula.competence,
  method text not null check (length(method) between 1 and 200),
  held_on date not null,
  assessor_id uuid not null references people.person,
  assessor_name text not null check (length(assessor_name) between 1 and 200),
  words text not null check (length(words) <= 2000),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  constraint nobody_assesses_themselves check (assessor_id <> doctor_id),
  constraint recorded_by_one_of_the_two check (recorded_by in (doctor_id, assessor_id))
);
comment on table competences.assessment is 'append-only';
create index assessment_doctor on competences.assessment (doctor_id, id);
create index assessment_assessor on competences.assessment (assessor_id, id);
grant select, insert on competences.assessment to logbog_app;

-- The one answer an assessment gets: who gave it, and as what.
create table competences.settlement (
  assessment_id uuid primary key references competences.assessment,
  doctor_id uuid not null references people.person,
  what text not null check (what in ('CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  by_id uuid not null references people.person,
  by_name text not null check (length(by_name) between 1 and 200),
  by_place text not null check (length(by_place) <= 400),
  at timestamptz not null,
  because text not null check (length(because) <= 2000),
  constraint nobody_confirms_themselves check ((what = 'WITHDRAWN') = (by_id = doctor_id)),
  constraint a_refusal_says_why check ((what = 'REFUSED') = (because <> ''))
);
comment on table competences.settlement is 'append-only';
create index settlement_doctor on competences.settlement (doctor_id);
grant select, insert on competences.settlement to logbog_app;

-- Whom a letter has told that assessments wait, once a day.
create table competences.told (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people.person,
  day date not null,
  unique (person_id, day)
);
comment on table competences.told is 'append-only';
grant select, insert on competences.told to logbog_app;
