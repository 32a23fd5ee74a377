-- People named for a school: owners, who invite and end the others, and colleagues. Whom the operator has named is an owner.
alter table places.appointment add role text check (role in ('OWNER', 'COLLEAGUE'));
update places.appointment set role = 'OWNER' where school is not null;
alter table places.appointment add check ((school is null) = (role is null));
-- So that the last owner of a school can be told from one of two who leave at once: its row is locked.
-- (The application may update schools already: the register renames them.)

-- The addresses that receive declarations for a school, as it keeps them. One counts from when its reader has said so by the
-- mailed link until it is ended: nobody gains anything by writing down somebody else's.
create table places.school_address (
  id uuid primary key default uuidv7(),
  school text not null references places.school,
  address text not null check (address = lower(address) and length(address) <= 254),
  note text not null check (length(note) <= 100),
  added_at timestamptz not null,
  added_by text not null check (length(added_by) between 1 and 254),
  link bytea not null unique check (octet_length(link) = 32),
  generation smallint not null default 1,
  asked_at timestamptz not null,
  proven_at timestamptz,
  ended_at timestamptz,
  ended_by text check (length(ended_by) between 1 and 254),
  check ((ended_at is null) = (ended_by is null))
);
create unique index school_address_open on places.school_address (school, address) where ended_at is null;
grant select, insert, update (link, generation, asked_at, proven_at, ended_at, ended_by) on places.school_address to logbog_app;

-- The addresses whose school letters an address may read on a day (V9): its own, and, for whoever is named at a school that
-- day, the proven ones of the school's own list.
create function places.read_for(address text, today date) returns table (address text) language sql stable as $$
  select read_for.address
  union all
  select l.address
  from places.appointment p
  join places.school_address l on l.school = p.school
  where p.address = read_for.address and p.ended_at is null
    and p.since <= read_for.today and (p.until is null or p.until >= read_for.today)
    and l.proven_at is not null and l.ended_at is null and l.address <> read_for.address
$$;
grant execute on function places.read_for to logbog_app;
