-- A signed final declaration that its trade committee has received (V10): members of the programme's committee read it, and
-- the receiving address it was announced to, as long as it is the programme's. A correction is received by itself.
create table declarations.final_copy (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  programme uuid not null references programmes.programme,
  receipt bigint not null,
  address text check (address <> ''),
  goals_below smallint not null check (goals_below >= 0),
  received_at timestamptz not null
);
comment on table declarations.final_copy is 'append-only';
create index final_copy_programme on declarations.final_copy (programme, receipt);
create index final_copy_address on declarations.final_copy (hashtextextended(address, 0), programme) where address is not null;
grant select, insert on declarations.final_copy to logbog_app;

create trigger final_copy_is_final before update or delete on declarations.final_copy
  for each row execute function declarations.refuse_change();
