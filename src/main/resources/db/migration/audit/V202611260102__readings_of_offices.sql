-- What one address has read, for the school it read for. What a learner's record was read of is found by the learner.
create index entry_read_by on audit.entry (actor, id) where actor_kind = 'OFFICE' and act like '%Read';
