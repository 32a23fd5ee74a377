-- What a proven address may read is asked for with the address, and found by its hash: eight bytes of equal width in the
-- index, where addresses of many lengths took three times as much. The index also sees to it that an address is named once.
drop view declarations.scope;

drop index declarations.contact_once, declarations.contact_scope;
create unique index contact_scope on declarations.contact (hashtextextended(address, 0), declaration_id) where until is null;

drop index declarations.invitation_once, declarations.invitation_scope;
create unique index invitation_scope on declarations.invitation (hashtextextended(address, 0), declaration_id)
  where closed_at is null;

-- Which declarations an address may read once proven (V9): the school's as named; the trainers' as named; one it was
-- handed on to only when that trainer completed it.
create function declarations.scope(address text) returns table (declaration_id uuid, side text) language sql stable as $$
  select k.declaration_id, 'SCHOOL' from declarations.contact k
  where k.until is null
    and hashtextextended(k.address, 0) = hashtextextended(scope.address, 0) and k.address = scope.address
  union all
  select i.declaration_id, 'COMPANY' from declarations.invitation i
  where i.closed_at is null
    and hashtextextended(i.address, 0) = hashtextextended(scope.address, 0) and i.address = scope.address
    and (i.handed_on_from is null
      or exists (select from declarations.completion c where c.declaration_id = i.declaration_id and c.signer = i.id))
$$;
grant execute on function declarations.scope to logbog_app;
