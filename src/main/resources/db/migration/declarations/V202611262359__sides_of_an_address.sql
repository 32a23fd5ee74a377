-- All that an address is to Logbog, in one answer: a front page asks further only about what it is.
create function declarations.sides(address text, today date)
returns table (staff boolean, member boolean, receiver boolean, school boolean, company boolean, invited boolean)
language sql stable as $$
  select n.staff, n.member,
         exists (
           select from declarations.final_copy f
           where hashtextextended(f.address, 0) = hashtextextended(sides.address, 0) and f.address = sides.address),
         exists (select from declarations.school_scope(sides.address, sides.today)),
         exists (select from declarations.company_scope(sides.address)),
         exists (
           select from declarations.invitation i
           where i.closed_at is null
             and hashtextextended(i.address, 0) = hashtextextended(sides.address, 0) and i.address = sides.address)
  from places.named(sides.address, sides.today) n
$$;
grant execute on function declarations.sides to logbog_app;
