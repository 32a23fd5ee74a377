-- What a proven address may read is asked for with the address, and found by its hash: eight bytes of equal width in the
-- index, where addresses of many lengths took three times as much. The index also sees to it that an address is named once.
drop view declarations.scope;

drop index declarations.contact_once, declarations.contact_scope;
create unique index contact_scope on declarations.contact (hashtextextended(address, 0), declaration_id) where until is null;

drop index declarations.invitation_once, declarations.invitation_scope;
create unique index invitation_scope on declarations.invitation (hashtextextended(address, 0), declaration_id)
  where closed_at is null;

-- The planner learns that a hash and its address are one condition, not two: a long list is walked, not sorted.
create statistics declarations.invitation_address (dependencies)
  on address, (hashtextextended(address, 0)) from declarations.invitation;

-- Which declarations an address may read once proven (V9): the school's as named; the trainers' as named; one it was
-- handed on to only when that trainer completed it. Each side by itself is walked in the order of its index.
create function declarations.school_scope(address text) returns table (declaration_id uuid) language sql stable as $$
  select k.declaration_id from declarations.contact k
  where k.until is null
    and hashtextextended(k.address, 0) = hashtextextended(school_scope.address, 0) and k.address = school_scope.address
$$;

create function declarations.company_scope(address text) returns table (declaration_id uuid) language sql stable as $$
  select i.declaration_id from declarations.invitation i
  where i.closed_at is null
    and hashtextextended(i.address, 0) = hashtextextended(company_scope.address, 0) and i.address = company_scope.address
    and (i.handed_on_from is null
      or exists (select from declarations.completion c where c.declaration_id = i.declaration_id and c.signer = i.id))
$$;

create function declarations.scope(address text) returns table (declaration_id uuid) language sql stable as $$
  select declaration_id from declarations.school_scope(scope.address)
  union all
  select declaration_id from declarations.company_scope(scope.address)
$$;
grant execute on function declarations.school_scope, declarations.company_scope, declarations.scope to logbog_app;
