-- What each request asks about, for those who wait for it: neither called back nor a revision of one that is signed.
create view declarations.asked_about as
select id as declaration_id, apprentice_id, kind, school_name, institution_no, main_course, period_end, requested_at
from declarations.declaration where withdrawn_at is null and revises is null;
grant select on declarations.asked_about to logbog_app;
