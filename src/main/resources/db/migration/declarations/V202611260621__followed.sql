-- How far each declaration has come, for whoever follows up: no answers, no words. A correction stands for what it corrects,
-- and what is called back is not waited for. Asks less than the overview does: whether anyone has read it is not a matter of
-- its coming.
create function declarations.followed(at timestamptz)
returns table (
  declaration_id uuid, apprentice_id uuid, apprentice_name text, kind text, period_end date, main_course smallint,
  school_name text, class_name text, workplace_name text, speciality_name text, corrects boolean, signed_at timestamptz,
  disputed boolean, standing text)
language sql stable as $$
  select d.id, d.apprentice_id, d.apprentice_name, d.kind, d.period_end, d.main_course, d.school_name, d.class_name,
         d.workplace_name, d.speciality_name, d.revises is not null, c.completed_at,
         c.declaration_id is not null and exists (
           select from declarations.dispute x where x.declaration_id = d.id),
         case
           when c.declaration_id is not null then 'SIGNED'
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
  where d.withdrawn_at is null
    and not exists (
      select from declarations.declaration r where r.revises = d.id and r.withdrawn_at is null)
$$;
grant execute on function declarations.followed to logbog_app;

-- The correction that stands for a declaration, where there is one; corrections of corrections are gone through.
create function declarations.correction_of(id uuid) returns table (declaration_id uuid) language sql stable as $$
  with recursive later (id) as (
    select r.id from declarations.declaration r where r.revises = correction_of.id and r.withdrawn_at is null
    union all
    select r.id from later join declarations.declaration r on r.revises = later.id and r.withdrawn_at is null)
  select later.id from later
  where not exists (
    select from declarations.declaration r where r.revises = later.id and r.withdrawn_at is null)
$$;

-- The declaration that was asked for first, of which this one is a correction, or a correction of one.
create function declarations.origin_of(id uuid) returns table (declaration_id uuid) language sql stable as $$
  with recursive earlier (id, revises) as (
    select d.id, d.revises from declarations.declaration d where d.id = origin_of.id
    union all
    select d.id, d.revises from earlier join declarations.declaration d on d.id = earlier.revises)
  select earlier.id from earlier where earlier.revises is null
$$;
grant execute on function declarations.correction_of, declarations.origin_of to logbog_app;
