-- Whom a letter has told of notes on a declaration, by the day it leaves on: one a day, however many are written.
create table followup.note_told (
  declaration_id uuid not null references declarations.declaration,
  recipient text not null check (recipient = lower(recipient) and length(recipient) <= 254),
  day date not null,
  apprentice_id uuid not null references people.person,
  primary key (declaration_id, recipient, day)
);
comment on table followup.note_told is 'append-only';
create index note_told_apprentice on followup.note_told (apprentice_id);
grant select, insert on followup.note_told to logbog_app;
