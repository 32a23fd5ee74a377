-- What happens in an element: leave, the training plan, the three talks (M17), qualification cards; and the doctor's own
-- history of employment.

-- A time the doctor is away. Nobody asks why, so nobody has to keep it.
create table posts.leave (
  id uuid primary key default uuidv7(),
  post_id uuid not null,
  doctor_id uuid not null references people.person,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  known_at timestamptz not null,
  known_by uuid not null references people.person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references people.person,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (post_id, doctor_id) references posts.post (id, doctor_id)
);
create index leave_post on posts.leave (post_id);
create index leave_doctor on posts.leave (doctor_id);
grant select, insert on posts.leave to logbog_app;
grant update (withdrawn_at, withdrawn_by) on posts.leave to logbog_app;

-- The doctor's plan while it is being written.
create table posts.plan_draft (
  element_id uuid primary key,
  doctor_id uuid not null references people.person,
  words text not null check (length(words) <= 6000),
  saved_at timestamptz not null,
  foreign key (element_id, doctor_id) references posts.element (id, doctor_id)
);
create index plan_draft_doctor on posts.plan_draft (doctor_id);
grant select, insert, update, delete on posts.plan_draft to logbog_app;

-- Each plan as it was sent; the newest holds.
create table posts.plan (
  id uuid primary key default uuidv7(),
  element_id uuid not null,
  doctor_id uuid not null references people.person,
  words text not null check (length(words) between 1 and 6000),
  sent_at timestamptz not null,
  foreign key (element_id, doctor_id) references posts.element (id, doctor_id)
);
comment on table posts.plan is 'append-only';
create index plan_element on posts.plan (element_id, id);
create index plan_doctor on posts.plan (doctor_id);
grant select, insert on posts.plan to logbog_app;

-- The first time each of those it went to opened it.
create table posts.plan_opening (
  plan_id uuid not null references posts.plan,
  reader_id uuid not null references people.person,
  doctor_id uuid not null references people.person,
  name text not null check (length(name) between 1 and 200),
  role text not null check (length(role) between 1 and 40),
  opened_at timestamptz not null,
  primary key (plan_id, reader_id)
);
comment on table posts.plan_opening is 'append-only';
create index plan_opening_doctor on posts.plan_opening (doctor_id);
grant select, insert on posts.plan_opening to logbog_app;

-- A talk that was held, as its supervisor noted it. A new note of the same talk stands before the older.
create table posts.talk (
  id uuid primary key default uuidv7(),
  element_id uuid not null,
  doctor_id uuid not null references people.person,
  kind text not null check (kind in ('INTRODUCTION', 'ADJUSTMENT', 'FINAL')),
  held_on date not null,
  note text not null check (length(note) <= 4000),
  noted_at timestamptz not null,
  noted_by uuid not null references people.person,
  grant_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  role text not null check (length(role) between 1 and 40),
  check (noted_by <> doctor_id),
  foreign key (element_id, doctor_id) references posts.element (id, doctor_id)
);
comment on table posts.talk is 'append-only';
create index talk_element on posts.talk (element_id, id);
create index talk_doctor on posts.talk (doctor_id);
grant select, insert on posts.talk to logbog_app;

-- A qualification card attested by the department where it was worked on.
create table posts.card (
  id uuid primary key default uuidv7(),
  element_id uuid not null,
  doctor_id uuid not null references people.person,
  post_id uuid not null references posts.post,
  key text not null check (key ~ '^[a-z0-9-]{1,60}$'),
  title text not null check (length(title) between 1 and 300),
  attested_at timestamptz not null,
  attested_by uuid not null references people.person,
  grant_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  role text not null check (length(role) between 1 and 40),
  department text not null check (length(department) between 1 and 400),
  check (attested_by <> doctor_id),
  foreign key (element_id, doctor_id) references posts.element (id, doctor_id)
);
comment on table posts.card is 'append-only';
create index card_doctor on posts.card (doctor_id, id);
create index card_element on posts.card (element_id);
create index card_post on posts.card (post_id);
grant select, insert on posts.card to logbog_app;

-- One attested by mistake; the reason is told beside it.
create table posts.card_withdrawal (
  card_id uuid primary key references posts.card,
  doctor_id uuid not null references people.person,
  because text not null check (length(because) between 1 and 1000),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references people.person,
  name text not null check (length(name) between 1 and 200)
);
comment on table posts.card_withdrawal is 'append-only';
create index card_withdrawal_doctor on posts.card_withdrawal (doctor_id);
grant select, insert on posts.card_withdrawal to logbog_app;

-- The doctor's own rows; what was sent as documentation is changed no more.
create table posts.employment (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  first_day date not null,
  last_day date check (last_day >= first_day),
  place text not null check (length(place) between 1 and 200),
  position text not null check (length(position) between 1 and 200),
  hours numeric(4, 2) check (hours > 0 and hours <= 60),
  saved_at timestamptz not null,
  sent_at timestamptz
);
create index employment_doctor on posts.employment (doctor_id, first_day);
grant select, insert, update, delete on posts.employment to logbog_app;

create function posts.what_was_sent_stays() returns trigger language plpgsql as $$
begin
  if old.sent_at is not null then
    raise exception 'A row of employment that was sent is changed no more' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger what_was_sent_stays before update or delete on posts.employment
  for each row execute function posts.what_was_sent_stays();

-- The qualification cards there are, as files say them.
create table posts.card_kind (
  curriculum_id uuid not null references curricula.curriculum,
  key text not null check (key ~ '^[a-z0-9-]{1,60}$'),
  title text not null check (length(title) between 1 and 300),
  competences uuid[] not null check (cardinality(competences) > 0),
  primary key (curriculum_id, key)
);
grant select, insert, update (title, competences) on posts.card_kind to logbog_app;
