-- What is asked for when its deadline has passed, or in a correction, has three weeks of its own: a request made late and one of
-- a broken-off placement are reminded of like any other. The kind tells what a letter calls it.
create or replace view reminders.chase as
select 'DECLARATION' as about, o.declaration_id as subject, o.apprentice_id, d.asked_on,
       case when o.corrects or d.asked_on >= d.due then greatest(d.due, d.asked_on + 21) else d.due end as deadline,
       coalesce(r.weeks, '{-6,-3,-1,0,1}') as weeks, coalesce(r.school_week, 1::smallint) as school_week, o.kind
from declarations.open_request o
cross join lateral (
  select (o.requested_at at time zone 'Europe/Copenhagen')::date as asked_on,
         case when o.corrects then o.period_end
              else coalesce((select min(s.school_start) from summons.roll s where s.declaration_id = o.declaration_id),
                            o.period_end) end as due
  offset 0) d
left join lateral (
  select weeks, school_week from reminders.rhythm r where r.institution_no = o.institution_no
  order by id desc limit 1) r on true
union all
select 'CALLED', s.called_id, s.apprentice_id, (s.posted_at at time zone 'Europe/Copenhagen')::date, s.school_start,
       coalesce(r.weeks, '{-6,-3,-1,0,1}'), coalesce(r.school_week, 1::smallint), null
from summons.roll s
left join lateral (
  select weeks, school_week from reminders.rhythm r where r.institution_no = s.institution_no
  order by id desc limit 1) r on true
where s.declaration_id is null and s.posted_at is not null;
