-- Approvals of a doctor's competences, courses, time and goals (M4). Nothing here is ever changed: a withdrawal and a reset are rows
-- of their own beside the approval they end.
create schema approvals;
grant usage on schema approvals to logbog_app;

-- Given at the tap, and of effect thirty seconds on; who signed is kept as it was then.
create table approvals.approval (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  post_id uuid not null,
  kind text not null
    check (kind in ('COMPETENCE', 'COURSE_PART', 'COURSE', 'TIME', 'GOALS', 'RESEARCH_MODULE', 'RESEARCH')),
  subject_id uuid not null,
  code text not null,
  title text not null check (title <> ''),
  basis text not null check (basis in ('APPROVED', 'VERIFIED', 'CREDIT', 'OTHER_BASIS')),
  signer_id uuid not null references people.person,
  grant_id uuid not null references roles.grant_of_role,
  signer_name text not null check (signer_name <> ''),
  signer_role text not null check (signer_role <> ''),
  signer_place text not null,
  at timestamptz not null,
  effective_at timestamptz not null,
  note text check (note <> ''),
  foreign key (post_id, doctor_id) references posts.post (id, doctor_id),
  constraint nobody_approves_their_own check (signer_id <> doctor_id),
  constraint of_effect_thirty_seconds_on check (effective_at = at + interval '30 seconds')
);
create index approval_doctor on approvals.approval (doctor_id, at);
create index approval_post on approvals.approval (post_id);
create index approval_grant on approvals.approval (grant_id);
create index approval_signer on approvals.approval (signer_id, effective_at);
comment on table approvals.approval is 'append-only';
grant select, insert on approvals.approval to logbog_app;

-- Taken back by the one who gave it, before it came of effect; that is no reset.
create table approvals.withdrawal (
  approval_id uuid primary key references approvals.approval,
  doctor_id uuid not null references people.person,
  at timestamptz not null
);
create index withdrawal_doctor on approvals.withdrawal (doctor_id);
comment on table approvals.withdrawal is 'append-only';
grant select, insert on approvals.withdrawal to logbog_app;

-- Struck through by the secretariat on a written request, which the resets keep. The approval stays readable for ever.
create table approvals.reset (
  approval_id uuid primary key references approvals.approval,
  doctor_id uuid not null references people.person,
  request_id uuid not null,
  resetter_id uuid not null references people.person,
  grant_id uuid not null references roles.grant_of_role,
  resetter_name text not null check (resetter_name <> ''),
  resetter_role text not null check (resetter_role <> ''),
  resetter_place text not null,
  at timestamptz not null,
  constraint nobody_resets_their_own check (resetter_id <> doctor_id)
);
create index reset_doctor on approvals.reset (doctor_id);
create index reset_request on approvals.reset (request_id);
create index reset_grant on approvals.reset (grant_id);
create index reset_resetter on approvals.reset (resetter_id);
comment on table approvals.reset is 'append-only';
grant select, insert on approvals.reset to logbog_app;

-- What stands: at most one approval of one thing. Kept by the triggers below alone, so that nothing can stand twice or beside them.
create table approvals.standing (
  doctor_id uuid not null references people.person,
  post_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  approval_id uuid not null unique references approvals.approval,
  effective_at timestamptz not null,
  foreign key (post_id, doctor_id) references posts.post (id, doctor_id),
  constraint stands_once primary key (doctor_id, post_id, kind, subject_id)
);
create index standing_post on approvals.standing (post_id);
grant select on approvals.standing to logbog_app;

create function approvals.stand() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into approvals.standing (doctor_id, post_id, kind, subject_id, approval_id, effective_at)
  values (new.doctor_id, new.post_id, new.kind, new.subject_id, new.id, new.effective_at);
  return null;
end $$;
revoke execute on function approvals.stand from public;
create trigger approval_stands after insert on approvals.approval
  for each row execute function approvals.stand();

-- A withdrawal belongs before the moment of effect, a reset after it; whichever comes first is the only one.
create function approvals.fall() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  ended approvals.approval;
begin
  select * into ended from approvals.approval a where a.id = new.approval_id;
  if new.doctor_id <> ended.doctor_id then
    raise exception 'an approval ends in its own doctor''s record' using errcode = 'integrity_constraint_violation';
  end if;
  if (tg_table_name = 'withdrawal') <> (new.at < ended.effective_at) then
    raise exception 'an approval is withdrawn before it is of effect, and reset after' using errcode = 'integrity_constraint_violation';
  end if;
  delete from approvals.standing s where s.approval_id = new.approval_id;
  if not found then
    raise exception 'this approval does not stand' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
revoke execute on function approvals.fall from public;
create trigger withdrawal_ends before insert on approvals.withdrawal for each row execute function approvals.fall();
create trigger reset_ends before insert on approvals.reset for each row execute function approvals.fall();

create function approvals.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'an approval is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger approval_is_final before update or delete on approvals.approval
  for each row execute function approvals.refuse_change();
create trigger withdrawal_is_final before update or delete on approvals.withdrawal
  for each row execute function approvals.refuse_change();
create trigger reset_is_final before update or delete on approvals.reset
  for each row execute function approvals.refuse_change();
