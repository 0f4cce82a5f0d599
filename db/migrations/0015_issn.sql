-- A JSON list; null where none is known.
alter table outlet add column issn text check (issn is null or json_valid(issn));
