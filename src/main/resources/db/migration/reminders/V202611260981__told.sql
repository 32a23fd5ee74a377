-- Which letters reminded of a declaration, for whoever tells what was sent about it.
create view reminders.told as
select r.subject as declaration_id, r.posting_id from reminders.reminder r
where r.about = 'DECLARATION' and r.posting_id is not null;
grant select on reminders.told to logbog_app;
