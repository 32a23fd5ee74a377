-- What stands and what waits, for whoever follows up on many at once: how many and since when, and no note.
create view approvals.in_force as
  select doctor_id, post_id, kind, subject_id, effective_at from approvals.standing;
grant select on approvals.in_force to logbog_app;

create view approvals.waiting as
  select id, doctor_id, post_id, asked_id, grant_id, asked_name, asked_role, asked_place, asked_at, opened_at
  from approvals.ask where closed_at is null;
grant select on approvals.waiting to logbog_app;
