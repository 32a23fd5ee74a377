-- What is signed is kept once and small. Nearly always the signer gave every answer; then who gave which is not written
-- out. The draft goes when its answers are signed.
alter table declarations.completion rename to completion_unpacked;
alter index declarations.completion_pkey rename to completion_unpacked_pkey;
alter sequence declarations.completion_receipt_seq rename to completion_unpacked_receipt_seq;

create table declarations.completion (
  declaration_id uuid primary key references declarations.declaration,
  apprentice_id uuid not null references people.person,
  signer uuid not null references declarations.invitation,
  receipt bigint generated always as identity unique,
  completed_at timestamptz not null,
  talk_held date,
  talk_agreed date,
  levels smallint[] not null check (array_position(levels, null) is null and cardinality(levels) > 0),
  unchanged bit varying not null,
  authors uuid[],
  answered_by smallint[],
  work_areas text not null check (work_areas <> ''),
  goals_reached text not null check (goals_reached in ('YES', 'PARTLY', 'NO')),
  goals_reached_note text not null,
  special_needs text not null,
  focus text not null,
  remarks text not null,
  signer_name text not null check (signer_name <> ''),
  check (num_nonnulls(talk_held, talk_agreed) = 1),
  check (length(unchanged) = cardinality(levels)),
  check ((authors is null) = (answered_by is null) and cardinality(answered_by) = cardinality(levels) + 6)
);
comment on table declarations.completion is 'append-only';
comment on column declarations.completion.unchanged is 'a bit for each goal: accepted as unchanged from last time';
comment on column declarations.completion.authors is
  'each author once; null where the signer gave every level and every answer in words that says something';
comment on column declarations.completion.answered_by is
  'the place in authors, from 1, of whoever gave the level of each goal, then the answers workAreas, goalsReached, specialNeeds, talk, focus, remarks; null is nobody';
grant select, insert on declarations.completion to logbog_app;

-- Who gave each answer by the old rows, and who would have if it was the signer alone; goals first, then words.
create temporary table who as
  select u.declaration_id, u.authors || words.each as answered,
         array_fill(u.signer, array[cardinality(u.levels)]) || array[u.signer, u.signer, u.signer, u.signer,
           case when u.focus <> '' then u.signer end, case when u.remarks <> '' then u.signer end] as by_signer
  from declarations.completion_unpacked u
  left join declarations.draft f on f.declaration_id = u.declaration_id
  cross join lateral (
    select array_agg(cast(f.word_authors ->> field as uuid) order by place) as each
    from unnest(array['workAreas', 'goalsReached', 'specialNeeds', 'talk', 'focus', 'remarks'])
         with ordinality names (field, place)) words;

insert into declarations.completion
  (declaration_id, apprentice_id, signer, receipt, completed_at, talk_held, talk_agreed, levels, unchanged, authors, answered_by,
   work_areas, goals_reached, goals_reached_note, special_needs, focus, remarks, signer_name)
overriding system value
select u.declaration_id, u.apprentice_id, u.signer, u.receipt, u.completed_at, u.talk_held, u.talk_agreed, u.levels,
       (select cast(string_agg(case when flag then '1' else '0' end, '' order by place) as bit varying)
        from unnest(u.unchanged) with ordinality flags (flag, place)),
       case when w.answered <> w.by_signer then a.authors end,
       case when w.answered <> w.by_signer then
         (select array_agg(cast(array_position(a.authors, author) as smallint) order by place)
          from unnest(w.answered) with ordinality answers (author, place)) end,
       u.work_areas, u.goals_reached, u.goals_reached_note, u.special_needs, u.focus, u.remarks, u.signer_name
from declarations.completion_unpacked u
join who w on w.declaration_id = u.declaration_id
cross join lateral (
  select coalesce(array_agg(author order by first), '{}') as authors
  from (select author, min(place) as first from unnest(w.answered) with ordinality answers (author, place)
        where author is not null group by author) once) a
order by u.receipt;
select setval('declarations.completion_receipt_seq', last_value, is_called)
from declarations.completion_unpacked_receipt_seq;

-- Nothing that was signed is different when it is unpacked again, or everything stays as it was.
do $$
begin
  if exists (
    select from declarations.completion_unpacked u
    left join declarations.draft f on f.declaration_id = u.declaration_id
    full join (
      select c.*, cardinality(c.levels) as goals,
             (select array_agg(flag = '1' order by place)
              from unnest(string_to_array(cast(c.unchanged as text), null)) with ordinality flags (flag, place)) as flags,
             case when c.authors is null then
               array_fill(c.signer, array[cardinality(c.levels)]) || array[c.signer, c.signer, c.signer, c.signer,
                 case when c.focus <> '' then c.signer end, case when c.remarks <> '' then c.signer end]
             else (select array_agg(c.authors[author] order by place)
                   from unnest(c.answered_by) with ordinality answers (author, place)) end as answered
      from declarations.completion c) p on p.declaration_id = u.declaration_id
    where (u.declaration_id, u.apprentice_id, u.signer, u.receipt, u.completed_at, u.talk_held, u.talk_agreed, u.levels,
           u.unchanged, u.authors, coalesce(f.word_authors, '{}'), u.work_areas, u.goals_reached, u.goals_reached_note,
           u.special_needs, u.focus, u.remarks, u.signer_name)
       is distinct from
          (p.declaration_id, p.apprentice_id, p.signer, p.receipt, p.completed_at, p.talk_held, p.talk_agreed, p.levels,
           p.flags, p.answered[:p.goals],
           jsonb_strip_nulls(jsonb_build_object(
             'workAreas', p.answered[p.goals + 1], 'goalsReached', p.answered[p.goals + 2],
             'specialNeeds', p.answered[p.goals + 3], 'talk', p.answered[p.goals + 4],
             'focus', p.answered[p.goals + 5], 'remarks', p.answered[p.goals + 6])),
           p.work_areas, p.goals_reached, p.goals_reached_note, p.special_needs, p.focus, p.remarks, p.signer_name))
  then
    raise exception 'packing would change a signed declaration; nothing has been packed';
  end if;
end $$;

drop table who;
drop table declarations.completion_unpacked;

create trigger completion_is_final before update or delete on declarations.completion
  for each row execute function declarations.refuse_change();

-- The drafts of what is not signed stay, with room on their pages for the saves to come.
create temporary table kept as
  select * from declarations.draft f
  where not exists (select from declarations.completion c where c.declaration_id = f.declaration_id);
truncate declarations.draft;
alter table declarations.draft set (fillfactor = 50);
insert into declarations.draft select * from kept;
drop table kept;

create function declarations.refuse_loss_of_answers() returns trigger language plpgsql as $$
begin
  if not exists (select from declarations.completion c where c.declaration_id = old.declaration_id) then
    raise exception 'answers that are not signed are never thrown away' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;

create trigger draft_stays_until_signed before delete on declarations.draft
  for each row execute function declarations.refuse_loss_of_answers();
grant delete on declarations.draft to logbog_app;
