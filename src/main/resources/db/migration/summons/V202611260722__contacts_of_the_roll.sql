-- Which addresses of the school stand on a summons, for those who follow up.
create view summons.roll_contact as
select k.summons_id, k.address from summons.contact k where k.until is null;
grant select on summons.roll_contact to logbog_app;
