-- A doctor asks a department's education lead to create the supervisor who saw a competence. The ask for approval goes on to
-- the new supervisor by itself.
create table competences.wish (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  post_id uuid not null references posts.post,
  competence_id uuid not null references curricula.competence,
  department_id uuid not null references places.department,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 254),
  note text not null check (length(note) <= 2000),
  wished_at timestamptz not null
);
comment on table competences.wish is 'append-only';
create index wish_doctor on competences.wish (doctor_id, id);
create index wish_department on competences.wish (department_id, id);
create index wish_post on competences.wish (post_id);
create index wish_competence on competences.wish (competence_id);
grant select, insert on competences.wish to logbog_app;

-- The one answer: whom the education lead created or found, why not, or that the doctor took it back.
create table competences.wish_answer (
  wish_id uuid primary key references competences.wish,
  doctor_id uuid not null references people.person,
  what text not null check (what in ('CREATED', 'DECLINED', 'WITHDRAWN')),
  by_id uuid not null references people.person,
  by_name text not null check (length(by_name) between 1 and 200),
  at timestamptz not null,
  supervisor_id uuid references people.person,
  because text not null check (length(because) <= 2000),
  constraint who_was_created check ((what = 'CREATED') = (supervisor_id is not null)),
  constraint a_no_says_why check ((what = 'DECLINED') = (because <> '')),
  constraint nobody_grants_their_own check ((what = 'WITHDRAWN') = (by_id = doctor_id)),
  constraint nobody_supervises_themselves check (supervisor_id <> doctor_id)
);
comment on table competences.wish_answer is 'append-only';
create index wish_answer_doctor on competences.wish_answer (doctor_id);
create index wish_answer_supervisor on competences.wish_answer (supervisor_id) where supervisor_id is not null;
grant select, insert on competences.wish_answer to logbog_app;
