-- The change log: one entry an outlet and publication, each carrying the SHA-256 of the one before. Rows are only ever added.
create table change (
  seq integer primary key,
  outlet_id text not null,
  kind text not null,
  at text not null,
  previous text not null,
  -- SHA-256 of the entry's text in UTF-8, in hex.
  hash text not null,
  -- The entry in canonical JSON (RFC 8785), with `previous` and without `hash`.
  entry text not null check (json_valid(entry))
) strict;
create index change_by_outlet on change (outlet_id, seq);
create index change_by_kind on change (kind, seq);
create index change_by_at on change (at, seq);

-- The newest entry, signed with Ed25519 where the publisher has a key.
create table change_head (
  id integer primary key check (id = 1),
  seq integer not null,
  hash text not null,
  at text not null,
  -- Base64url, both null where unsigned.
  signature text,
  public_key text
) strict;

insert into change_head (id, seq, hash, at) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '1970-01-01T00:00:00.000Z');

create table proposal (
  id integer primary key,
  outlet_id text not null,
  -- The outlet's kind where the proposal makes a new outlet.
  new_kind text,
  -- SHA-256 of what the record said when the proposal was made, replies and disputes aside; null for a new outlet.
  base_digest text,
  state text not null check (state in ('open', 'published', 'rejected')),
  author_id text not null,
  author_name text not null,
  reason text not null,
  filed_at text not null,
  body text not null check (json_valid(body)),
  reviewer_id text,
  reviewer_name text,
  review_reason text,
  reviewed_at text,
  -- The change log's entry that published it.
  change_seq integer
) strict;
create index proposal_by_state on proposal (state, id);
create index proposal_by_outlet on proposal (outlet_id, id);

create table dispute (
  id integer primary key,
  outlet_id text not null,
  state text not null check (state in ('received', 'under-review', 'upheld', 'partly', 'rejected', 'withdrawn')),
  filer_id text not null,
  filer_name text not null,
  filed_at text not null,
  -- Moves with every change, so that an answer can be tagged.
  version integer not null,
  body text not null check (json_valid(body))
) strict;
create index dispute_by_state on dispute (state, id);
create index dispute_by_outlet on dispute (outlet_id, id);

create table reply (
  id integer primary key,
  outlet_id text not null,
  state text not null check (state in ('received', 'published', 'refused', 'withdrawn')),
  filer_id text not null,
  filer_name text not null,
  filed_at text not null,
  version integer not null,
  body text not null check (json_valid(body))
) strict;
create index reply_by_state on reply (state, id);
create index reply_by_outlet on reply (outlet_id, id);
