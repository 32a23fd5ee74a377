-- A doctor asks one person, in one of that person's roles, for an approval. How it went is facts with their times; it is closed once,
-- and open again only where the approval that closed it is withdrawn.
create table approvals.ask (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  post_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  code text not null,
  title text not null check (title <> ''),
  basis text not null check (basis in ('APPROVED', 'VERIFIED')),
  asked_id uuid not null references people.person,
  grant_id uuid not null references roles.grant_of_role,
  asked_name text not null check (asked_name <> ''),
  asked_role text not null check (asked_role <> ''),
  asked_place text not null,
  note text not null,
  on_day date,
  files integer not null check (files >= 0),
  held_by uuid not null,
  follows uuid references approvals.ask,
  asked_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  closed_why text check (closed_why in
    ('APPROVED', 'RECALLED', 'SENT_ON', 'SENT_BACK', 'NOT_SEEN', 'ANOTHER_HAS', 'TOO_EARLY')),
  closed_comment text not null default '',
  earliest date,
  approval_id uuid references approvals.approval,
  foreign key (post_id, doctor_id) references posts.post (id, doctor_id),
  constraint nobody_asks_themself check (asked_id <> doctor_id),
  check ((closed_at is null) = (closed_why is null)),
  check ((closed_why = 'APPROVED') = (approval_id is not null)),
  check (closed_at is not null or (approval_id is null and closed_comment = '' and earliest is null)),
  constraint sent_back_with_words check (closed_why <> 'SENT_BACK' or closed_comment <> ''),
  check (earliest is null or closed_why = 'TOO_EARLY'),
  constraint recalled_while_unopened check (closed_why <> 'RECALLED' or opened_at is null)
);
create unique index ask_one_open on approvals.ask (doctor_id, post_id, kind, subject_id) where closed_at is null;
create index ask_waiting on approvals.ask (grant_id, id) where closed_at is null;
create index ask_doctor on approvals.ask (doctor_id, id);
create index ask_post on approvals.ask (post_id);
create index ask_asked on approvals.ask (asked_id, asked_at);
create index ask_grant on approvals.ask (grant_id);
create index ask_follows on approvals.ask (follows);
create index ask_approval on approvals.ask (approval_id);
grant select, insert on approvals.ask to logbog_app;
grant update (opened_at, closed_at, closed_why, closed_comment, earliest, approval_id) on approvals.ask to logbog_app;

-- One letter to a person for all that comes within an hour by day, or over a night.
create table approvals.notice (
  person_id uuid not null references people.person,
  kind text not null check (kind in ('NEWS', 'WORK')),
  due_at timestamptz not null,
  primary key (person_id, kind, due_at)
);
comment on table approvals.notice is 'append-only';
grant select, insert on approvals.notice to logbog_app;
