-- Which goals stood where they will hardly be reached in time when a declaration was signed (V14): found once, with the
-- signature, and told to apprentice, school and trainer. Goals are counted from 1 in the order of the Sheet.
create table declarations.warning (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  goals smallint[] not null check (cardinality(goals) > 0 and array_position(goals, null) is null),
  warned_at timestamptz not null
);
comment on table declarations.warning is 'append-only';
create index warning_apprentice on declarations.warning (apprentice_id);
grant select, insert on declarations.warning to logbog_app;

create trigger warning_is_final before update or delete on declarations.warning
  for each row execute function declarations.refuse_change();

-- For whoever follows up: how many goals of which signed declaration, and no level. One that a correction has replaced
-- warns of nothing any more; the correction has a warning of its own, or none (V6).
create view declarations.at_risk as
select w.declaration_id, w.apprentice_id, cardinality(w.goals) as goals, w.warned_at
from declarations.warning w
where not exists (
  select from declarations.declaration r join declarations.completion c on c.declaration_id = r.id
  where r.revises = w.declaration_id and r.withdrawn_at is null);
grant select on declarations.at_risk to logbog_app;
