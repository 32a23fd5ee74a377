-- Passkeys as a second step: what the device attested, with its public key; no secret. A person has an app or a passkey.
create table signin.passkey (
  person uuid primary key references signin.access (person),
  credential bytea not null unique check (length(credential) between 16 and 1023),
  attested bytea not null,
  counter bigint not null check (counter >= 0),
  enrolled_at timestamptz not null
);
comment on column signin.passkey.counter is 'What the device counted at its last use, where it counts: one that falls is a copy.';
grant select, insert, update, delete on signin.passkey to logbog_app;
