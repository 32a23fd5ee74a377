-- What carries an approver's name, told to them each day, and what they say was not theirs. Approvals themselves are untouched by it.
create schema receipts;
grant usage on schema receipts to logbog_app;

-- A day all of whose receipts are posted.
create table receipts.run (
  day date primary key,
  finished_at timestamptz not null
);
comment on table receipts.run is 'append-only';
grant select, insert on receipts.run to logbog_app;

-- One receipt a person and day, however often the run is begun.
create table receipts.receipt (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people.person,
  day date not null,
  signed integer not null check (signed > 0),
  posted_at timestamptz not null,
  constraint one_receipt_a_day unique (person_id, day)
);
comment on table receipts.receipt is 'append-only';
grant select, insert on receipts.receipt to logbog_app;

-- "This was not me": said by the one whose name they carry, of approvals of one doctor in one region.
create table receipts.dispute (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  region text not null check (region in ('NORTH', 'SOUTH', 'EAST')),
  signer_id uuid not null references people.person,
  signer_name text not null check (length(signer_name) between 1 and 200),
  said_at timestamptz not null,
  constraint nobody_disputes_in_their_own_record check (signer_id <> doctor_id)
);
comment on table receipts.dispute is 'append-only';
create index dispute_region on receipts.dispute (region, id);
create index dispute_doctor on receipts.dispute (doctor_id);
create index dispute_signer on receipts.dispute (signer_id);
grant select, insert on receipts.dispute to logbog_app;

-- What is disputed, each approval once.
create table receipts.disputed (
  approval_id uuid primary key references approvals.approval,
  dispute_id uuid not null references receipts.dispute
);
comment on table receipts.disputed is 'append-only';
create index disputed_dispute on receipts.disputed (dispute_id);
grant select, insert on receipts.disputed to logbog_app;

-- The secretariat has found that it was the person after all, or settled it otherwise than by a reset.
create table receipts.closed (
  dispute_id uuid primary key references receipts.dispute,
  closed_at timestamptz not null,
  closed_by uuid not null references people.person,
  closer_name text not null check (length(closer_name) between 1 and 200),
  because text not null check (length(because) between 1 and 2000)
);
comment on table receipts.closed is 'append-only';
create index closed_by on receipts.closed (closed_by);
grant select, insert on receipts.closed to logbog_app;
