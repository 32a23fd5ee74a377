-- Files that people have sent. In the database, so that a record and its files are kept, backed up and restored together.
create schema documents;
grant usage on schema documents to logbog_app;

create table documents.upload (
  id uuid primary key default uuidv7(),
  holder_kind text not null check (holder_kind ~ '^[a-z]+\.[a-z-]+$'),
  holder_id uuid not null,
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  name text not null,
  bytes bigint not null check (bytes between 1 and 50000000),
  sha256 bytea not null check (length(sha256) = 32),
  kept_at timestamptz not null,
  let_go_at timestamptz
);
create index upload_holder on documents.upload (holder_id);
create index upload_let_go on documents.upload (let_go_at) where let_go_at is not null;
grant select, insert, delete, update (let_go_at) on documents.upload to logbog_app;

-- What a file holds, in pieces small enough to be read while they are sent. What is packed already is not packed again.
create table documents.upload_piece (
  upload_id uuid not null references documents.upload on delete cascade,
  n integer not null check (n >= 0),
  content bytea not null check (length(content) between 1 and 262144),
  primary key (upload_id, n)
);
alter table documents.upload_piece alter column content set storage external;
comment on table documents.upload_piece is 'append-only';
grant select, insert on documents.upload_piece to logbog_app;
