-- Outlets of which only is known who they are, in slices: a line of JSON each, in order of id. A slice is a row, so that thirty thousand
-- listings cost a few hundred rows to write and to read.
create table register_part (
  part integer primary key,
  -- SHA-256 of the body, so that a load goes on where it stopped and writes what changed.
  digest text not null,
  -- The catalogue's revision that follows the one it was written under.
  revision integer not null,
  body text not null
) strict;

create table register (
  id integer primary key check (id = 1),
  -- SHA-256 over what the slices were made from; empty while they are being written.
  files_digest text not null,
  -- How many slices there are: an id's hash says in which it is.
  parts integer not null,
  listings integer not null,
  -- What the short forms in the lines stand for: origins, and editions of lists of verdicts.
  dictionary text not null check (json_valid(dictionary)),
  loaded_at text not null
) strict;
