-- A training declaration from request to reading. State is facts with their times; the stage is derived from them.
create schema declarations;
grant usage on schema declarations to logbog_app;

-- What an apprentice has typed and not sent yet, as typed.
create table declarations.draft_request (
  id uuid primary key default uuidv7(),
  apprentice_id uuid not null references people.person,
  fields jsonb not null,
  saved_at timestamptz not null
);
create index draft_request_apprentice on declarations.draft_request (apprentice_id);
grant select, insert, update, delete on declarations.draft_request to logbog_app;

-- A request and what it asks about. Names are as they stood when asked, so that what is signed reads as it was (V7).
create table declarations.declaration (
  id uuid primary key default uuidv7(),
  apprentice_id uuid not null references people.person,
  placement_id uuid not null references placements.placement,
  sheet bytea not null references programmes.sheet (hash),
  kind text not null check (kind in ('ORDINARY', 'FINAL', 'PARTIAL')),
  period_end date not null,
  main_course smallint check (main_course between 1 and 9),
  school_name text not null check (school_name <> ''),
  institution_no text,
  class_name text not null,
  apprentice_name text not null,
  workplace_name text not null,
  cvr text,
  speciality_id uuid not null,
  speciality_name text not null,
  requested_at timestamptz not null,
  revises uuid references declarations.declaration,
  revision_reason text,
  revision_asked_by text,
  withdrawn_at timestamptz,
  version integer not null default 0,
  check (kind = 'FINAL' or (main_course is not null and class_name <> '')),
  check ((revises is null) = (revision_reason is null) and (revises is null) = (revision_asked_by is null))
);
create index declaration_apprentice on declarations.declaration (apprentice_id, id);
create unique index declaration_one_live_revision on declarations.declaration (revises) where withdrawn_at is null;
grant select, insert, update on declarations.declaration to logbog_app;

-- The school addresses that receive it. A replaced address keeps its row and loses its scope (V9).
create table declarations.contact (
  id uuid primary key default uuidv7(),
  declaration_id uuid not null references declarations.declaration,
  apprentice_id uuid not null references people.person,
  address text not null,
  since timestamptz not null,
  until timestamptz
);
create unique index contact_once on declarations.contact (declaration_id, address) where until is null;
create index contact_scope on declarations.contact (address, declaration_id) where until is null;
grant select, insert, update on declarations.contact to logbog_app;

-- A trainer asked to fill it. Closed once: called off, address replaced, or handed on to the right one.
create table declarations.invitation (
  id uuid primary key default uuidv7(),
  declaration_id uuid not null references declarations.declaration,
  apprentice_id uuid not null references people.person,
  address text not null,
  invited_at timestamptz not null,
  handed_on_from uuid references declarations.invitation,
  generation integer not null default 1,
  expires_at timestamptz not null,
  refused_at timestamptz,
  refusal text,
  trainer_name text,
  named_at timestamptz,
  closed_at timestamptz,
  closed_why text check (closed_why in ('REVOKED', 'REPLACED', 'HANDED_ON')),
  check ((trainer_name is null) = (named_at is null)),
  check ((refused_at is null) = (refusal is null)),
  check ((closed_at is null) = (closed_why is null))
);
create unique index invitation_once on declarations.invitation (declaration_id, address) where closed_at is null;
create index invitation_declaration on declarations.invitation (declaration_id);
create index invitation_scope on declarations.invitation (address, declaration_id) where closed_at is null;
grant select, insert, update on declarations.invitation to logbog_app;

-- Every link ever mailed, by the hash of its token, so that a dead one is told from an unknown one (V8).
create table declarations.link (
  token_hash bytea primary key,
  invitation_id uuid not null references declarations.invitation,
  apprentice_id uuid not null references people.person,
  generation integer not null,
  unique (invitation_id, generation)
);
comment on table declarations.link is 'append-only';
grant select, insert on declarations.link to logbog_app;

-- What the trainers have answered so far, together. Levels stand in the order of the Sheet; null is not answered yet.
create table declarations.draft (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  levels smallint[] not null,
  authors uuid[] not null,
  unchanged boolean[] not null,
  words jsonb not null,
  word_authors jsonb not null default '{}',
  first_answer_at timestamptz,
  saved_at timestamptz,
  version integer not null default 0,
  closed_at timestamptz,
  check (cardinality(levels) = cardinality(authors) and cardinality(levels) = cardinality(unchanged))
);
grant select, insert, update on declarations.draft to logbog_app;

