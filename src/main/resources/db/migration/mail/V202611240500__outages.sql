-- Times in which the mail server was not to be had: begun by a letter that did not reach it, ended by the lookout.
create table mail.outage (
  id uuid primary key default uuidv7(),
  began_at timestamptz not null,
  reason text not null check (length(reason) <= 300),
  tested_at timestamptz,
  ended_at timestamptz
);
create unique index outage_open on mail.outage ((ended_at is null)) where ended_at is null;
create index outage_ended on mail.outage (ended_at);
grant select, insert, update (tested_at, ended_at) on mail.outage to logbog_app;

-- Since when a letter has been held back for that, and not for anything of its own.
alter table mail.letter add held_at timestamptz;
create index letter_held on mail.letter (queued_at, id)
  where held_at is not null and sent_at is null and refused_at is null and dropped_at is null;
grant update (held_at) on mail.letter to logbog_app;
