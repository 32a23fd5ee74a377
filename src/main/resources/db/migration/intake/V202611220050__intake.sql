-- What became of each file laid ready: read when, taken or not, and what was wrong with it.
create schema intake;
grant usage on schema intake to logbog_app;

create table intake.reading (
  origin text not null check (origin in ('SHIPPED', 'DEMO', 'OPERATOR')),
  file text not null check (length(file) between 1 and 300),
  read_at timestamptz not null,
  primary key (origin, file)
);
grant select, insert, update on intake.reading to logbog_app;

-- A file with findings was not taken at all. Line 0 speaks of the whole file, an empty field of the whole row.
create table intake.finding (
  origin text not null,
  file text not null,
  position integer not null,
  line bigint not null check (line >= 0),
  field text not null,
  key text not null,
  arguments text[] not null,
  primary key (origin, file, position),
  foreign key (origin, file) references intake.reading
);
grant select, insert, delete on intake.finding to logbog_app;
