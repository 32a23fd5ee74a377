-- What is disputed is said beside what stands, from when it is said until it is closed.
create function receipts.doubt() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform approvals.dispute(new.approval_id, d.said_at) from receipts.dispute d where d.id = new.dispute_id;
  return null;
end $$;
revoke execute on function receipts.doubt from public;
create trigger disputed_stands_so after insert on receipts.disputed for each row execute function receipts.doubt();

create function receipts.settle() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform approvals.dispute(x.approval_id, null) from receipts.disputed x where x.dispute_id = new.dispute_id;
  return null;
end $$;
revoke execute on function receipts.settle from public;
create trigger closed_stands_settled after insert on receipts.closed for each row execute function receipts.settle();

select approvals.dispute(x.approval_id, d.said_at)
from receipts.disputed x join receipts.dispute d on d.id = x.dispute_id
where not exists (select from receipts.closed c where c.dispute_id = d.id);
