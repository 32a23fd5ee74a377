-- Mails of a demo without a mail server, kept to be read at /dev/mail.
create table mail.kept (
  id uuid primary key default uuidv7(),
  letter uuid not null unique,
  kept_at timestamptz not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null
);
grant select, insert, delete on mail.kept to logbog_app;
