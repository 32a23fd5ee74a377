-- The other way round: who is named at a school today and may read what an address of the school was named on (V9).
create function places.named_readers(address text, today date) returns table (reader text) language sql stable as $$
  select distinct p.address
  from places.appointment p
  where p.school is not null and p.ended_at is null
    and p.since <= named_readers.today and (p.until is null or p.until >= named_readers.today)
    and (p.address = named_readers.address or exists (
      select from places.school_address l
      where l.school = p.school and l.address = named_readers.address and l.proven_at is not null and l.ended_at is null))
$$;
grant execute on function places.named_readers to logbog_app;
