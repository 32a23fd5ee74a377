-- Training-place projects (V16). State is facts with their times; how far one has come is derived from them.
create schema projects;
grant usage on schema projects to logbog_app;

create table projects.project (
  id uuid primary key default uuidv7(),
  apprentice_id uuid not null references people.person,
  apprentice_name text not null check (apprentice_name <> ''),
  title text not null check (title <> ''),
  description text not null,
  speciality_name text not null,
  workplace_name text not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  revises uuid references projects.project,
  version integer not null default 0
);
create index project_apprentice on projects.project (apprentice_id, id);
create unique index project_one_newer on projects.project (revises);
grant select, insert, update, delete on projects.project to logbog_app;

create table projects.entry (
  id uuid primary key default uuidv7(),
  project_id uuid not null references projects.project on delete cascade,
  apprentice_id uuid not null references people.person,
  day date not null,
  text text not null check (text <> '')
);
create index entry_project on projects.entry (project_id);
grant select, insert, update, delete on projects.entry to logbog_app;

-- A new version of a project points at the files of the one before; held_by is the project that brought a file.
create table projects.attachment (
  entry_id uuid not null references projects.entry,
  upload_id uuid not null references documents.upload,
  project_id uuid not null references projects.project,
  apprentice_id uuid not null references people.person,
  held_by uuid not null references projects.project,
  description text not null,
  primary key (entry_id, upload_id)
);
create index attachment_project on projects.attachment (project_id);
create index attachment_upload on projects.attachment (upload_id);
grant select, insert, update, delete on projects.attachment to logbog_app;

-- The school's addresses that read it once it is confirmed. One left out keeps its row and loses its scope (V9).
create table projects.contact (
  id uuid primary key default uuidv7(),
  project_id uuid not null references projects.project on delete cascade,
  apprentice_id uuid not null references people.person,
  address text not null,
  since timestamptz not null,
  until timestamptz
);
create unique index contact_once on projects.contact (project_id, address) where until is null;
create index contact_scope on projects.contact (address, project_id) where until is null;
create index contact_apprentice on projects.contact (apprentice_id) where until is null;
grant select, insert, update on projects.contact to logbog_app;

-- A trainer asked to confirm it: one at a time. Closed once: called off, put right, or handed on (V8).
create table projects.invitation (
  id uuid primary key default uuidv7(),
  project_id uuid not null references projects.project on delete cascade,
  apprentice_id uuid not null references people.person,
  address text not null,
  invited_at timestamptz not null,
  handed_on_from uuid references projects.invitation,
  generation integer not null default 1,
  expires_at timestamptz not null,
  refused_at timestamptz,
  trainer_name text,
  named_at timestamptz,
  closed_at timestamptz,
  closed_why text check (closed_why in ('WITHDRAWN', 'REPLACED', 'HANDED_ON')),
  check ((trainer_name is null) = (named_at is null)),
  check ((closed_at is null) = (closed_why is null))
);
create unique index invitation_one_open on projects.invitation (project_id) where closed_at is null;
create index invitation_project on projects.invitation (project_id);
create index invitation_scope on projects.invitation (address);
grant select, insert, update on projects.invitation to logbog_app;

-- Every link ever mailed, by the hash of its token, so that a dead one is told from an unknown one (V8).
create table projects.link (
  token_hash bytea primary key check (length(token_hash) = 32),
  invitation_id uuid not null references projects.invitation on delete cascade,
  apprentice_id uuid not null references people.person,
  generation integer not null,
  unique (invitation_id, generation)
);
comment on table projects.link is 'append-only';
grant select, insert on projects.link to logbog_app;

-- A trainer's word. A project that has one is never changed and never deleted; a change is a new version of it.
create table projects.confirmation (
  project_id uuid primary key references projects.project,
  apprentice_id uuid not null references people.person,
  receipt bigint generated always as identity unique,
  invitation_id uuid not null references projects.invitation,
  trainer_name text not null check (trainer_name <> ''),
  comment text not null,
  confirmed_at timestamptz not null
);
create index confirmation_invitation on projects.confirmation (invitation_id);
comment on table projects.confirmation is 'append-only';
grant select, insert on projects.confirmation to logbog_app;

