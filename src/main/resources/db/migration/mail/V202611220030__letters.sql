-- Letters: queued with the change they tell of, and what became of them, as facts with their times.
create schema mail;
grant usage on schema mail to logbog_app;

create table mail.letter (
  id uuid primary key default uuidv7(),
  kind text not null check (length(kind) between 1 and 100),
  recipient text not null check (recipient = lower(recipient) and length(recipient) <= 254),
  about uuid not null,
  language text not null check (language in ('da', 'en')),
  details jsonb not null check (jsonb_typeof(details) = 'object'),
  expires_at timestamptz,
  queued_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  last_attempt_at timestamptz,
  last_error text check (length(last_error) <= 300),
  sent_at timestamptz,
  refused_at timestamptz,
  refusal text check (length(refusal) <= 300),
  dropped_at timestamptz,
  check (num_nonnulls(sent_at, refused_at, dropped_at) <= 1),
  check ((refused_at is null) = (refusal is null))
);
create index letter_about on mail.letter (about);
create index letter_open on mail.letter (queued_at)
  where sent_at is null and refused_at is null and dropped_at is null;

-- What was asked for never changes; only what became of it is written.
grant select, insert on mail.letter to logbog_app;
grant update (attempts, last_attempt_at, last_error, sent_at, refused_at, refusal, dropped_at)
  on mail.letter to logbog_app;
