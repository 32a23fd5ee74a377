-- What counts at a moment, said once: for statements that ask for a role together with what it opens. Plain SQL, so that the planner
-- looks through it.
create function roles.counting(day date, moment timestamptz) returns setof roles.held language sql stable as $$
  select * from roles.held h
  where h.since <= day and (h.until is null or h.until >= day) and (h.over_at is null or h.over_at > moment)
$$;
grant execute on function roles.counting to logbog_app;