-- "Confirmed in my name, and it was not me": it stays, marked.
create table projects.dispute (
  project_id uuid primary key references projects.project,
  apprentice_id uuid not null references people.person,
  invitation_id uuid not null references projects.invitation,
  at timestamptz not null
);
comment on table projects.dispute is 'append-only';
grant select, insert on projects.dispute to logbog_app;

-- Which addresses have read it, first time only; every read is in the audit trail.
create table projects.reading (
  project_id uuid not null references projects.project,
  address text not null,
  apprentice_id uuid not null references people.person,
  first_read_at timestamptz not null,
  primary key (project_id, address)
);
comment on table projects.reading is 'append-only';
grant select, insert on projects.reading to logbog_app;

-- What is confirmed is never changed, whoever asks: neither its words nor its days nor what hangs on them.
create function projects.refuse_change_of_confirmed() returns trigger language plpgsql as $$
declare
  row record := case when tg_op = 'DELETE' then old else new end;
  changed uuid := case when tg_table_name = 'project' then (to_jsonb(row) ->> 'id')::uuid
                       else (to_jsonb(row) ->> 'project_id')::uuid end;
begin
  if exists (select from projects.confirmation c where c.project_id = changed) then
    raise exception 'a confirmed project is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return row;
end $$;

create trigger project_is_final before update or delete on projects.project
  for each row execute function projects.refuse_change_of_confirmed();
create trigger entry_is_final before insert or update or delete on projects.entry
  for each row execute function projects.refuse_change_of_confirmed();
create trigger attachment_is_final before insert or update or delete on projects.attachment
  for each row execute function projects.refuse_change_of_confirmed();

create function projects.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a confirmation is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger confirmation_is_final before update or delete on projects.confirmation
  for each row execute function projects.refuse_change();

-- One row a project, with the status word as a reader meets it at a given time.
create function projects.overview(at timestamptz)
returns table (
  id uuid, apprentice_id uuid, apprentice_name text, title text, description text, speciality_name text,
  workplace_name text, begun_at timestamptz, saved_at timestamptz, version integer, revises uuid,
  confirmed_at timestamptz, status text)
language sql stable as $$
  select p.id, p.apprentice_id, p.apprentice_name, p.title, p.description, p.speciality_name,
         p.workplace_name, p.begun_at, p.saved_at, p.version, p.revises, c.confirmed_at,
         case
           when c.project_id is not null and exists (
             select from projects.project r join projects.confirmation rc on rc.project_id = r.id
             where r.revises = p.id) then 'REPLACED'
           when c.project_id is not null then 'CONFIRMED'
           when i.id is null then 'DRAFT'
           when i.refused_at is not null then 'UNDELIVERABLE'
           when i.expires_at <= at then 'EXPIRED'
           when i.named_at is not null then 'OPENED'
           else 'SENT'
         end
  from projects.project p
  left join projects.confirmation c on c.project_id = p.id
  left join projects.invitation i on i.project_id = p.id and i.closed_at is null
$$;
grant execute on function projects.overview to logbog_app;

-- Which projects an address may read once proven (V9): the confirmed ones that named it, or an address of a school at which it
-- is named; and those it confirmed.
create function projects.scope(address text, today date) returns table (project_id uuid) language sql stable as $$
  select k.project_id
  from places.read_for(scope.address, scope.today) r
  join projects.contact k on k.address = r.address and k.until is null
  join projects.confirmation c on c.project_id = k.project_id
  union
  select i.project_id
  from projects.invitation i join projects.confirmation c on c.invitation_id = i.id
  where i.address = scope.address
$$;
grant execute on function projects.scope to logbog_app;
