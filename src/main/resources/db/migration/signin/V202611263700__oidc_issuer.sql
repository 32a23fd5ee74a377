-- Where an operator names another issuer, the accounts at the one before lead nowhere, and no page says that they do.
alter table signin.oidc_binding add column issuer text check (length(issuer) between 1 and 1000);
comment on column signin.oidc_binding.issuer is 'Whose account it is; null where it was bound before this was kept.';