-- The signed declaration (V3, V4, V6): complete or absent, and never changed.
create table declarations.completion (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  receipt bigint generated always as identity unique,
  levels smallint[] not null check (array_position(levels, null) is null and cardinality(levels) > 0),
  authors uuid[] not null,
  unchanged boolean[] not null,
  work_areas text not null check (work_areas <> ''),
  goals_reached text not null check (goals_reached in ('YES', 'PARTLY', 'NO')),
  goals_reached_note text not null,
  special_needs text not null,
  talk_held date,
  talk_agreed date,
  focus text not null,
  remarks text not null,
  signer uuid not null references declarations.invitation,
  signer_name text not null check (signer_name <> ''),
  completed_at timestamptz not null,
  check (num_nonnulls(talk_held, talk_agreed) = 1),
  check (cardinality(levels) = cardinality(authors) and cardinality(levels) = cardinality(unchanged))
);
comment on table declarations.completion is 'append-only';
create index completion_apprentice on declarations.completion (apprentice_id);
grant select, insert on declarations.completion to logbog_app;

-- "Signed in my name, and it was not me": the declaration stays, marked as disputed.
create table declarations.dispute (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  invitation_id uuid not null references declarations.invitation,
  at timestamptz not null
);
comment on table declarations.dispute is 'append-only';
grant select, insert on declarations.dispute to logbog_app;

-- Which addresses have read it, first time only; every read is in the audit trail.
create table declarations.reading (
  declaration_id uuid not null references declarations.declaration,
  address text not null,
  apprentice_id uuid not null references people.person,
  first_read_at timestamptz not null,
  primary key (declaration_id, address)
);
comment on table declarations.reading is 'append-only';
grant select, insert on declarations.reading to logbog_app;

-- What is signed is never changed, whoever asks: neither the answers nor the request they answer.
create function declarations.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a signed declaration is never changed' using errcode = 'integrity_constraint_violation';
end $$;

create trigger completion_is_final before update or delete on declarations.completion
  for each row execute function declarations.refuse_change();

create function declarations.refuse_change_of_signed() returns trigger language plpgsql as $$
begin
  if exists (select from declarations.completion c where c.declaration_id = old.id) then
    raise exception 'a signed declaration is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger declaration_is_final before update on declarations.declaration
  for each row execute function declarations.refuse_change_of_signed();

-- One row a declaration, with the status word as a reader meets it at a given time.
create function declarations.overview(at timestamptz)
returns table (
  id uuid, apprentice_id uuid, apprentice_name text, kind text, period_end date, main_course smallint, school_name text,
  class_name text, workplace_name text, cvr text, speciality_name text, requested_at timestamptz, revises uuid,
  completed_at timestamptz, signer_name text, disputed boolean, status text)
language sql stable as $$
  select d.id, d.apprentice_id, d.apprentice_name, d.kind, d.period_end, d.main_course, d.school_name, d.class_name,
         d.workplace_name, d.cvr, d.speciality_name, d.requested_at, d.revises, c.completed_at, c.signer_name,
         exists (select from declarations.dispute x where x.declaration_id = d.id),
         case
           when d.withdrawn_at is not null then 'WITHDRAWN'
           when c.declaration_id is not null and exists (
             select from declarations.declaration r join declarations.completion rc on rc.declaration_id = r.id
             where r.revises = d.id and r.withdrawn_at is null) then 'REPLACED'
           when c.declaration_id is not null and exists (
             select from declarations.reading r
             join declarations.contact k on k.declaration_id = r.declaration_id and k.address = r.address
             where r.declaration_id = d.id) then 'READ'
           when c.declaration_id is not null then 'COMPLETED'
           when i.live = 0 then 'EXPIRED'
           when f.first_answer_at is not null then 'STARTED'
           when i.named > 0 then 'OPENED'
           when i.reachable = 0 then 'UNDELIVERABLE'
           else 'SENT'
         end
  from declarations.declaration d
  join declarations.draft f on f.declaration_id = d.id
  left join declarations.completion c on c.declaration_id = d.id
  cross join lateral (
    select count(*) filter (where i.refused_at is null) as reachable,
           count(*) filter (where i.expires_at > at) as live,
           count(*) filter (where i.named_at is not null) as named
    from declarations.invitation i
    where i.declaration_id = d.id and i.closed_at is null) i
$$;
grant execute on function declarations.overview to logbog_app;

-- Which addresses may read which declarations once proven (V9): the school's as named; the trainers' as named; one it was
-- handed on to only when that trainer completed it.
create view declarations.scope as
select k.address, k.declaration_id, 'SCHOOL' as side from declarations.contact k where k.until is null
union all
select i.address, i.declaration_id, 'COMPANY' as side from declarations.invitation i
where i.closed_at is null
  and (i.handed_on_from is null
    or exists (select from declarations.completion c where c.declaration_id = i.declaration_id and c.signer = i.id));
grant select on declarations.scope to logbog_app;
