-- Who is reminded of what, and when. Each reminder is written down with the letter that carries it, and never twice.
create schema reminders;
grant usage on schema reminders to logbog_app;

-- In which weeks before (-) and after the school start a school has its requests reminded of, and in which it is told
-- itself. The newest counts.
create table reminders.rhythm (
  id uuid primary key default uuidv7(),
  institution_no text not null references places.school,
  weeks smallint[] not null check (cardinality(weeks) between 1 and 8 and array_position(weeks, null) is null
    and -12 <= all (weeks) and 2 >= all (weeks)),
  school_week smallint not null check (school_week between 0 and 4),
  said_at timestamptz not null,
  said_by text not null check (length(said_by) between 1 and 254)
);
comment on table reminders.rhythm is 'append-only';
create index rhythm_school on reminders.rhythm (institution_no, id);
grant select, insert on reminders.rhythm to logbog_app;

create view reminders.todays_rhythm as
select distinct on (institution_no) institution_no, weeks, school_week, said_at, said_by
from reminders.rhythm order by institution_no, id desc;
grant select on reminders.todays_rhythm to logbog_app;

-- A letter that urges somebody: a digest of the rhythm's, or a nudge of a person's. Their number is the mail budget of an
-- address, counted in Danish days.
create table reminders.posting (
  id uuid primary key default uuidv7(),
  address text not null check (address = lower(address) and length(address) <= 254),
  day date not null,
  at timestamptz not null,
  kind text not null check (kind in ('DIGEST', 'NUDGE')),
  asked_by text check (length(asked_by) between 1 and 254),
  check ((kind = 'NUDGE') = (asked_by is not null))
);
comment on table reminders.posting is 'append-only';
create index posting_budget on reminders.posting (address, day);
grant select, insert on reminders.posting to logbog_app;

-- What one step of the rhythm asks of one address about one request: noted when it is due, again each day it still is, and
-- then posted, or given to who stands in. A nudge is no step and has no week.
create table reminders.reminder (
  id uuid primary key default uuidv7(),
  about text not null check (about in ('DECLARATION', 'CALLED')),
  subject uuid not null,
  apprentice_id uuid references people.person,
  week smallint,
  role text not null check (role in ('TRAINER', 'APPRENTICE', 'SCHOOL')),
  address text not null check (address = lower(address) and length(address) <= 254),
  invitation_id uuid,
  noted_on date not null,
  posting_id uuid references reminders.posting,
  passed_on_at timestamptz,
  check (num_nonnulls(posting_id, passed_on_at) <= 1),
  check (week is not null or posting_id is not null)
);
create unique index reminder_once on reminders.reminder (subject, week, role, address);
create index reminder_waiting on reminders.reminder (noted_on, address) where posting_id is null and passed_on_at is null;
create index reminder_posting on reminders.reminder (posting_id) where posting_id is not null;
create index reminder_apprentice on reminders.reminder (apprentice_id);
grant select, insert, update (noted_on, posting_id, passed_on_at) on reminders.reminder to logbog_app;

-- The day's run: finished once a Danish day.
create table reminders.run (
  day date primary key,
  began_at timestamptz not null,
  finished_at timestamptz,
  noted integer not null default 0,
  posted integer not null default 0
);
grant select, insert, update (finished_at, noted, posted) on reminders.run to logbog_app;

-- What is reminded of, with the day it counts from. A correction asked for late has three weeks of its own.
create view reminders.chase as
select 'DECLARATION' as about, o.declaration_id as subject, o.apprentice_id,
       (o.requested_at at time zone 'Europe/Copenhagen')::date as asked_on,
       case when o.corrects then greatest(o.period_end, (o.requested_at at time zone 'Europe/Copenhagen')::date + 21)
            else o.period_end end as deadline,
       coalesce(r.weeks, '{-6,-3,-1,0,1}') as weeks, coalesce(r.school_week, 1::smallint) as school_week
from declarations.open_request o
left join reminders.todays_rhythm r on r.institution_no = o.institution_no;
grant select on reminders.chase to logbog_app;
