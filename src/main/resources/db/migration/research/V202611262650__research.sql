-- Research training in main training (M8). What is approved of it is in approvals; here is when a doctor did what.
create schema research;
grant usage on schema research to logbog_app;

-- What a doctor has noted of a module; the newest of a module holds.
create table research.work (
  id uuid primary key default uuidv7(),
  doctor_id uuid not null references people.person,
  post_id uuid not null references posts.post,
  module_id uuid not null references curricula.research_module,
  begun_on date not null,
  ended_on date,
  words text not null check (length(words) <= 1000),
  noted_at timestamptz not null,
  constraint ended_after_it_began check (ended_on >= begun_on)
);
comment on table research.work is 'append-only';
create index work_post on research.work (post_id, module_id, id);
create index work_doctor on research.work (doctor_id);
create index work_module on research.work (module_id);
grant select, insert on research.work to logbog_app;
