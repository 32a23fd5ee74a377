-- Where a person's letters go, for whoever writes many at a time.
create view people.address_of as select id as person, email as address from people.person;
grant select on people.address_of to logbog_app;
