-- An appointment has dates, and can be ended before its last day. What was stays readable: nothing is taken away.
alter table places.appointment
  add until date,
  add ended_at timestamptz,
  add ended_by text check (length(ended_by) between 1 and 254),
  drop constraint appointment_school_committee_address_key,
  add check (until >= since),
  add check ((ended_at is null) = (ended_by is null));
-- One at a time; whoever's ended can be appointed anew.
create unique index appointment_open on places.appointment (school, committee, address) nulls not distinct
  where ended_at is null;
create index appointment_address on places.appointment (address);
grant update (ended_at, ended_by) on places.appointment to logbog_app;
-- So that the last member of a committee can be told from one of two who leave at once: its row is locked.
grant update (name) on places.committee to logbog_app;
