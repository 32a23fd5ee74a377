-- Signed declarations that make a school ask whether the education plan is to be revised (V15): that it is so, and never the
-- words. One that a correction has replaced asks nothing any more; the correction asks for itself.
create view declarations.plan_matter as
select d.id as declaration_id, d.apprentice_id, d.apprentice_name, d.class_name, d.period_end, d.workplace_name,
       d.institution_no, c.completed_at, c.special_needs <> '' as needs, c.goals_reached,
       w.declaration_id is not null as at_risk
from declarations.completion c
join declarations.declaration d on d.id = c.declaration_id
left join declarations.warning w on w.declaration_id = d.id
where (c.special_needs <> '' or c.goals_reached <> 'YES' or w.declaration_id is not null)
  and not exists (
    select from declarations.declaration r join declarations.completion rc on rc.declaration_id = r.id
    where r.revises = d.id and r.withdrawn_at is null);
grant select on declarations.plan_matter to logbog_app;
