-- What was signed, for whoever counts levels: no names, no words, no special needs. A correction replaces what it
-- corrects (V6). The apprentice is there so that nobody is counted twice.
create view declarations.signed_levels as
select d.id as declaration, d.apprentice_id as apprentice, d.placement_id as placement, d.speciality_id as speciality,
       d.sheet, d.kind, d.main_course, d.period_end, d.cvr, d.revises, c.levels, c.completed_at,
       (select r.id from declarations.declaration r join declarations.completion rc on rc.declaration_id = r.id
        where r.revises = d.id and r.withdrawn_at is null) as replaced_by,
       exists (select from declarations.dispute x where x.declaration_id = d.id) as disputed
from declarations.completion c
join declarations.declaration d on d.id = c.declaration_id;
grant select on declarations.signed_levels to logbog_app;
