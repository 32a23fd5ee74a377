-- In which language a person last chose to read, for the letters to them; null until they choose: then Danish.
alter table people.person add column language text check (language in ('da', 'en'));
