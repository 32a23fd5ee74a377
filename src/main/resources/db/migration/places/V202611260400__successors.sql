-- Who took over when a trainer left, said by the one who left: offered where an apprentice names the old address. The
-- last word of an address stands; one taken back stays readable.
create table places.successor (
  id uuid primary key default uuidv7(),
  leaver_address text not null,
  leaver_name text not null check (length(leaver_name) between 1 and 100),
  address text not null check (address <> leaver_address),
  name text not null check (length(name) between 1 and 100),
  stated_at timestamptz not null,
  ended_at timestamptz
);
create unique index successor_of on places.successor (leaver_address) where ended_at is null;
grant select, insert on places.successor to logbog_app;
grant update (ended_at) on places.successor to logbog_app;
