-- What came back of letters that had been handed over: one fact for each verdict on a letter.
create table mail.bounce (
  letter_id uuid not null references mail.letter,
  verdict text not null check (verdict in ('DEAD', 'FULL', 'PASSING', 'POLICY')),
  address text not null,
  status text not null check (length(status) <= 20),
  said text not null check (length(said) <= 300),
  heard_at timestamptz not null,
  primary key (letter_id, verdict)
);
comment on table mail.bounce is 'append-only';
create index bounce_full on mail.bounce (address, heard_at) where verdict = 'FULL';
grant select, insert on mail.bounce to logbog_app;

-- A letter that came back was sent and did not arrive.
alter table mail.letter add bounced_at timestamptz, add bounce text check (length(bounce) <= 300),
  add check ((bounced_at is null) = (bounce is null));
grant update (bounced_at, bounce) on mail.letter to logbog_app;

-- Addresses that mail does not reach: since when, and what the mail servers said. Revived when it does again.
create table mail.dead (
  id uuid primary key default uuidv7(),
  address text not null check (address = lower(address) and length(address) <= 254),
  letter_id uuid not null references mail.letter,
  since timestamptz not null,
  said text not null check (length(said) <= 300),
  revived_at timestamptz,
  revived_by text check (length(revived_by) between 1 and 254),
  check ((revived_at is null) = (revived_by is null))
);
create unique index dead_once on mail.dead (address) where revived_at is null;
grant select, insert, update (revived_at, revived_by) on mail.dead to logbog_app;

create view mail.dead_address as
select address, since, said from mail.dead where revived_at is null;
grant select on mail.dead_address to logbog_app;
