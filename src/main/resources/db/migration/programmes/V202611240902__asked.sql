-- What a Sheet asks about, without its texts: the goals' numbers in the order in which levels stand, and the scale.
create view programmes.asked as
select s.hash as sheet,
       s.stored_at,
       c.content ->> 'version' as version,
       array(select g.goal ->> 'no' from jsonb_array_elements(c.content -> 'goals') with ordinality as g (goal, n)
             order by g.n) as goals,
       c.content -> 'scale' as scale
from programmes.sheet s
cross join lateral (select s.content::jsonb as content) c;
grant select on programmes.asked to logbog_app;

create view programmes.programme_of as
select id as speciality, programme from programmes.speciality;
grant select on programmes.programme_of to logbog_app;
