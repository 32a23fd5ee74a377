-- Who somebody is to the authorities (M1): a CPR number, or a substitute that is flagged as one, and a mobile number. The number
-- stands encrypted, with the row's id authenticated beside it, and is found by a keyed hash. A number that changes is a new row.
create table people.identity (
  id uuid primary key,
  person uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('CPR', 'SUBSTITUTE')),
  sealed bytea not null,
  sealed_with text not null check (length(sealed_with) between 1 and 64),
  lookup bytea not null check (octet_length(lookup) = 32),
  since timestamptz not null,
  given_by text not null check (length(given_by) between 1 and 254),
  replaced_at timestamptz check (replaced_at >= since)
);
comment on column people.identity.sealed_with is 'which key: those of an earlier one are sealed again when the key changes';
create unique index identity_in_force on people.identity (person) where replaced_at is null;
create unique index identity_once on people.identity (lookup) where replaced_at is null;
create index identity_lookup on people.identity (lookup);
grant select, insert, update (sealed, sealed_with, lookup, replaced_at) on people.identity to logbog_app;

alter table people.person add mobile text check (mobile ~ '^\+[1-9][0-9]{6,15}$');
create index person_mobile on people.person (mobile) where mobile is not null;
