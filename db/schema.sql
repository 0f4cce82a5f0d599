-- Generated from db/migrations by npm run schema.

CREATE TABLE access_key (
  id text primary key,
  name text not null,
  scopes text not null check (json_valid(scopes)),
  digest text not null,
  created_at text not null,
  expires_at text,
  revoked_at text,
  -- Written at most once a minute.
  last_used_at text
, origins text check (origins is null or json_valid(origins))) strict;

CREATE TABLE assessment (
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

CREATE INDEX assessment_by_assessor on assessment (assessor_id, outlet_id);

CREATE INDEX assessment_by_outlet on assessment (outlet_id);

CREATE INDEX assessment_imported on assessment (outlet_id) where basis = 'imported';

CREATE TABLE assessor (
  id text primary key,
  name text not null,
  family text not null
) strict;

CREATE TABLE catalogue (
  id integer primary key check (id = 1),
  revision integer not null,
  lookup_revision integer not null,
  published_at text not null,
  -- SHA-256 over the catalogue files last loaded, so that a start with the same files loads nothing.
  files_digest text
, shows_imported integer not null default 0 check (shows_imported in (0, 1))) strict;

CREATE TABLE change (
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

CREATE INDEX change_by_at on change (at, seq);

CREATE INDEX change_by_kind on change (kind, seq);

CREATE INDEX change_by_outlet on change (outlet_id, seq);

CREATE TABLE change_head (
  id integer primary key check (id = 1),
  seq integer not null,
  hash text not null,
  at text not null,
  -- Base64url, both null where unsigned.
  signature text,
  public_key text
) strict;

CREATE TABLE dispute (
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

CREATE INDEX dispute_by_outlet on dispute (outlet_id, id);

CREATE INDEX dispute_by_state on dispute (state, id);

CREATE TABLE feedback (
  id integer primary key,
  kind text not null,
  state text not null,
  author_id text not null,
  author_name text not null,
  filed_at text not null,
  body text not null check (json_valid(body)),
  reviewer_id text,
  reviewer_name text,
  review_reason text,
  reviewed_at text
) strict;

CREATE INDEX feedback_by_state on feedback (state, id);

CREATE TABLE idempotent_request (
  holder text not null,
  idempotency_key text not null,
  -- SHA-256 of method, address and body.
  digest text not null,
  started_at text not null,
  expires_at text not null,
  status integer,
  headers text check (headers is null or json_valid(headers)),
  body text,
  primary key (holder, idempotency_key)
) strict, without rowid;

CREATE INDEX idempotent_request_by_expiry on idempotent_request (expires_at);

CREATE TABLE lookup_part (
  part integer primary key,
  body text not null
) strict;

CREATE TABLE outlet (
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
, score_low real, score_high real, score_leaning text, advice text, issn text check (issn is null or json_valid(issn))) strict;

CREATE INDEX outlet_by_band on outlet (score_band, sort_name, id);

CREATE INDEX outlet_by_country on outlet (country, sort_name, id);

CREATE INDEX outlet_by_kind on outlet (kind, sort_name, id);

CREATE INDEX outlet_by_name on outlet (sort_name, id);

CREATE INDEX outlet_by_published_in on outlet (published_in);

CREATE INDEX outlet_by_score on outlet (score_value, id);

CREATE INDEX outlet_by_scored_on on outlet (scored_on, id);

CREATE TABLE outlet_flag (
  code text not null,
  outlet_id text not null references outlet (id),
  primary key (code, outlet_id)
) strict, without rowid;

CREATE INDEX outlet_flag_by_outlet on outlet_flag (outlet_id);

CREATE TABLE outlet_language (
  language text not null,
  outlet_id text not null references outlet (id),
  primary key (language, outlet_id)
) strict, without rowid;

CREATE INDEX outlet_language_by_outlet on outlet_language (outlet_id);

CREATE TABLE outlet_locator (
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

CREATE INDEX outlet_locator_by_account on outlet_locator (platform, handle);

CREATE INDEX outlet_locator_by_host on outlet_locator (host, path);

CREATE INDEX outlet_locator_by_outlet on outlet_locator (outlet_id);

CREATE TABLE outlet_name (
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

CREATE INDEX outlet_name_by_outlet on outlet_name (outlet_id);

CREATE TABLE outlet_record (
  outlet_id text primary key references outlet (id),
  body text not null check (json_valid(body))
) strict;

CREATE TABLE outlet_reference (
  outlet_id text not null references outlet (id),
  id text not null,
  url text not null,
  title text not null,
  publisher text not null,
  published text,
  archive_url text,
  kind text not null,
  licence text, passage text,
  primary key (outlet_id, id)
) strict;

CREATE TABLE party (
  id text primary key,
  name text not null,
  kind text not null
) strict;

CREATE TABLE proposal (
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

CREATE INDEX proposal_by_outlet on proposal (outlet_id, id);

CREATE INDEX proposal_by_state on proposal (state, id);

CREATE TABLE record_reference (
  record_id text not null,
  outlet_id text not null,
  reference_id text not null,
  position integer not null,
  primary key (record_id, reference_id),
  foreign key (outlet_id, reference_id) references outlet_reference (outlet_id, id)
) strict, without rowid;

CREATE INDEX record_reference_by_reference on record_reference (outlet_id, reference_id);

CREATE TABLE register (
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

CREATE TABLE register_part (
  part integer primary key,
  -- SHA-256 of the body, so that a load goes on where it stopped and writes what changed.
  digest text not null,
  -- The catalogue's revision that follows the one it was written under.
  revision integer not null,
  body text not null
) strict;

CREATE TABLE related_outlet (
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

CREATE INDEX related_outlet_by_outlet on related_outlet (outlet_id);

CREATE INDEX related_outlet_by_related on related_outlet (related_id);

CREATE TABLE reply (
  id integer primary key,
  outlet_id text not null,
  state text not null check (state in ('received', 'published', 'refused', 'withdrawn')),
  filer_id text not null,
  filer_name text not null,
  filed_at text not null,
  version integer not null,
  body text not null check (json_valid(body))
) strict;

CREATE INDEX reply_by_outlet on reply (outlet_id, id);

CREATE INDEX reply_by_state on reply (state, id);

CREATE TABLE row_signature (
  table_name text not null,
  row_id text not null,
  signature text not null,
  primary key (table_name, row_id)
) strict, without rowid;

CREATE TABLE stake (
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

CREATE INDEX stake_by_outlet on stake (outlet_id);

CREATE INDEX stake_by_party on stake (party_id);

CREATE TABLE track_record_entry (
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
, occurred_by text, occurred_from text) strict;

CREATE INDEX track_record_entry_by_outlet on track_record_entry (outlet_id);

CREATE TABLE transparency_note (
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

CREATE INDEX transparency_note_by_outlet on transparency_note (outlet_id);

CREATE TABLE unlisted_name (
  day text not null,
  domain text not null,
  name text not null,
  times integer not null,
  primary key (day, domain, name)
) without rowid;

CREATE TABLE unlisted_use (
  day text not null,
  domain text not null,
  answers integer not null,
  primary key (day, domain)
) without rowid;

CREATE TABLE webhook (
  id integer primary key not null,
  name text not null,
  url text not null,
  -- {outlets, kinds, bandCrossing}
  filter text not null check (json_valid(filter)),
  state text not null check (state in ('active', 'disabled', 'ended')),
  -- Why it is disabled.
  reason text,
  -- Readable, unlike keys: every message is signed with it.
  secret text not null,
  -- Signs too until `previous_until`, while the receiver changes over.
  previous_secret text,
  previous_until text,
  -- The change log's last entry that deliveries were queued for.
  cursor integer not null,
  owner_id text not null,
  owner_name text not null,
  created_at text not null,
  last_delivered_at text,
  -- Moves with every change of the above but the cursor and the last delivery.
  version integer not null
) strict;

CREATE INDEX webhook_by_cursor on webhook (state, cursor);

CREATE INDEX webhook_by_owner on webhook (owner_id, state, id);

CREATE TABLE webhook_delivery (
  webhook_id integer not null,
  seq integer not null,
  -- `held` while the webhook is disabled.
  state text not null check (state in ('waiting', 'held', 'delivered', 'failed')),
  attempts integer not null,
  queued_at text not null,
  -- When it is tried next; once it has ended, no earlier than then.
  due_at text not null,
  attempted_at text,
  -- What came of the last attempt.
  status integer,
  error text,
  primary key (webhook_id, seq)
) strict, without rowid;

CREATE INDEX webhook_delivery_by_due on webhook_delivery (state, due_at, webhook_id);

CREATE INDEX webhook_delivery_by_webhook on webhook_delivery (webhook_id, state, due_at, seq);
