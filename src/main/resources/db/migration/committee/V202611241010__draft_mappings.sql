-- What became of the goals of the edition before, as a committee has said so far; null as long as nobody has.
alter table committee.draft add mapping text;
