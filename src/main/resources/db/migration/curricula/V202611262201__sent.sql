-- Files of curricula that the project lead has sent, exactly as they were looked through before they were published.
create table curricula.sent (
  id uuid primary key default uuidv7(),
  content text not null,
  sent_at timestamptz not null,
  sent_by uuid not null references people.person
);
comment on table curricula.sent is 'append-only';
create index sent_by on curricula.sent (sent_by);
grant select, insert on curricula.sent to logbog_app;

-- Which editions came of it; those that were published before are named by none.
create table curricula.release (
  curriculum uuid primary key references curricula.curriculum,
  sent uuid not null references curricula.sent,
  released_at timestamptz not null,
  released_by uuid not null references people.person,
  released_under uuid not null references roles.grant_of_role
);
comment on table curricula.release is 'append-only';
create index release_of on curricula.release (sent);
create index released_by on curricula.release (released_by);
create index released_under on curricula.release (released_under);
grant select, insert on curricula.release to logbog_app;
