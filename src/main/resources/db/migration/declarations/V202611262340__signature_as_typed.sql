-- What is typed of a paper's signature is kept with the rest of what is copied, as typed; nothing is said by it until it is sent.
alter table declarations.transcript add column signature jsonb not null default '{}';
