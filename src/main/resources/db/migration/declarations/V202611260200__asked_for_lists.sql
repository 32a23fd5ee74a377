-- What a declaration was asked with, for lists that are made shorter: whatever stands in the request itself is looked at
-- before it is worked out how far each has come.
create view declarations.asked as
select id, apprentice_id, apprentice_name, kind, period_end, main_course, school_name, class_name, workplace_name, cvr,
       speciality_id, speciality_name, requested_at, withdrawn_at
from declarations.declaration;
grant select on declarations.asked to logbog_app;
