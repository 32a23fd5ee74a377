-- Until when what waits can still be answered by the one asked, while they hold the role: a supervisor thirty days after the doctor
-- has left the department, or after it was no longer delegated to them. All others as long as they hold the role (infinity).
create or replace view approvals.waiting as
  select a.id, a.doctor_id, a.post_id, a.asked_id, a.grant_id, a.asked_name, a.asked_role, a.asked_place, a.asked_at, a.opened_at,
    case when a.kind = 'COMPETENCE' and a.asked_role in ('PRINCIPAL_SUPERVISOR', 'SUPERVISOR') then
      least(
        (select max(p.last_day) + 30 from posts.placed p join roles.held h on h.department = p.department_id
         where p.post_id = a.post_id and h.id = a.grant_id),
        (select max(least(coalesce(d.until, 'infinity'),
                          coalesce((d.ended_at at time zone 'Europe/Copenhagen')::date, 'infinity'))) + 30
         from roles.delegated d where d.grant_of_role = a.grant_id))
    else 'infinity'::date end as answerable_until
  from approvals.ask a where a.closed_at is null;
