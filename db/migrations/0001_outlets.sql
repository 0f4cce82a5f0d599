-- The catalogue's own state: `revision` moves with every publication, `lookup_revision` with those that change how sources are matched.
create table catalogue (
  id integer primary key check (id = 1),
  revision integer not null,
  lookup_revision integer not null,
  published_at text not null,
  -- SHA-256 over the catalogue files last loaded, so that a start with the same files loads nothing.
  files_digest text
) strict;

insert into catalogue (id, revision, lookup_revision, published_at) values (1, 0, 0, '1970-01-01T00:00:00Z');

create table outlet (
  id text primary key,
  name text not null,
  native_name text,
  -- The name folded for sorting.
  sort_name text not null,
  kind text not null,
  country text check (country is null or length(country) = 2),
  languages text not null check (json_valid(languages)),
  founded text,
  closed text,
  note text,
  -- Moves with any change to what the outlet's context shows.
  revision integer not null,
  -- The catalogue's revision that published it.
  published_in integer not null,
  -- SHA-256 of the canonical record: an unchanged record is not written again.
  digest text not null,
  recorded_at text not null,
  published_at text not null,
  -- Compiled on `scored_on` for lists and filters.
  score_status text not null,
  score_value real,
  score_band text,
  band_stability real,
  scored_on text not null
) strict;

create index outlet_by_name on outlet (sort_name, id);
create index outlet_by_kind on outlet (kind, sort_name, id);
create index outlet_by_country on outlet (country, sort_name, id);
create index outlet_by_band on outlet (score_band, sort_name, id);
create index outlet_by_published_in on outlet (published_in);
create index outlet_by_scored_on on outlet (scored_on, id);

create table outlet_language (
  language text not null,
  outlet_id text not null references outlet (id),
  primary key (language, outlet_id)
) strict, without rowid;
create index outlet_language_by_outlet on outlet_language (outlet_id);

create table outlet_flag (
  code text not null,
  outlet_id text not null references outlet (id),
  primary key (code, outlet_id)
) strict, without rowid;
create index outlet_flag_by_outlet on outlet_flag (outlet_id);

-- The whole record as one document, withdrawn parts included, as the rows below hold it.
create table outlet_record (
  outlet_id text primary key references outlet (id),
  body text not null check (json_valid(body))
) strict;

create table outlet_reference (
  outlet_id text not null references outlet (id),
  id text not null,
  url text not null,
  title text not null,
  publisher text not null,
  published text,
  archive_url text,
  kind text not null,
  licence text,
  primary key (outlet_id, id)
) strict;

-- Which references each record rests on, by the record's full id.
create table record_reference (
  record_id text not null,
  outlet_id text not null,
  reference_id text not null,
  position integer not null,
  primary key (record_id, reference_id),
  foreign key (outlet_id, reference_id) references outlet_reference (outlet_id, id)
) strict, without rowid;
create index record_reference_by_reference on record_reference (outlet_id, reference_id);

create table outlet_name (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  text text not null,
  language text not null,
  script text not null,
  kind text not null,
  ambiguous integer not null check (ambiguous in (0, 1)),
  note text,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text
) strict;
create index outlet_name_by_outlet on outlet_name (outlet_id);

create table outlet_locator (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  host text,
  path text,
  platform text,
  handle text,
  edition text,
  note text,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text,
  check ((host is null) = (platform is not null and handle is not null))
) strict;
create index outlet_locator_by_outlet on outlet_locator (outlet_id);
create index outlet_locator_by_host on outlet_locator (host, path);
create index outlet_locator_by_account on outlet_locator (platform, handle);

create table party (
  id text primary key,
  name text not null,
  kind text not null
) strict;

create table stake (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  party_id text not null references party (id),
  relation text not null,
  -- Per cent.
  share real,
  basis text not null,
  disputed integer not null check (disputed in (0, 1)),
  note text,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text
) strict;
create index stake_by_outlet on stake (outlet_id);
create index stake_by_party on stake (party_id);

create table related_outlet (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  -- Null where the catalogue keeps no record of it. No foreign key: records are published in any order.
  related_id text,
  name text not null,
  relation text not null,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text
) strict;
create index related_outlet_by_outlet on related_outlet (outlet_id);
create index related_outlet_by_related on related_outlet (related_id);

create table transparency_note (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  scope text,
  criterion text not null,
  finding text not null,
  note text not null,
  basis text not null,
  observed_on text,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text
) strict;
create index transparency_note_by_outlet on transparency_note (outlet_id);

create table track_record_entry (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  scope text,
  kind text not null,
  body text not null,
  subject text not null,
  outcome text not null,
  actor text,
  note text not null,
  basis text not null,
  occurred_on text,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text
) strict;
create index track_record_entry_by_outlet on track_record_entry (outlet_id);

create table assessor (
  id text primary key,
  name text not null,
  family text not null
) strict;

create table assessment (
  id text primary key,
  outlet_id text not null references outlet (id),
  position integer not null,
  assessor_id text not null references assessor (id),
  scope text,
  verdict text not null,
  note text not null,
  basis text not null,
  assessed_on text,
  valid_from text,
  valid_to text,
  recorded_at text not null,
  withdrawn_at text,
  withdrawal_reason text
) strict;
create index assessment_by_outlet on assessment (outlet_id);
create index assessment_by_assessor on assessment (assessor_id, outlet_id);
