-- Half of a hash of 256 bits finds a link as surely, in half the room. A link's generation is part of what is hashed, so the
-- key alone keeps a link from being stored twice.
alter table declarations.link drop constraint link_invitation_id_generation_key;
alter table declarations.link alter column token_hash type uuid
  using cast(encode(substring(token_hash for 16), 'hex') as uuid);

-- An apprentice has few, so they need no order in the index; and only revisions point at another.
drop index declarations.declaration_apprentice, declarations.declaration_one_live_revision;
create index declaration_apprentice on declarations.declaration (apprentice_id);
create unique index declaration_one_live_revision on declarations.declaration (revises)
  where revises is not null and withdrawn_at is null;

analyze declarations.contact, declarations.invitation, declarations.completion, declarations.declaration, declarations.link;
