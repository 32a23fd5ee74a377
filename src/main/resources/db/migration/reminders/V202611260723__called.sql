-- Whoever asks one of these views for one subject at a time, laterally, is answered by indexes alone; joined, all of it would be
-- worked out. Deadlines count to the school start where a summons says it, and whoever was called and has not asked is reminded too.
create or replace view reminders.chase as
select 'DECLARATION' as about, o.declaration_id as subject, o.apprentice_id,
       (o.requested_at at time zone 'Europe/Copenhagen')::date as asked_on,
       case when o.corrects then greatest(o.period_end, (o.requested_at at time zone 'Europe/Copenhagen')::date + 21)
            else coalesce((select min(s.school_start) from summons.roll s where s.declaration_id = o.declaration_id),
                          o.period_end) end as deadline,
       coalesce(r.weeks, '{-6,-3,-1,0,1}') as weeks, coalesce(r.school_week, 1::smallint) as school_week
from declarations.open_request o
left join lateral (
  select weeks, school_week from reminders.rhythm r where r.institution_no = o.institution_no
  order by id desc limit 1) r on true
union all
select 'CALLED', s.called_id, s.apprentice_id, (s.posted_at at time zone 'Europe/Copenhagen')::date, s.school_start,
       coalesce(r.weeks, '{-6,-3,-1,0,1}'), coalesce(r.school_week, 1::smallint)
from summons.roll s
left join lateral (
  select weeks, school_week from reminders.rhythm r where r.institution_no = s.institution_no
  order by id desc limit 1) r on true
where s.declaration_id is null and s.posted_at is not null;

create or replace view reminders.apprentice as
select o.declaration_id as subject, p.address from declarations.open_request o
join people.address_of p on p.person = o.apprentice_id
union all
select s.called_id, s.address from summons.roll s;

create or replace view reminders.contact as
select k.declaration_id as subject, k.address from declarations.school_contact k
union all
select s.called_id, k.address from summons.roll s join summons.roll_contact k on k.summons_id = s.summons_id;

create or replace view reminders.named as
select o.declaration_id as subject, o.apprentice_name, o.workplace_name, o.class_name, o.period_end
from declarations.open_request o
union all
select s.called_id, s.name, '', s.class_name, s.period_end from summons.roll s;
