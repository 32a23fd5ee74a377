-- Written requests on which the secretariat resets approvals (M4). The reset itself is in approvals, beside the approval that stays.
create schema resets;
grant usage on schema resets to logbog_app;

-- One request: from whom, of which day, and the writing itself as text, as a mail or as a file. Without writing there is none.
create table resets.request (
  id uuid primary key default uuidv7(),
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  asked_by text not null check (length(asked_by) between 1 and 200),
  asked_on date not null,
  because text not null check (length(because) between 1 and 500),
  words text not null check (length(words) <= 20000),
  mail_headers text not null default '' check (length(mail_headers) <= 4000),
  mail_words text not null default '' check (length(mail_words) <= 20000),
  mail_attachments text not null default '' check (length(mail_attachments) <= 8000),
  mail_sha256 text check (mail_sha256 ~ '^[0-9a-f]{64}$'),
  upload_id uuid references documents.upload,
  upload_name text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references people.person,
  recorder_name text not null check (length(recorder_name) between 1 and 200),
  constraint a_request_is_written check (words <> '' or mail_words <> '' or upload_id is not null),
  check ((mail_sha256 is null) = (mail_words = '')),
  check ((upload_id is null) = (upload_name is null))
);
comment on table resets.request is 'append-only';
create index request_region on resets.request (region, id);
create index request_upload on resets.request (upload_id) where upload_id is not null;
create index request_recorder on resets.request (recorded_by);
grant select, insert on resets.request to logbog_app;

-- What a request asks to be reset; may be of several doctors.
create table resets.asked (
  request_id uuid not null references resets.request,
  approval_id uuid not null references approvals.approval,
  doctor_id uuid not null references people.person,
  primary key (request_id, approval_id)
);
comment on table resets.asked is 'append-only';
create index asked_approval on resets.asked (approval_id);
create index asked_doctor on resets.asked (doctor_id);
grant select, insert on resets.asked to logbog_app;

-- That it was done, once, and by whom.
create table resets.done (
  request_id uuid primary key references resets.request,
  done_at timestamptz not null,
  done_by uuid not null references people.person,
  doer_name text not null check (length(doer_name) between 1 and 200)
);
comment on table resets.done is 'append-only';
create index done_by on resets.done (done_by);
grant select, insert on resets.done to logbog_app;

-- Who was told of which approval, and so may read what became of it.
create table resets.told (
  request_id uuid not null references resets.done,
  approval_id uuid not null,
  person_id uuid not null references people.person,
  why text not null check (why in ('DOCTOR', 'APPROVER', 'RELIED')),
  primary key (request_id, approval_id, person_id),
  foreign key (request_id, approval_id) references resets.asked
);
comment on table resets.told is 'append-only';
create index told_person on resets.told (person_id);
grant select, insert on resets.told to logbog_app;
