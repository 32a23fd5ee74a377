-- Of a placement only what kinds it is of, for whoever counts.
create view placements.kinds as
select id as placement,
       case when kind = 'SCHOOL' then 'SCHOOL' when country is not null then 'ABROAD' else 'COMPANY' end as workplace,
       apprentice_kind
from placements.placement;
grant select on placements.kinds to logbog_app;
