-- Notes in a doctor's record, read by whoever may read it; and a doctor's reflections, which nobody else reads.
create schema notes;
grant usage on schema notes to logbog_app;

create table notes.note (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  competence_id uuid references curricula.competence,
  course_id uuid references curricula.course,
  words text not null check (length(words) <= 6000),
  upload_id uuid references documents.upload,
  written_at timestamptz not null,
  author_id uuid not null references people.person,
  grant_id uuid not null,
  author_name text not null check (length(author_name) between 1 and 200),
  author_role text not null check (length(author_role) between 1 and 40),
  author_place text not null check (length(author_place) <= 410),
  check (competence_id is null or course_id is null),
  check (words <> '' or upload_id is not null)
);
comment on table notes.note is 'append-only';
create index note_doctor on notes.note (doctor_id, id);
create index note_author on notes.note (author_id);
create index note_upload on notes.note (upload_id) where upload_id is not null;
grant select, insert on notes.note to logbog_app;

-- Taken back by its author; it stays readable, struck through.
create table notes.withdrawal (
  note_id uuid primary key references notes.note,
  doctor_id uuid not null references people.person,
  withdrawn_at timestamptz not null
);
comment on table notes.withdrawal is 'append-only';
create index withdrawal_doctor on notes.withdrawal (doctor_id);
grant select, insert on notes.withdrawal to logbog_app;

-- Encrypted with a key of the doctor's own, about the row: the database holds nothing to read, and neither does a backup.
create table notes.reflection (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  sealed bytea not null,
  sealed_with text not null,
  written_at timestamptz not null,
  changed_at timestamptz not null
);
create index reflection_doctor on notes.reflection (doctor_id, id);
grant select, insert, update (sealed, sealed_with, changed_at), delete on notes.reflection to logbog_app;
