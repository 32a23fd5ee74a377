-- Roles as they were given to people (M2): each with dates and a place. What is given stays; an end is a fact of its own, so that
-- whoever approved something under a role can still be read as they were.
create schema roles;
grant usage on schema roles to logbog_app;

create table roles.grant_of_role (
  id uuid primary key default uuidv7(),
  person uuid not null references people.person,
  role text not null check (role in (
    'TRAINEE', 'PRINCIPAL_SUPERVISOR', 'SUPERVISOR', 'EDUCATION_LEAD', 'GP_TUTOR', 'HEAD_COURSE_LEADER', 'PART_COURSE_LEADER',
    'COURSE_PROVIDER', 'RESEARCH_SUPERVISOR', 'SECRETARIAT', 'PROJECT_LEAD')),
  department uuid references places.department,
  region text check (region in ('NORTH', 'SOUTH', 'EAST')),
  speciality text check (length(speciality) between 1 and 50),
  course text check (length(course) between 1 and 100),
  since date not null,
  until date check (until >= since),
  given_at timestamptz not null,
  given_by text not null check (length(given_by) between 1 and 254),
  given_under uuid references roles.grant_of_role,
  check ((department is not null) = (role in ('PRINCIPAL_SUPERVISOR', 'SUPERVISOR', 'EDUCATION_LEAD', 'GP_TUTOR'))),
  check ((region is not null) = (role in ('COURSE_PROVIDER', 'RESEARCH_SUPERVISOR', 'SECRETARIAT'))),
  check ((speciality is not null) = (role in ('HEAD_COURSE_LEADER', 'PART_COURSE_LEADER'))),
  check (course is not null or role <> 'PART_COURSE_LEADER'),
  check (course is null or role in ('PART_COURSE_LEADER', 'COURSE_PROVIDER'))
);
comment on table roles.grant_of_role is 'append-only';
comment on column roles.grant_of_role.given_under is 'the role of whoever gave it; null for the operator and the registers';
create index grant_of_person on roles.grant_of_role (person);
create index grant_at_department on roles.grant_of_role (department, role) where department is not null;
grant select, insert on roles.grant_of_role to logbog_app;

-- Over from a moment: at once, or when a last day is past. Of several the first counts.
create table roles.end_of_role (
  id uuid primary key default uuidv7(),
  grant_of_role uuid not null references roles.grant_of_role,
  last_day date not null,
  over_at timestamptz not null,
  said_at timestamptz not null,
  said_by text not null check (length(said_by) between 1 and 254)
);
comment on table roles.end_of_role is 'append-only';
create index end_of_role_of on roles.end_of_role (grant_of_role, over_at);
grant select, insert on roles.end_of_role to logbog_app;

-- A supervisor approves competences only while the department's education lead delegates it.
create table roles.delegation (
  id uuid primary key default uuidv7(),
  grant_of_role uuid not null references roles.grant_of_role,
  since date not null,
  until date check (until >= since),
  given_at timestamptz not null,
  given_by text not null check (length(given_by) between 1 and 254),
  given_under uuid not null references roles.grant_of_role
);
comment on table roles.delegation is 'append-only';
create index delegation_of on roles.delegation (grant_of_role);
grant select, insert on roles.delegation to logbog_app;

create table roles.end_of_delegation (
  delegation uuid primary key references roles.delegation,
  ended_at timestamptz not null,
  ended_by text not null check (length(ended_by) between 1 and 254)
);
comment on table roles.end_of_delegation is 'append-only';
grant select, insert on roles.end_of_delegation to logbog_app;

-- All roles ever given, with their ends. One counts today while since <= today, until is null or not before today, and over_at is
-- null or still to come.
create view roles.held as
  select g.id, g.person, g.role, g.department, g.region, g.speciality, g.course, g.since,
    least(g.until, e.last_day) as until, e.over_at, g.given_at, g.given_by, g.given_under
  from roles.grant_of_role g
  left join lateral (
    select last_day, over_at from roles.end_of_role e where e.grant_of_role = g.id order by over_at limit 1) e on true;
grant select on roles.held to logbog_app;

create view roles.delegated as
  select d.id, d.grant_of_role, d.since, d.until, e.ended_at, d.given_at
  from roles.delegation d left join roles.end_of_delegation e on e.delegation = d.id;
grant select on roles.delegated to logbog_app;

-- The role each person acted in last.
create table roles.acting (
  person uuid primary key references people.person on delete cascade,
  grant_of_role uuid not null references roles.grant_of_role,
  since timestamptz not null
);
grant select, insert, update on roles.acting to logbog_app;
