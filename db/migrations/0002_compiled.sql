-- What a request needs, made ready when a record is published. All of it can be made again from the records.

-- The rows that matching is built from, in slices by a hash of the outlet's id.
create table lookup_part (
  part integer primary key,
  body text not null
) strict;

-- The part of an outlet's context that no citation changes, as JSON text without its braces.
create table compiled_context (
  outlet_id text not null references outlet (id),
  language text not null,
  day text not null,
  revision integer not null,
  body text not null,
  primary key (outlet_id, language)
) strict;
