-- Where doctors are and what is planned there, for whoever follows up on many at once.
create view posts.placed as
  select e.id as element_id, e.post_id, e.doctor_id, e.number, e.department_id, e.first_day, e.last_day, p.region
  from posts.element e join posts.post p on p.id = e.post_id
  where e.withdrawn_at is null;
grant select on posts.placed to logbog_app;

-- By the regional programme of each post; a post without one has all of its curriculum in its last element.
create view posts.planned as
  select e.element_id, e.post_id, e.first_day, e.last_day, i.competence_id
  from posts.placed e
  join posts.post p on p.id = e.post_id
  left join lateral (
    select g.id from posts.regional_programme g
    where g.curriculum_id = p.curriculum_id and g.region = p.region and g.employed_from <= p.employed_on
    order by g.employed_from desc, g.id desc limit 1) g on true
  cross join lateral (
    select r.competence_id from posts.regional_item r where r.programme_id = g.id and r.number = e.number
    union all
    select c.id from curricula.competence c
    where g.id is null and c.curriculum = p.curriculum_id
      and e.number = (select max(l.number) from posts.placed l where l.post_id = e.post_id)) i;
grant select on posts.planned to logbog_app;
