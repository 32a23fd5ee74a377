-- Since when whoever signed says that it was not them, while that is not settled (bestridt). It stands beside what stands, so that
-- every page that shows an approval can say so without asking for more; a reset takes it away together with what it is about.
alter table approvals.standing add column disputed_at timestamptz;
create index standing_disputed on approvals.standing (doctor_id) where disputed_at is not null;

-- For the triggers of the module that hears it, which runs them as the owner; null once it is settled.
create function approvals.dispute(approval uuid, since timestamptz) returns void language sql set search_path = '' as $$
  update approvals.standing set disputed_at = since where approval_id = approval;
$$;
revoke execute on function approvals.dispute from public;

create or replace view approvals.in_force as
  select doctor_id, post_id, kind, subject_id, effective_at, disputed_at from approvals.standing;
