-- What kind of firm a company is, as far as the register's files say: its industry code and how many it employs.
alter table places.company
  add industry text check (industry ~ '^[0-9]{2,6}$'),
  add employees integer check (employees >= 0);

-- The same in classes, for whoever counts: Statistics Denmark's ten groups of industries, by the first two figures of the
-- code (DB07 and DB25 agree on them), and four sizes.
create view places.kind_of_firm as
select cvr,
       case
         when code between 1 and 3 then 'FARMING'
         when code between 5 and 39 then 'INDUSTRY'
         when code between 41 and 43 then 'BUILDING'
         when code between 45 and 56 then 'TRADE'
         when code between 58 and 63 then 'COMMUNICATION'
         when code between 64 and 66 then 'FINANCE'
         when code = 68 then 'PROPERTY'
         when code between 69 and 82 then 'BUSINESS'
         when code between 84 and 88 then 'PUBLIC'
         when code between 90 and 98 then 'CULTURE'
         else 'UNKNOWN'
       end as branch,
       case
         when employees < 10 then 'UNDER_10'
         when employees < 50 then 'UNDER_50'
         when employees < 250 then 'UNDER_250'
         when employees >= 250 then 'FROM_250'
         else 'UNKNOWN'
       end as size
from (select cvr, employees, left(industry, 2)::integer as code from places.company) company;
grant select on places.kind_of_firm to logbog_app;
