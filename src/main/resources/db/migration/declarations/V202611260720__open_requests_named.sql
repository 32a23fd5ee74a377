-- A letter that reminds names the apprentice, the class and the workplace, as the first letter did.
create or replace view declarations.open_request as
select f.declaration_id, d.apprentice_id, d.kind, d.period_end, d.institution_no, d.requested_at,
       d.revises is not null as corrects, d.apprentice_name, d.workplace_name, d.class_name
from declarations.draft f
join declarations.declaration d on d.id = f.declaration_id
where f.closed_at is null;
