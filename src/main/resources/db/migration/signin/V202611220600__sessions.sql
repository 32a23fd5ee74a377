-- Sessions, in the shape Spring Session reads and writes. Attributes are plain text as UTF-8, never serialized objects.
create schema signin;
grant usage on schema signin to logbog_app;

create table signin.session (
  primary_id text primary key,
  session_id text not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name text
);
create index session_expiry on signin.session (expiry_time);
create index session_principal on signin.session (principal_name);

create table signin.session_attributes (
  session_primary_id text not null references signin.session (primary_id) on delete cascade,
  attribute_name text not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on signin.session, signin.session_attributes to logbog_app;
