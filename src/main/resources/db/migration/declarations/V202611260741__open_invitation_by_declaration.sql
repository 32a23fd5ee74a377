-- Asked for by declaration. Said like this, nobody walks through the index of addresses, which holds open ones only and which a
-- planner without statistics takes for the shorter way.
create or replace view declarations.open_invitation as
select i.id as invitation_id, i.declaration_id, i.address, i.invited_at, i.expires_at, i.refused_at is not null as refused
from declarations.invitation i
where coalesce(i.closed_at, 'infinity') = 'infinity';
