-- Who is away to when, and who stands in. The last day is the last one away; one who is back early ends it.
create table reminders.leave (
  id uuid primary key default uuidv7(),
  address text not null check (address = lower(address) and length(address) <= 254),
  last_day date not null,
  deputy text check (deputy = lower(deputy) and length(deputy) <= 254 and deputy <> address),
  said_at timestamptz not null,
  ended_at timestamptz
);
create unique index leave_open on reminders.leave (address) where ended_at is null;
grant select, insert, update (ended_at) on reminders.leave to logbog_app;

-- The apprentice's own address, and the school's, by what is reminded of.
create view reminders.apprentice as
select o.declaration_id as subject, p.address from declarations.open_request o
join people.address_of p on p.person = o.apprentice_id;

create view reminders.contact as
select k.declaration_id as subject, k.address from declarations.school_contact k;

grant select on reminders.apprentice, reminders.contact to logbog_app;

-- By what names a letter speaks of what is reminded of.
create view reminders.named as
select o.declaration_id as subject, o.apprentice_name, o.workplace_name, o.class_name, o.period_end
from declarations.open_request o;
grant select on reminders.named to logbog_app;
