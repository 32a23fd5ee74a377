-- How an apprentice rates themself on the goals of a declaration (V13), until a trainer signs it. Levels stand in the order
-- of the Sheet named beside them; null is not rated.
create table declarations.self_draft (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  sheet bytea not null references programmes.sheet (hash),
  levels smallint[] not null,
  first_at timestamptz not null,
  saved_at timestamptz not null
) with (fillfactor = 50);
grant select, insert, update, delete on declarations.self_draft to logbog_app;

-- The same as it stood when a trainer signed: from then on it never changes. A correction carries that of what it corrects.
create table declarations.self_assessment (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  sheet bytea not null references programmes.sheet (hash),
  levels smallint[] not null,
  first_at timestamptz not null,
  saved_at timestamptz not null
);
comment on table declarations.self_assessment is 'append-only';
grant select, insert on declarations.self_assessment to logbog_app;

create trigger self_assessment_is_final before update or delete on declarations.self_assessment
  for each row execute function declarations.refuse_change();
