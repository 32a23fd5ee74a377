-- A school summons a class to a school period (indkaldelse). State is facts with who and when.
create schema summons;
grant usage on schema summons to logbog_app;

create table summons.summons (
  id uuid primary key default uuidv7(),
  school text not null references places.school,
  class_name text not null check (length(class_name) between 1 and 120),
  main_course smallint not null check (main_course between 1 and 9),
  period_end date not null,
  school_start date not null,
  speciality_id uuid references programmes.speciality,
  letter text not null check (length(letter) between 1 and 4000),
  written_at timestamptz not null,
  written_by text not null check (length(written_by) between 1 and 254),
  writer_name text not null check (length(writer_name) between 1 and 200),
  send_at timestamptz not null,
  changed_at timestamptz,
  changed_by text check (length(changed_by) between 1 and 254),
  cancelled_at timestamptz,
  cancelled_by text check (length(cancelled_by) between 1 and 254),
  version integer not null default 0 check (version >= 0),
  check (school_start >= period_end),
  check ((changed_at is null) = (changed_by is null)),
  check ((cancelled_at is null) = (cancelled_by is null))
);
create index summons_school on summons.summons (school, id);
create index summons_start on summons.summons (school, school_start) where cancelled_at is null;
comment on column summons.summons.letter is 'The body of the letter with its placeholders, as text; never a template.';
comment on column summons.summons.send_at is 'When the letters are due; the time of writing for at once.';
comment on column summons.summons.version is 'Counts the changes; the calendar entry says it as its sequence.';
grant select, insert on summons.summons to logbog_app;
grant update (class_name, main_course, period_end, school_start, speciality_id, letter, send_at, changed_at, changed_by,
  cancelled_at, cancelled_by, version) on summons.summons to logbog_app;

-- The school's addresses that receive the declarations asked for by this summons (V9).
create table summons.contact (
  id uuid primary key default uuidv7(),
  summons_id uuid not null references summons.summons,
  address text not null check (address = lower(address) and length(address) <= 254),
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index contact_once on summons.contact (summons_id, address) where until is null;
create index contact_address on summons.contact (address) where until is null;
grant select, insert, update (until) on summons.contact to logbog_app;

-- One apprentice called. Whose account has proven the address, and the request it led to, are known once they are.
create table summons.called (
  id uuid primary key default uuidv7(),
  summons_id uuid not null references summons.summons,
  name text not null check (length(name) between 1 and 100),
  address text not null check (address = lower(address) and length(address) <= 254),
  apprentice_id uuid references people.person on delete set null,
  added_at timestamptz not null,
  added_by text not null check (length(added_by) between 1 and 254),
  posted_at timestamptz,
  declaration_id uuid references declarations.declaration,
  asked_at timestamptz,
  off_at timestamptz,
  off_by text check (length(off_by) between 1 and 254),
  check ((declaration_id is null) = (asked_at is null)),
  check ((off_at is null) = (off_by is null))
);
create unique index called_once on summons.called (summons_id, address) where off_at is null;
create index called_by_summons on summons.called (summons_id, id);
create index called_unposted on summons.called (summons_id, id) where posted_at is null and off_at is null;
create index called_without_account on summons.called (address) where apprentice_id is null and off_at is null;
create index called_apprentice on summons.called (apprentice_id);
create index called_declaration on summons.called (declaration_id);
comment on column summons.called.posted_at is 'When the letter was put into the outbox; what became of it is said there.';
grant select, insert, update (apprentice_id, posted_at, declaration_id, asked_at, off_at, off_by) on summons.called
  to logbog_app;

-- Who is called where and when, for those who follow up: the summons stands and the apprentice is on it.
create view summons.roll as
select c.id as called_id, s.id as summons_id, s.school as institution_no, s.class_name, s.main_course, s.period_end,
       s.school_start, s.speciality_id, s.written_at, s.send_at, c.name, c.address, c.apprentice_id,
       c.apprentice_id is not null as has_account, c.posted_at, c.declaration_id, c.asked_at
from summons.called c join summons.summons s on s.id = c.summons_id
where s.cancelled_at is null and c.off_at is null;
grant select on summons.roll to logbog_app;
