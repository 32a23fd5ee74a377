-- What an address may read (V9), and who may read through a school's own list: whoever is named at the school today reads
-- what the list's proven addresses were named on. What an address was named on by itself is walked in the order of its index.
drop function declarations.scope(text), declarations.school_scope(text);

create function declarations.contact_scope(address text) returns table (declaration_id uuid) language sql stable as $$
  select k.declaration_id from declarations.contact k
  where k.until is null
    and hashtextextended(k.address, 0) = hashtextextended(contact_scope.address, 0) and k.address = contact_scope.address
$$;

create function declarations.school_scope(address text, today date) returns table (declaration_id uuid)
language sql stable as $$
  select k.declaration_id
  from places.read_for(school_scope.address, school_scope.today) r
  join declarations.contact k on k.until is null
    and hashtextextended(k.address, 0) = hashtextextended(r.address, 0) and k.address = r.address
$$;

create function declarations.scope(address text, today date) returns table (declaration_id uuid) language sql stable as $$
  select declaration_id from declarations.school_scope(scope.address, scope.today)
  union all
  select declaration_id from declarations.company_scope(scope.address)
$$;
grant execute on function declarations.contact_scope, declarations.school_scope, declarations.scope to logbog_app;

-- Whose reading it was: by name, where somebody named at a school read, and for which of the school's addresses, where it was
-- not their own.
alter table declarations.reading
  add reader text check (length(reader) between 1 and 200),
  add school text check (length(school) between 1 and 200),
  add read_for text;

-- The same rows and the same words; a colleague's reading is the school's.
create or replace function declarations.overview(at timestamptz)
returns table (
  id uuid, apprentice_id uuid, apprentice_name text, kind text, period_end date, main_course smallint, school_name text,
  class_name text, workplace_name text, cvr text, speciality_name text, requested_at timestamptz, revises uuid,
  completed_at timestamptz, signer_name text, disputed boolean, status text)
language sql stable as $$
  select d.id, d.apprentice_id, d.apprentice_name, d.kind, d.period_end, d.main_course, d.school_name, d.class_name,
         d.workplace_name, d.cvr, d.speciality_name, d.requested_at, d.revises, c.completed_at, c.signer_name,
         exists (select from declarations.dispute x where x.declaration_id = d.id),
         case
           when d.withdrawn_at is not null then 'WITHDRAWN'
           when c.declaration_id is not null and exists (
             select from declarations.declaration r join declarations.completion rc on rc.declaration_id = r.id
             where r.revises = d.id and r.withdrawn_at is null) then 'REPLACED'
           when c.declaration_id is not null and exists (
             select from declarations.reading r
             join declarations.contact k
               on k.declaration_id = r.declaration_id and k.address = coalesce(r.read_for, r.address)
             where r.declaration_id = d.id) then 'READ'
           when c.declaration_id is not null then 'COMPLETED'
           when not exists (
             select from declarations.invitation i
             where i.declaration_id = d.id and i.closed_at is null and i.expires_at > at) then 'EXPIRED'
           when exists (
             select from declarations.draft f
             where f.declaration_id = d.id and f.first_answer_at is not null) then 'STARTED'
           when exists (
             select from declarations.invitation i
             where i.declaration_id = d.id and i.closed_at is null and i.named_at is not null) then 'OPENED'
           when not exists (
             select from declarations.invitation i
             where i.declaration_id = d.id and i.closed_at is null and i.refused_at is null) then 'UNDELIVERABLE'
           else 'SENT'
         end
  from declarations.declaration d
  left join declarations.completion c on c.declaration_id = d.id
$$;
