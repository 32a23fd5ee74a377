-- What waits for a trainer, for whoever reminds: a request stays here until it is signed or called back. No answers, no words.
create view declarations.open_request as
select f.declaration_id, d.apprentice_id, d.kind, d.period_end, d.institution_no, d.requested_at,
       d.revises is not null as corrects
from declarations.draft f
join declarations.declaration d on d.id = f.declaration_id
where f.closed_at is null;

-- Whose word it waits for.
create view declarations.open_invitation as
select i.id as invitation_id, i.declaration_id, i.address, i.invited_at, i.expires_at, i.refused_at is not null as refused
from declarations.invitation i
where i.closed_at is null;

-- Which addresses of the school receive it.
create view declarations.school_contact as
select k.declaration_id, k.address from declarations.contact k where k.until is null;

grant select on declarations.open_request, declarations.open_invitation, declarations.school_contact to logbog_app;
