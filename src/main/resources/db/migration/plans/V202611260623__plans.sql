-- Whether an education plan is to be revised (V15). The question follows from a signed declaration and is not stored; what
-- a school answers is, and who of the school has opened it.
create schema plans;
grant usage on schema plans to logbog_app;

-- The newest answer holds; the earlier ones stay readable.
create table plans.answer (
  id uuid primary key default uuidv7(),
  declaration_id uuid not null references declarations.declaration,
  apprentice_id uuid not null references people.person,
  revised_on date,
  words text not null check (length(words) between 1 and 2000),
  answered_at timestamptz not null,
  answered_by text not null check (length(answered_by) between 1 and 254),
  answerer_name text not null check (length(answerer_name) between 1 and 200),
  school_name text not null check (length(school_name) between 1 and 200)
);
comment on table plans.answer is 'append-only';
comment on column plans.answer.revised_on is 'When the plan was revised; null when it need not be, and the words say why.';
create index answer_declaration on plans.answer (declaration_id, id);
create index answer_apprentice on plans.answer (apprentice_id);
grant select, insert on plans.answer to logbog_app;

-- The first time each of the school's people opened the question; every reading is in the audit trail.
create table plans.opening (
  declaration_id uuid not null references declarations.declaration,
  address text not null check (length(address) between 1 and 254),
  apprentice_id uuid not null references people.person,
  name text not null check (length(name) between 1 and 200),
  school_name text not null check (length(school_name) between 1 and 200),
  opened_at timestamptz not null,
  primary key (declaration_id, address)
);
comment on table plans.opening is 'append-only';
create index opening_apprentice on plans.opening (apprentice_id);
grant select, insert on plans.opening to logbog_app;
