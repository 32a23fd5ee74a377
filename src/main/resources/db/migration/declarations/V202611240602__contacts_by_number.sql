-- A school's address is the first, second, ... of its declaration; nothing else ever pointed at one. The key finds those of
-- one declaration too.
alter table declarations.contact rename to contact_by_id;
alter index declarations.contact_pkey rename to contact_by_id_pkey;
drop index declarations.contact_scope, declarations.contact_declaration;

create table declarations.contact (
  declaration_id uuid not null references declarations.declaration,
  no smallint not null check (no > 0),
  apprentice_id uuid not null references people.person,
  since timestamptz not null,
  until timestamptz,
  address text not null,
  primary key (declaration_id, no)
);
grant select, insert, update on declarations.contact to logbog_app;

insert into declarations.contact (declaration_id, no, apprentice_id, since, until, address)
select declaration_id, row_number() over (partition by declaration_id order by since, id), apprentice_id, since, until, address
from declarations.contact_by_id;
drop table declarations.contact_by_id;

create unique index contact_scope on declarations.contact (hashtextextended(address, 0), declaration_id) where until is null;
create statistics declarations.contact_address (dependencies)
  on address, (hashtextextended(address, 0)) from declarations.contact;
