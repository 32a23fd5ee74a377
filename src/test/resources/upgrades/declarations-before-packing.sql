-- Declarations as they stood before signed rows were packed, three goals each.
insert into people.person (id, name, email) values ('00000000-0000-7000-8000-000000000001', 'Mads Holm', 'mads@demo.example');
insert into programmes.programme (id, name) values ('00000000-0000-7000-8000-0000000000a1', 'Snedker');
insert into programmes.speciality (id, programme, name)
values ('00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000a1', 'Møbelsnedker');
insert into programmes.sheet (hash, content, stored_at) values (sha256('{}'), '{}', now());
insert into placements.placement (id, apprentice_id, speciality_id, begun, kind, name, cvr)
values ('00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-0000000000a2', '2025-08-01', 'COMPANY', 'Nordlys Møbler ApS', '13748136');

-- 1 to 4 are signed, 5 is being filled, 6 was called back.
insert into declarations.declaration
  (id, apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name, class_name, apprentice_name,
   workplace_name, cvr, speciality_id, speciality_name, requested_at)
select ('00000000-0000-7000-8000-00000000010' || n)::uuid, '00000000-0000-7000-8000-000000000001',
       '00000000-0000-7000-8000-0000000000a3', sha256('{}'), 'ORDINARY', date '2026-01-15' + n, 1, 'Midtby Tekniske Skole',
       'MS24-2', 'Mads Holm', 'Nordlys Møbler ApS', '13748136', '00000000-0000-7000-8000-0000000000a2', 'Møbelsnedker',
       '2026-01-01T07:00:00Z'
from generate_series(1, 6) n;
-- Karen's ends in 2, Poul's in 3.
insert into declarations.invitation
  (id, declaration_id, apprentice_id, address, invited_at, expires_at, trainer_name, named_at)
select ('00000000-0000-7000-8000-000000000' || n || '0' || t)::uuid, ('00000000-0000-7000-8000-00000000010' || n)::uuid,
       '00000000-0000-7000-8000-000000000001', case t when 2 then 'karen' else 'poul' end || '@nordlys.example',
       '2026-01-01T07:00:00Z', '2099-01-01', case t when 2 then 'Karen Lund' else 'Poul Krogh' end, '2026-01-02T07:00:00Z'
from generate_series(1, 6) n, generate_series(2, 3) t;
insert into declarations.link (token_hash, invitation_id, apprentice_id, generation)
select sha256(convert_to('link ' || id, 'UTF8')), id, apprentice_id, 1 from declarations.invitation;
-- Birgit was replaced by Bente, and came back.
insert into declarations.contact (declaration_id, apprentice_id, address, since, until)
values ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000001', 'birgit@midtby.example',
        '2026-01-01T07:00:00Z', '2026-01-03T07:00:00Z'),
       ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000001', 'bente@midtby.example',
        '2026-01-03T07:00:00Z', '2026-01-04T07:00:00Z'),
       ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000001', 'birgit@midtby.example',
        '2026-01-04T07:00:00Z', null);

insert into declarations.draft
  (declaration_id, apprentice_id, levels, authors, unchanged, words, word_authors, first_answer_at, saved_at, version, closed_at)
select ('00000000-0000-7000-8000-00000000010' || n)::uuid, '00000000-0000-7000-8000-000000000001',
       case when n < 5 then '{3,0,2}' else '{3,NULL,2}' end::smallint[],
       array[karen, case when n in (2, 4) then poul when n < 5 then karen end, karen],
       case n when 2 then '{f,t,t}' else '{f,f,f}' end::boolean[], '{}',
       case n
         when 1 then jsonb_build_object('workAreas', karen, 'goalsReached', karen, 'specialNeeds', karen, 'talk', karen,
                       'focus', karen)
         when 2 then jsonb_build_object('workAreas', poul, 'goalsReached', karen, 'specialNeeds', karen, 'talk', poul,
                       'remarks', karen)
         when 3 then jsonb_build_object('workAreas', karen, 'goalsReached', karen, 'specialNeeds', karen, 'talk', karen,
                       'focus', karen, 'remarks', karen)
         else '{}' end,
       '2026-01-05T07:00:00Z', '2026-01-06T07:00:00Z', 7, case when n <> 5 then timestamptz '2026-01-07T07:00:00Z' end
from (select n, ('00000000-0000-7000-8000-000000000' || n || '02')::uuid as karen,
             ('00000000-0000-7000-8000-000000000' || n || '03')::uuid as poul from generate_series(1, 6) n) drafts;
insert into declarations.completion
  (declaration_id, apprentice_id, levels, authors, unchanged, work_areas, goals_reached, goals_reached_note, special_needs,
   talk_held, talk_agreed, focus, remarks, signer, signer_name, completed_at)
select f.declaration_id, f.apprentice_id, f.levels, f.authors, f.unchanged, 'Montage', 'PARTLY', '',
       case when i.id::text like '%302' then 'Tid' else '' end,
       case when i.id::text not like '%202' then date '2026-01-06' end,
       case when i.id::text like '%202' then date '2026-02-06' end,
       case when i.id::text like '%202' then '' else 'Finering' end, case when i.id::text like '%202' then 'Flot' else '' end,
       i.id, i.trainer_name, '2026-01-07T07:00:00Z'
from declarations.draft f
join declarations.invitation i on i.declaration_id = f.declaration_id and i.address = 'karen@nordlys.example'
where f.levels = '{3,0,2}'
order by f.declaration_id;
insert into declarations.reading (declaration_id, address, apprentice_id, first_read_at)
values ('00000000-0000-7000-8000-000000000101', 'birgit@midtby.example', '00000000-0000-7000-8000-000000000001',
        '2026-01-08T07:00:00Z');
