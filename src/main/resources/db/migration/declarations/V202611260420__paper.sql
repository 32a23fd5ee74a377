-- Photographs and scans of a signed paper sheet. Once they are what a completion rests on they stay; until then a wrong one
-- can be taken away.
create table declarations.paper_page (
  upload_id uuid primary key references documents.upload,
  declaration_id uuid not null references declarations.declaration,
  apprentice_id uuid not null references people.person,
  attached_at timestamptz not null,
  attached_by text not null check (length(attached_by) between 1 and 300)
);
create index paper_page_of on declarations.paper_page (declaration_id);
grant select, insert, delete on declarations.paper_page to logbog_app;

create trigger paper_page_is_final before update on declarations.paper_page
  for each row execute function declarations.refuse_change();

create function declarations.refuse_loss_of_evidence() returns trigger language plpgsql as $$
begin
  if exists (select from declarations.completion c where c.declaration_id = old.declaration_id) then
    raise exception 'what a signed declaration rests on is never taken away' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;

create trigger paper_page_stays_once_signed before delete on declarations.paper_page
  for each row execute function declarations.refuse_loss_of_evidence();

-- What a school's named person has copied from the paper so far. Apart from the trainers' own draft, which is nobody else's
-- to read. Levels stand in the order of the Sheet.
create table declarations.transcript (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  sheet bytea not null,
  levels smallint[] not null,
  words jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null
);
grant select, insert, update, delete on declarations.transcript to logbog_app;

-- That a signed declaration was copied from paper, by whom, and what was photographed. Beside the completion, which stays as
-- packed as ever: nearly all are signed on the screen.
create table declarations.from_paper (
  declaration_id uuid primary key references declarations.completion,
  apprentice_id uuid not null references people.person,
  transcriber text not null check (length(transcriber) between 1 and 200),
  school text not null check (length(school) between 1 and 200),
  address text not null,
  signed_on date not null,
  pages bytea[] not null check (cardinality(pages) > 0)
);
comment on table declarations.from_paper is 'append-only';
grant select, insert on declarations.from_paper to logbog_app;

create trigger from_paper_is_final before update or delete on declarations.from_paper
  for each row execute function declarations.refuse_change();
