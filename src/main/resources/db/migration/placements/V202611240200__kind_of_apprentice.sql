-- The kind of apprentice, asked only where the goals differ by it. It is one of the facts that make a placement.
alter table placements.placement
  add apprentice_kind text check (apprentice_kind in ('EUD', 'EUX', 'EUV'));
drop index placements.placement_facts;
create unique index placement_facts on placements.placement
  (apprentice_id, speciality_id, begun, kind, name, cvr, country, md5(reason), apprentice_kind) nulls not distinct;
