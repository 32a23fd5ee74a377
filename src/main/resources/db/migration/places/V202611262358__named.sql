-- Whether an address is named today: by a school, by a committee. For whoever asks nothing but that.
create function places.named(address text, today date) returns table (staff boolean, member boolean) language sql stable as $$
  select coalesce(bool_or(p.school is not null), false), coalesce(bool_or(p.committee is not null), false)
  from places.appointment p
  where p.address = named.address and p.ended_at is null and p.since <= named.today and (p.until is null or p.until >= named.today)
$$;
grant execute on function places.named to logbog_app;
