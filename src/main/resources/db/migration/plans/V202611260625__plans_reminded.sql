-- Whom of a school a letter has reminded of unanswered questions.
create table plans.reminded (
  id uuid primary key default uuidv7(),
  address text not null check (address = lower(address) and length(address) <= 254),
  day date not null,
  reminded_at timestamptz not null
);
comment on table plans.reminded is 'append-only';
create unique index reminded_once on plans.reminded (address, day);
grant select, insert on plans.reminded to logbog_app;
