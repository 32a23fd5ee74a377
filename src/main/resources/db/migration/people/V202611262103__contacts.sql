-- How people are reached, for whoever finds many at a time.
create view people.contact as select id as person, name, email, mobile from people.person;
grant select on people.contact to logbog_app;
create index person_name on people.person (name collate "da-x-icu", id);
