-- What the three parties do about a declaration beside the declaration itself. Nothing here is ever changed: a note is
-- closed by a row of its own.
create schema followup;
grant usage on schema followup to logbog_app;

-- Something to be done about a declaration: what, by whose side, by when. Apprentice, company and school all see it.
create table followup.note (
  id uuid primary key default uuidv7(),
  declaration_id uuid not null references declarations.declaration,
  apprentice_id uuid not null references people.person,
  what text not null check (length(what) between 1 and 1000),
  side text not null check (side in ('APPRENTICE', 'COMPANY', 'SCHOOL')),
  due date,
  written_at timestamptz not null,
  writer_side text not null check (writer_side in ('APPRENTICE', 'COMPANY', 'SCHOOL')),
  written_by text not null check (length(written_by) between 1 and 254),
  writer_name text not null check (length(writer_name) between 1 and 400)
);
comment on table followup.note is 'append-only';
create index note_declaration on followup.note (declaration_id);
create index note_apprentice on followup.note (apprentice_id);
grant select, insert on followup.note to logbog_app;

create table followup.note_closing (
  note_id uuid primary key references followup.note,
  apprentice_id uuid not null references people.person,
  remark text not null check (length(remark) <= 1000),
  closed_at timestamptz not null,
  closer_side text not null check (closer_side in ('APPRENTICE', 'COMPANY', 'SCHOOL')),
  closed_by text not null check (length(closed_by) between 1 and 254),
  closer_name text not null check (length(closer_name) between 1 and 400)
);
comment on table followup.note_closing is 'append-only';
create index note_closing_apprentice on followup.note_closing (apprentice_id);
grant select, insert on followup.note_closing to logbog_app;

-- The school rang somebody about a declaration, or about one called who has asked for none yet: who rang whom, what was
-- promised, until when.
create table followup.call (
  id uuid primary key default uuidv7(),
  declaration_id uuid references declarations.declaration,
  called_id uuid references summons.called,
  apprentice_id uuid references people.person,
  spoke_with text not null check (length(spoke_with) between 1 and 200),
  promised text not null check (length(promised) <= 500),
  until date,
  rung_at timestamptz not null,
  rung_by text not null check (length(rung_by) between 1 and 254),
  caller_name text not null check (length(caller_name) between 1 and 400),
  check (num_nonnulls(declaration_id, called_id) = 1)
);
comment on table followup.call is 'append-only';
create index call_declaration on followup.call (declaration_id, id);
create index call_called on followup.call (called_id, id);
create index call_apprentice on followup.call (apprentice_id);
grant select, insert on followup.call to logbog_app;

-- A person pressed the button, and a letter went to somebody who can act. One a day to each, whoever presses.
create table followup.nudge (
  id uuid primary key default uuidv7(),
  recipient text not null check (recipient = lower(recipient) and length(recipient) <= 254),
  day date not null,
  nudged_at timestamptz not null,
  nudged_by text not null check (length(nudged_by) between 1 and 254),
  nudger_name text not null check (length(nudger_name) between 1 and 400)
);
comment on table followup.nudge is 'append-only';
create unique index nudge_once on followup.nudge (recipient, day);
grant select, insert on followup.nudge to logbog_app;

-- What such a letter is about.
create table followup.nudged (
  id uuid primary key default uuidv7(),
  nudge_id uuid not null references followup.nudge,
  declaration_id uuid references declarations.declaration,
  called_id uuid references summons.called,
  apprentice_id uuid references people.person,
  check (num_nonnulls(declaration_id, called_id) = 1)
);
comment on table followup.nudged is 'append-only';
create index nudged_nudge on followup.nudged (nudge_id);
create index nudged_declaration on followup.nudged (declaration_id);
create index nudged_called on followup.nudged (called_id);
create index nudged_apprentice on followup.nudged (apprentice_id);
grant select, insert on followup.nudged to logbog_app;
