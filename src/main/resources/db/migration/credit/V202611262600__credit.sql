-- What the secretariat approves on other grounds than the doctor's training here: credit (merit, M7) and other basis (godkendt
-- andet grundlag). The approvals themselves are in approvals; a decision says what they rest on.
create schema credit;
grant usage on schema credit to logbog_app;

-- One decision may cover many competences and courses, and, where a course was cancelled, many doctors.
create table credit.decision (
  id uuid primary key default uuidv7(),
  basis text not null check (basis in ('CREDIT', 'OTHER_BASIS')),
  note text not null check (length(note) <= 4000),
  case_no text check (length(case_no) between 1 and 60),
  upload_id uuid references documents.upload,
  letter_name text check ((letter_name is null) = (upload_id is null)),
  cancelled_course text check (length(cancelled_course) between 1 and 200),
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  decided_at timestamptz not null,
  decided_by uuid not null references people.person,
  decided_as uuid not null,
  decider_name text not null check (length(decider_name) between 1 and 200),
  constraint credit_rests_on_a_letter_or_a_note
    check (basis <> 'CREDIT' or note <> '' or upload_id is not null),
  constraint other_basis_rests_on_a_certificate_or_a_case
    check (basis <> 'OTHER_BASIS' or upload_id is not null or case_no is not null)
);
comment on table credit.decision is 'append-only';
comment on column credit.decision.case_no is 'Journaliseret i Sekretariatet: the number of the case in the region''s own archive.';
create index decision_region on credit.decision (region, id);
create index decision_upload on credit.decision (upload_id) where upload_id is not null;
grant select, insert on credit.decision to logbog_app;

-- Whom and what a decision covers; without an approval it is a note that is linked to nothing.
create table credit.covered (
  id uuid primary key default uuidv7(),
  decision_id uuid not null references credit.decision,
  doctor_id uuid not null references people.person,
  post_id uuid not null references posts.post,
  approval_id uuid unique references approvals.approval,
  unique nulls not distinct (decision_id, doctor_id, approval_id)
);
comment on table credit.covered is 'append-only';
create index covered_doctor on credit.covered (doctor_id, decision_id);
grant select, insert on credit.covered to logbog_app;
