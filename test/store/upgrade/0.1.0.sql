-- A database as version 0.1.0 (commit 175cc4a) left it: made-up outlets, filings and keys that its own API wrote, then dumped.
CREATE TABLE d1_migrations (id integer primary key autoincrement, name text unique, applied_at timestamp default current_timestamp not null);
CREATE TABLE catalogue (
  id integer primary key check (id = 1),
  revision integer not null,
  lookup_revision integer not null,
  published_at text not null,
  -- SHA-256 over the catalogue files last loaded, so that a start with the same files loads nothing.
  files_digest text
, shows_imported integer not null default 0 check (shows_imported in (0, 1))) strict;
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
) strict;
CREATE INDEX outlet_by_name on outlet (sort_name, id);
CREATE INDEX outlet_by_kind on outlet (kind, sort_name, id);
CREATE INDEX outlet_by_country on outlet (country, sort_name, id);
CREATE INDEX outlet_by_band on outlet (score_band, sort_name, id);
CREATE INDEX outlet_by_published_in on outlet (published_in);
CREATE INDEX outlet_by_scored_on on outlet (scored_on, id);
CREATE TABLE outlet_language (
  language text not null,
  outlet_id text not null references outlet (id),
  primary key (language, outlet_id)
) strict, without rowid;
CREATE INDEX outlet_language_by_outlet on outlet_language (outlet_id);
CREATE TABLE outlet_flag (
  code text not null,
  outlet_id text not null references outlet (id),
  primary key (code, outlet_id)
) strict, without rowid;
CREATE INDEX outlet_flag_by_outlet on outlet_flag (outlet_id);
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
  licence text,
  primary key (outlet_id, id)
) strict;
CREATE TABLE record_reference (
  record_id text not null,
  outlet_id text not null,
  reference_id text not null,
  position integer not null,
  primary key (record_id, reference_id),
  foreign key (outlet_id, reference_id) references outlet_reference (outlet_id, id)
) strict, without rowid;
CREATE INDEX record_reference_by_reference on record_reference (outlet_id, reference_id);
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
CREATE INDEX outlet_locator_by_outlet on outlet_locator (outlet_id);
CREATE INDEX outlet_locator_by_host on outlet_locator (host, path);
CREATE INDEX outlet_locator_by_account on outlet_locator (platform, handle);
CREATE TABLE party (
  id text primary key,
  name text not null,
  kind text not null
) strict;
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
) strict;
CREATE INDEX track_record_entry_by_outlet on track_record_entry (outlet_id);
CREATE TABLE assessor (
  id text primary key,
  name text not null,
  family text not null
) strict;
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
CREATE INDEX assessment_by_outlet on assessment (outlet_id);
CREATE INDEX assessment_by_assessor on assessment (assessor_id, outlet_id);
CREATE TABLE lookup_part (
  part integer primary key,
  body text not null
) strict;
CREATE TABLE compiled_context (
  outlet_id text not null references outlet (id),
  language text not null,
  day text not null,
  revision integer not null,
  body text not null,
  primary key (outlet_id, language)
) strict;
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
CREATE INDEX change_by_outlet on change (outlet_id, seq);
CREATE INDEX change_by_kind on change (kind, seq);
CREATE INDEX change_by_at on change (at, seq);
CREATE TABLE change_head (
  id integer primary key check (id = 1),
  seq integer not null,
  hash text not null,
  at text not null,
  -- Base64url, both null where unsigned.
  signature text,
  public_key text
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
CREATE INDEX proposal_by_state on proposal (state, id);
CREATE INDEX proposal_by_outlet on proposal (outlet_id, id);
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
CREATE INDEX dispute_by_state on dispute (state, id);
CREATE INDEX dispute_by_outlet on dispute (outlet_id, id);
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
CREATE INDEX reply_by_state on reply (state, id);
CREATE INDEX reply_by_outlet on reply (outlet_id, id);
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
) strict;
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
CREATE INDEX webhook_by_owner on webhook (owner_id, state, id);
CREATE INDEX webhook_by_cursor on webhook (state, cursor);
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
CREATE INDEX assessment_imported on assessment (outlet_id) where basis = 'imported';
insert into "d1_migrations" values (1, '0001_outlets.sql', '2026-11-30 14:24:03');
insert into "d1_migrations" values (2, '0002_compiled.sql', '2026-11-30 14:24:03');
insert into "d1_migrations" values (3, '0003_editorial.sql', '2026-11-30 14:24:03');
insert into "d1_migrations" values (4, '0004_keys.sql', '2026-11-30 14:24:03');
insert into "d1_migrations" values (5, '0005_webhooks.sql', '2026-11-30 14:24:03');
insert into "d1_migrations" values (6, '0006_imported_assessments.sql', '2026-11-30 14:24:03');
insert into "catalogue" values (1, 6, 1, '2026-11-26T12:00:48.000Z', null, 0);
insert into "outlet" values ('tribune', 'The Tribune of Nowhere', null, 'the tribune of nowhere', 'newspaper', 'FR', '["en","fr"]', '1950', null, null, 5, 5, '590ce7bc956e3ac04f73c591ea427bdf09145cee7119e98f12b7a966ba44b9ae', '2026-01-01T00:00:00Z', '2026-11-26T12:00:41.000Z', 'scored', 63.1, 'generally-reliable', 0.944, '2026-11-26');
insert into "outlet" values ('courier', 'The Courier of Nowhere', null, 'the courier of nowhere', 'newspaper', 'BE', '["en","fr"]', '1950', null, null, 2, 6, 'f69c61566937aa0d4ca4a3be06ad0dc438da17a25d812ec794e96f52569a9d9b', '2026-01-01T00:00:00Z', '2026-11-26T12:00:48.000Z', 'scored', 39.9, 'low', 0.528, '2026-11-26');
insert into "outlet" values ('square', 'The Square', null, 'the square', 'platform', 'FR', '["en","fr"]', '1950', null, null, 1, 1, '3599a3298964e8e907b127a2f7ad58e5575b100705ef8dd7b1379d4dbd1aa2dc', '2026-01-01T00:00:00Z', '2026-11-26T12:00:01.000Z', 'not-applicable', null, null, null, '2026-11-26');
insert into "outlet_language" values ('en', 'courier');
insert into "outlet_language" values ('fr', 'courier');
insert into "outlet_language" values ('en', 'square');
insert into "outlet_language" values ('fr', 'square');
insert into "outlet_language" values ('en', 'tribune');
insert into "outlet_language" values ('fr', 'tribune');
insert into "outlet_record" values ('square', '{"id":"square","kind":"platform","country":"FR","languages":["en","fr"],"founded":"1950","closed":null,"note":null,"fieldReferences":{"country":["s1"]},"recordedAt":"2026-01-01T00:00:00Z","names":[{"id":"square/name-The Square","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"text":"The Square","language":"en","script":"Latn","kind":"official","ambiguous":false,"note":null}],"locators":[{"id":"square/locator-square.example","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"host":"square.example","path":null,"platform":null,"handle":null,"edition":null,"note":null}],"stakes":[],"related":[],"references":[{"id":"s1","url":"https://register.example/entry","title":"An entry","publisher":"The Example Register","published":"2025-06-01","archiveUrl":null,"kind":"official-record","licence":null}],"transparency":[],"trackRecord":[],"assessments":[],"replies":[],"disputes":[]}');
insert into "outlet_record" values ('tribune', '{"id":"tribune","kind":"newspaper","country":"FR","languages":["en","fr"],"founded":"1950","closed":null,"note":null,"fieldReferences":{"country":["s1"]},"recordedAt":"2026-01-01T00:00:00Z","names":[{"id":"tribune/name-The Tribune of Nowhere","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"text":"The Tribune of Nowhere","language":"en","script":"Latn","kind":"official","ambiguous":false,"note":null},{"id":"tribune/name-منبر اللامكان","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"text":"منبر اللامكان","language":"ar","script":"Arab","kind":"official","ambiguous":false,"note":null}],"locators":[{"id":"tribune/locator-tribune.example","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"host":"tribune.example","path":null,"platform":null,"handle":null,"edition":null,"note":null},{"id":"tribune/locator-old-tribune.example","references":["s1"],"validFrom":null,"validTo":"2020-01-01","recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"host":"old-tribune.example","path":null,"platform":null,"handle":null,"edition":null,"note":null}],"stakes":[],"related":[],"references":[{"id":"s1","url":"https://register.example/entry","title":"An entry","publisher":"The Example Register","published":"2025-06-01","archiveUrl":null,"kind":"official-record","licence":null},{"id":"proposed-1-page-leadership-named","url":"https://tribune.example/leadership-named","title":"About us","publisher":"The Tribune","published":null,"archiveUrl":null,"kind":"primary","licence":null}],"transparency":[{"id":"tribune/note-1","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Seen on its page.","basis":"observed","criterion":"ownership-disclosed","finding":"met","observedOn":"2025-06-01"},{"id":"tribune/note-2","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Seen on its page.","basis":"observed","criterion":"corrections-policy","finding":"not-met","observedOn":"2025-06-01"},{"id":"tribune/proposed-1-1","references":["proposed-1-page-leadership-named"],"validFrom":null,"validTo":null,"recordedAt":"2026-11-26T12:00:12.000Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Its page says so.","basis":"observed","criterion":"leadership-named","finding":"met","observedOn":"2026-11-20"}],"trackRecord":[{"id":"tribune/ruling-1","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"A complaint about a report.","basis":"official-record","kind":"ruling","body":"The Example Council","subject":"accuracy","outcome":"upheld","actor":null,"occurredOn":"2025-03-01"},{"id":"tribune/ruling-2","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":"2026-05-01T00:00:00Z","withdrawalReason":"Overturned.","scope":null,"note":"A complaint about a report.","basis":"official-record","kind":"ruling","body":"The Example Council","subject":"accuracy","outcome":"upheld","actor":null,"occurredOn":"2025-03-01"}],"assessments":[{"id":"tribune/listed","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"As listed.","basis":"reported","assessor":"wikipedia-rsp","verdict":"generally-reliable","assessedOn":"2025-08-01"},{"id":"tribune/own-list","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"As listed.","basis":"imported","assessor":"newsguard","verdict":"85","assessedOn":"2026-01-01"}],"replies":[{"id":1,"evidence":["tribune/ruling-1"],"text":"We published the ruling.","language":"en","author":"A. Editor","url":null,"proof":null,"recordedAt":"2026-11-26T12:00:40.000Z","withdrawnAt":null,"withdrawalReason":null}],"disputes":[{"id":1,"evidence":["tribune/note-2"],"disputant":"outlet","statement":"The page was there all along.","language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null},{"state":"under-review","at":"2026-11-26T12:00:31.000Z","by":"bob","reason":"Taken up."}]}]}');
insert into "outlet_record" values ('courier', '{"id":"courier","kind":"newspaper","country":"BE","languages":["en","fr"],"founded":"1950","closed":null,"note":null,"fieldReferences":{"country":["s1"]},"recordedAt":"2026-01-01T00:00:00Z","names":[{"id":"courier/name-The Courier of Nowhere","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"text":"The Courier of Nowhere","language":"en","script":"Latn","kind":"official","ambiguous":false,"note":null}],"locators":[{"id":"courier/locator-courier.example","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"host":"courier.example","path":null,"platform":null,"handle":null,"edition":null,"note":null}],"stakes":[],"related":[],"references":[{"id":"s1","url":"https://register.example/entry","title":"An entry","publisher":"The Example Register","published":"2025-06-01","archiveUrl":null,"kind":"official-record","licence":null}],"transparency":[],"trackRecord":[],"assessments":[{"id":"courier/listed","references":["s1"],"validFrom":null,"validTo":null,"recordedAt":"2026-01-01T00:00:00Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"As listed.","basis":"reported","assessor":"wikipedia-rsp","verdict":"deprecated","assessedOn":"2025-08-01"}],"replies":[],"disputes":[{"id":2,"evidence":["courier/listed"],"disputant":"other","statement":null,"language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:48.000Z","by":"ann","reason":null}]}]}');
insert into "outlet_reference" values ('square', 's1', 'https://register.example/entry', 'An entry', 'The Example Register', '2025-06-01', null, 'official-record', null);
insert into "outlet_reference" values ('tribune', 's1', 'https://register.example/entry', 'An entry', 'The Example Register', '2025-06-01', null, 'official-record', null);
insert into "outlet_reference" values ('tribune', 'proposed-1-page-leadership-named', 'https://tribune.example/leadership-named', 'About us', 'The Tribune', null, null, 'primary', null);
insert into "outlet_reference" values ('courier', 's1', 'https://register.example/entry', 'An entry', 'The Example Register', '2025-06-01', null, 'official-record', null);
insert into "record_reference" values ('courier#country', 'courier', 's1', 0);
insert into "record_reference" values ('courier/listed', 'courier', 's1', 0);
insert into "record_reference" values ('courier/locator-courier.example', 'courier', 's1', 0);
insert into "record_reference" values ('courier/name-The Courier of Nowhere', 'courier', 's1', 0);
insert into "record_reference" values ('square#country', 'square', 's1', 0);
insert into "record_reference" values ('square/locator-square.example', 'square', 's1', 0);
insert into "record_reference" values ('square/name-The Square', 'square', 's1', 0);
insert into "record_reference" values ('tribune#country', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/listed', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/locator-old-tribune.example', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/locator-tribune.example', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/name-The Tribune of Nowhere', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/name-منبر اللامكان', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/note-1', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/note-2', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/own-list', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/proposed-1-1', 'tribune', 'proposed-1-page-leadership-named', 0);
insert into "record_reference" values ('tribune/ruling-1', 'tribune', 's1', 0);
insert into "record_reference" values ('tribune/ruling-2', 'tribune', 's1', 0);
insert into "outlet_name" values ('square/name-The Square', 'square', 0, 'The Square', 'en', 'Latn', 'official', 0, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "outlet_name" values ('tribune/name-The Tribune of Nowhere', 'tribune', 0, 'The Tribune of Nowhere', 'en', 'Latn', 'official', 0, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "outlet_name" values ('tribune/name-منبر اللامكان', 'tribune', 1, 'منبر اللامكان', 'ar', 'Arab', 'official', 0, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "outlet_name" values ('courier/name-The Courier of Nowhere', 'courier', 0, 'The Courier of Nowhere', 'en', 'Latn', 'official', 0, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "outlet_locator" values ('square/locator-square.example', 'square', 0, 'square.example', null, null, null, null, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "outlet_locator" values ('tribune/locator-tribune.example', 'tribune', 0, 'tribune.example', null, null, null, null, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "outlet_locator" values ('tribune/locator-old-tribune.example', 'tribune', 1, 'old-tribune.example', null, null, null, null, null, null, '2020-01-01', '2026-01-01T00:00:00Z', null, null);
insert into "outlet_locator" values ('courier/locator-courier.example', 'courier', 0, 'courier.example', null, null, null, null, null, null, null, '2026-01-01T00:00:00Z', null, null);
insert into "transparency_note" values ('tribune/note-1', 'tribune', 0, null, 'ownership-disclosed', 'met', 'Seen on its page.', 'observed', '2025-06-01', null, null, '2026-01-01T00:00:00Z', null, null);
insert into "transparency_note" values ('tribune/note-2', 'tribune', 1, null, 'corrections-policy', 'not-met', 'Seen on its page.', 'observed', '2025-06-01', null, null, '2026-01-01T00:00:00Z', null, null);
insert into "transparency_note" values ('tribune/proposed-1-1', 'tribune', 2, null, 'leadership-named', 'met', 'Its page says so.', 'observed', '2026-11-20', null, null, '2026-11-26T12:00:12.000Z', null, null);
insert into "track_record_entry" values ('tribune/ruling-1', 'tribune', 0, null, 'ruling', 'The Example Council', 'accuracy', 'upheld', null, 'A complaint about a report.', 'official-record', '2025-03-01', null, null, '2026-01-01T00:00:00Z', null, null);
insert into "track_record_entry" values ('tribune/ruling-2', 'tribune', 1, null, 'ruling', 'The Example Council', 'accuracy', 'upheld', null, 'A complaint about a report.', 'official-record', '2025-03-01', null, null, '2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z', 'Overturned.');
insert into "assessor" values ('wikipedia-rsp', 'Wikipedia perennial sources', 'wikipedia');
insert into "assessor" values ('wikipedia-projects', 'Source lists of Wikipedia projects', 'wikipedia');
insert into "assessor" values ('mbfc', 'Media Bias/Fact Check (factual reporting)', 'mbfc');
insert into "assessor" values ('iffy', 'Iffy index', 'mbfc');
insert into "assessor" values ('cred1', 'CRED-1', 'mbfc');
insert into "assessor" values ('lasser-lists', 'Lists gathered by Lasser et al. (accuracy)', 'mbfc');
insert into "assessor" values ('opensources', 'OpenSources', 'opensources');
insert into "assessor" values ('newsguard', 'NewsGuard', 'newsguard');
insert into "assessor" values ('adfontes', 'Ad Fontes Media (reliability, as rescaled by Lin et al. 2023)', 'adfontes');
insert into "assessor" values ('fact-checkers', 'Fact-checkers asked by Pennycook and Rand', 'fact-checkers');
insert into "assessor" values ('ifcn', 'International Fact-Checking Network', 'ifcn');
insert into "assessor" values ('jti', 'Journalism Trust Initiative', 'jti');
insert into "assessor" values ('trust-project', 'The Trust Project', 'trust-project');
insert into "assessor" values ('press-council', 'Press council', 'press-council');
insert into "assessor" values ('state-media-monitor', 'State Media Monitor', 'state-media-monitor');
insert into "assessment" values ('tribune/listed', 'tribune', 0, 'wikipedia-rsp', null, 'generally-reliable', 'As listed.', 'reported', '2025-08-01', null, null, '2026-01-01T00:00:00Z', null, null);
insert into "assessment" values ('tribune/own-list', 'tribune', 1, 'newsguard', null, '85', 'As listed.', 'imported', '2026-01-01', null, null, '2026-01-01T00:00:00Z', null, null);
insert into "assessment" values ('courier/listed', 'courier', 0, 'wikipedia-rsp', null, 'deprecated', 'As listed.', 'reported', '2025-08-01', null, null, '2026-01-01T00:00:00Z', null, null);
insert into "lookup_part" values (6, '{"id":"square","name":"The Square","kind":"platform","country":"FR","languages":["en","fr"],"names":[{"text":"The Square","language":"en","kind":"official"}],"locators":[{"host":"square.example"}],"owners":[],"related":[]}
{"id":"tribune","name":"The Tribune of Nowhere","kind":"newspaper","country":"FR","languages":["en","fr"],"names":[{"text":"The Tribune of Nowhere","language":"en","kind":"official"},{"text":"منبر اللامكان","language":"ar","kind":"official"}],"locators":[{"host":"tribune.example"},{"host":"old-tribune.example","validTo":"2020-01-01"}],"owners":[],"related":[]}');
insert into "lookup_part" values (20, '{"id":"courier","name":"The Courier of Nowhere","kind":"newspaper","country":"BE","languages":["en","fr"],"names":[{"text":"The Courier of Nowhere","language":"en","kind":"official"}],"locators":[{"host":"courier.example"}],"owners":[],"related":[]}');
insert into "compiled_context" values ('square', 'en', '2026-11-26', 1, '"outlet":{"id":"square","name":"The Square","nativeName":null,"kind":"platform","country":"FR","languages":["en","fr"],"page":"/outlets/square"},"score":{"status":"not-applicable","value":null,"interval":null,"band":null,"provisional":false,"evidence":0,"support":0,"doubt":0,"prior":{"weight":2,"rate":0.5},"coverage":0,"pillars":{"transparency":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"track-record":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"assessments":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0}},"dissent":[],"methodology":"2026-12","asOf":"2026-11-26","knownAt":"2026-01-01T00:00:00Z","contributions":[],"digest":"e4c1945819c1043b122ddf000ed80119f06ed7a1ece96629c8ced3d2369ba781","bandStability":null},"flags":[],"highlights":[],"gaps":[],"replies":[],"disputes":[],"advice":{"level":"none","text":"Find out who published it there: the platform is not the source."},"summary":"The Square is a platform on which others publish (France), publishing in English and French. No reliability score applies to this kind of source.","notice":"A record of the outlet, not a verdict on the claim.","asOf":"2026-11-26","sinceCited":null,"knownAt":"2026-01-01T00:00:00Z","methodology":"2026-12"}');
insert into "compiled_context" values ('square', 'fr', '2026-11-26', 1, '"outlet":{"id":"square","name":"The Square","nativeName":null,"kind":"platform","country":"FR","languages":["en","fr"],"page":"/outlets/square"},"score":{"status":"not-applicable","value":null,"interval":null,"band":null,"provisional":false,"evidence":0,"support":0,"doubt":0,"prior":{"weight":2,"rate":0.5},"coverage":0,"pillars":{"transparency":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"track-record":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"assessments":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0}},"dissent":[],"methodology":"2026-12","asOf":"2026-11-26","knownAt":"2026-01-01T00:00:00Z","contributions":[],"digest":"e4c1945819c1043b122ddf000ed80119f06ed7a1ece96629c8ced3d2369ba781","bandStability":null},"flags":[],"highlights":[],"gaps":[],"replies":[],"disputes":[],"advice":{"level":"none","text":"Cherchez qui l\u2019y a publi\u00e9 : la plateforme n\u2019est pas la source."},"summary":"The Square est une plateforme o\u00f9 d\u2019autres publient (France), qui publie en anglais et fran\u00e7ais. Aucune note de fiabilit\u00e9 ne s\u2019applique \u00e0 ce genre de source.","notice":"Un dossier sur le m\u00e9dia, non un jugement sur l\u2019affirmation.","asOf":"2026-11-26","sinceCited":null,"knownAt":"2026-01-01T00:00:00Z","methodology":"2026-12"}');
insert into "compiled_context" values ('tribune', 'en', '2026-11-26', 5, '"outlet":{"id":"tribune","name":"The Tribune of Nowhere","nativeName":null,"kind":"newspaper","country":"FR","languages":["en","fr"],"page":"/outlets/tribune"},"score":{"status":"scored","value":63.1,"interval":{"low":46.9,"high":78.5,"mass":0.8},"band":"generally-reliable","provisional":false,"evidence":12.889098,"support":8.393873,"doubt":4.495225,"prior":{"weight":2,"rate":0.5},"coverage":0.25,"pillars":{"transparency":{"value":57.8,"interval":{"low":26.1,"high":87.1,"mass":0.8},"support":1.216607,"doubt":0.618313,"evidence":1.83492},"track-record":{"value":28,"interval":{"low":4,"high":59.2,"mass":0.8},"support":0,"doubt":1.571664,"evidence":1.571664},"assessments":{"value":71.2,"interval":{"low":53.7,"high":87,"mass":0.8},"support":7.177266,"doubt":2.305248,"evidence":9.482514}},"dissent":[],"methodology":"2026-12","asOf":"2026-11-26","knownAt":"2026-11-26T12:00:40.000Z","contributions":[{"signal":"transparency.ownership-disclosed","pillar":"transparency","outcome":"met","on":"2025-06-01","x":1,"units":0.618313,"base":0.8,"basisFactor":1,"decay":0.772891,"repeat":1,"because":"Who owns it is disclosed: met (2025-06-01).","basis":["tribune/note-1"]},{"signal":"transparency.leadership-named","pillar":"transparency","outcome":"met","on":"2026-11-20","x":1,"units":0.598294,"base":0.6,"basisFactor":1,"decay":0.997157,"repeat":1,"because":"Its leadership is named: met (2026-11-20).","basis":["tribune/proposed-1-1"]},{"signal":"transparency.corrections-policy","pillar":"transparency","outcome":"not-met","on":"2025-06-01","x":0,"units":0.618313,"base":0.8,"basisFactor":1,"decay":0.772891,"repeat":1,"because":"A corrections policy is published: not met (2025-06-01).","basis":["tribune/note-2"]},{"signal":"ruling.accuracy","pillar":"track-record","outcome":"upheld","on":"2025-03-01","x":0,"units":1.571664,"base":2,"basisFactor":1,"decay":0.785832,"repeat":1,"because":"The Example Council: complaint upheld (accuracy, 2025-03-01).","basis":["tribune/ruling-1"]},{"signal":"assessment.wikipedia","pillar":"assessments","outcome":"generally-reliable","on":"2025-08-01","x":0.824,"units":5.290647,"base":9.5,"basisFactor":0.7,"decay":0.795586,"repeat":1,"because":"Wikipedia perennial sources: generally reliable (2025-08-01).","basis":["tribune/listed"]},{"signal":"assessment.newsguard","pillar":"assessments","outcome":"85","on":"2026-01-01","x":0.6722,"units":4.191867,"base":9.8,"basisFactor":0.5,"decay":0.855483,"repeat":1,"because":"NewsGuard: 85 (2026-01-01).","basis":["tribune/own-list"]}],"digest":"b220976c7ec12302403c5573499cac2f6288618faa38282a45a950f6a9bb9437","bandStability":0.944},"flags":[],"highlights":[{"evidenceId":"tribune/listed","kind":"assessment","text":"Wikipedia perennial sources: generally reliable. As listed.","language":"en","on":"2025-08-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[]},{"evidenceId":"tribune/own-list","kind":"assessment","text":"NewsGuard: 85. As listed.","language":"en","on":"2026-01-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[]},{"evidenceId":"tribune/ruling-1","kind":"track-record","text":"A complaint about a report.","language":"en","on":"2025-03-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[1]},{"evidenceId":"tribune/note-2","kind":"transparency","text":"Seen on its page.","language":"en","on":"2025-06-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[1],"replies":[]},{"evidenceId":"tribune/note-1","kind":"transparency","text":"Seen on its page.","language":"en","on":"2025-06-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[]},{"evidenceId":"tribune/proposed-1-1","kind":"transparency","text":"Its page says so.","language":"en","on":"2026-11-20","reference":"https://tribune.example/leadership-named","referenceKind":"primary","disputes":[],"replies":[]}],"gaps":["funding-disclosed","contact-published","editorial-standards","corrections-practised","authors-identified","sourcing-policy","opinion-labelled","advertising-labelled","external-accountability"],"replies":[{"id":1,"evidence":["tribune/ruling-1"],"text":"We published the ruling.","language":"en","author":"A. Editor","url":null,"proof":null,"recordedAt":"2026-11-26T12:00:40.000Z","withdrawnAt":null,"withdrawalReason":null}],"disputes":[{"id":1,"evidence":["tribune/note-2"],"disputant":"outlet","statement":"The page was there all along.","language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null},{"state":"under-review","at":"2026-11-26T12:00:31.000Z","by":"bob","reason":"Taken up."}],"state":"under-review","filedAt":"2026-11-26T12:00:27.000Z","decision":null}],"advice":{"level":"attribute","text":"Attribute the claim to the outlet by name."},"summary":"The Tribune of Nowhere is a newspaper (France), publishing in English and French. Its record reads generally reliable: 63.1 of 100 (80 % interval 47\u201379) on 6 records.","notice":"A record of the outlet, not a verdict on the claim.","asOf":"2026-11-26","sinceCited":null,"knownAt":"2026-11-26T12:00:40.000Z","methodology":"2026-12"}');
insert into "compiled_context" values ('tribune', 'fr', '2026-11-26', 5, '"outlet":{"id":"tribune","name":"The Tribune of Nowhere","nativeName":null,"kind":"newspaper","country":"FR","languages":["en","fr"],"page":"/outlets/tribune"},"score":{"status":"scored","value":63.1,"interval":{"low":46.9,"high":78.5,"mass":0.8},"band":"generally-reliable","provisional":false,"evidence":12.889098,"support":8.393873,"doubt":4.495225,"prior":{"weight":2,"rate":0.5},"coverage":0.25,"pillars":{"transparency":{"value":57.8,"interval":{"low":26.1,"high":87.1,"mass":0.8},"support":1.216607,"doubt":0.618313,"evidence":1.83492},"track-record":{"value":28,"interval":{"low":4,"high":59.2,"mass":0.8},"support":0,"doubt":1.571664,"evidence":1.571664},"assessments":{"value":71.2,"interval":{"low":53.7,"high":87,"mass":0.8},"support":7.177266,"doubt":2.305248,"evidence":9.482514}},"dissent":[],"methodology":"2026-12","asOf":"2026-11-26","knownAt":"2026-11-26T12:00:40.000Z","contributions":[{"signal":"transparency.ownership-disclosed","pillar":"transparency","outcome":"met","on":"2025-06-01","x":1,"units":0.618313,"base":0.8,"basisFactor":1,"decay":0.772891,"repeat":1,"because":"Le propri\u00e9taire est divulgu\u00e9 : rempli (2025-06-01).","basis":["tribune/note-1"]},{"signal":"transparency.leadership-named","pillar":"transparency","outcome":"met","on":"2026-11-20","x":1,"units":0.598294,"base":0.6,"basisFactor":1,"decay":0.997157,"repeat":1,"because":"La direction est nomm\u00e9e : rempli (2026-11-20).","basis":["tribune/proposed-1-1"]},{"signal":"transparency.corrections-policy","pillar":"transparency","outcome":"not-met","on":"2025-06-01","x":0,"units":0.618313,"base":0.8,"basisFactor":1,"decay":0.772891,"repeat":1,"because":"Une politique de correction est publi\u00e9e : non rempli (2025-06-01).","basis":["tribune/note-2"]},{"signal":"ruling.accuracy","pillar":"track-record","outcome":"upheld","on":"2025-03-01","x":0,"units":1.571664,"base":2,"basisFactor":1,"decay":0.785832,"repeat":1,"because":"The Example Council : plainte fond\u00e9e (exactitude, 2025-03-01).","basis":["tribune/ruling-1"]},{"signal":"assessment.wikipedia","pillar":"assessments","outcome":"generally-reliable","on":"2025-08-01","x":0.824,"units":5.290647,"base":9.5,"basisFactor":0.7,"decay":0.795586,"repeat":1,"because":"Wikipedia perennial sources : generally reliable (2025-08-01).","basis":["tribune/listed"]},{"signal":"assessment.newsguard","pillar":"assessments","outcome":"85","on":"2026-01-01","x":0.6722,"units":4.191867,"base":9.8,"basisFactor":0.5,"decay":0.855483,"repeat":1,"because":"NewsGuard : 85 (2026-01-01).","basis":["tribune/own-list"]}],"digest":"b220976c7ec12302403c5573499cac2f6288618faa38282a45a950f6a9bb9437","bandStability":0.944},"flags":[],"highlights":[{"evidenceId":"tribune/listed","kind":"assessment","text":"Wikipedia perennial sources: generally reliable. As listed.","language":"en","on":"2025-08-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[]},{"evidenceId":"tribune/own-list","kind":"assessment","text":"NewsGuard: 85. As listed.","language":"en","on":"2026-01-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[]},{"evidenceId":"tribune/ruling-1","kind":"track-record","text":"A complaint about a report.","language":"en","on":"2025-03-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[1]},{"evidenceId":"tribune/note-2","kind":"transparency","text":"Seen on its page.","language":"en","on":"2025-06-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[1],"replies":[]},{"evidenceId":"tribune/note-1","kind":"transparency","text":"Seen on its page.","language":"en","on":"2025-06-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[],"replies":[]},{"evidenceId":"tribune/proposed-1-1","kind":"transparency","text":"Its page says so.","language":"en","on":"2026-11-20","reference":"https://tribune.example/leadership-named","referenceKind":"primary","disputes":[],"replies":[]}],"gaps":["funding-disclosed","contact-published","editorial-standards","corrections-practised","authors-identified","sourcing-policy","opinion-labelled","advertising-labelled","external-accountability"],"replies":[{"id":1,"evidence":["tribune/ruling-1"],"text":"We published the ruling.","language":"en","author":"A. Editor","url":null,"proof":null,"recordedAt":"2026-11-26T12:00:40.000Z","withdrawnAt":null,"withdrawalReason":null}],"disputes":[{"id":1,"evidence":["tribune/note-2"],"disputant":"outlet","statement":"The page was there all along.","language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null},{"state":"under-review","at":"2026-11-26T12:00:31.000Z","by":"bob","reason":"Taken up."}],"state":"under-review","filedAt":"2026-11-26T12:00:27.000Z","decision":null}],"advice":{"level":"attribute","text":"Attribuez l\u2019affirmation au m\u00e9dia en le nommant."},"summary":"The Tribune of Nowhere est un journal (France), qui publie en anglais et fran\u00e7ais. Fiabilit\u00e9 g\u00e9n\u00e9ralement fiable d\u2019apr\u00e8s son dossier : 63.1 sur 100 (intervalle \u00e0 80 % : 47\u201379), sur 6 \u00e9l\u00e9ments.","notice":"Un dossier sur le m\u00e9dia, non un jugement sur l\u2019affirmation.","asOf":"2026-11-26","sinceCited":null,"knownAt":"2026-11-26T12:00:40.000Z","methodology":"2026-12"}');
insert into "compiled_context" values ('courier', 'en', '2026-11-26', 2, '"outlet":{"id":"courier","name":"The Courier of Nowhere","nativeName":null,"kind":"newspaper","country":"BE","languages":["en","fr"],"page":"/outlets/courier"},"score":{"status":"scored","value":39.9,"interval":{"low":18,"high":63.2,"mass":0.8},"band":"low","provisional":true,"evidence":5.290647,"support":1.909924,"doubt":3.380723,"prior":{"weight":2,"rate":0.5},"coverage":0,"pillars":{"transparency":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"track-record":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"assessments":{"value":39.9,"interval":{"low":18,"high":63.2,"mass":0.8},"support":1.909924,"doubt":3.380723,"evidence":5.290647}},"dissent":[],"methodology":"2026-12","asOf":"2026-11-26","knownAt":"2026-11-26T12:00:48.000Z","contributions":[{"signal":"assessment.wikipedia","pillar":"assessments","outcome":"deprecated","on":"2025-08-01","x":0.361,"units":5.290647,"base":9.5,"basisFactor":0.7,"decay":0.795586,"repeat":1,"because":"Wikipedia perennial sources: deprecated (2025-08-01).","basis":["courier/listed"]}],"digest":"840e867ce2bb441ea6346d32dcc2376128744384bd7efb3779382b14b10bfcd0","bandStability":0.528},"flags":[],"highlights":[{"evidenceId":"courier/listed","kind":"assessment","text":"Wikipedia perennial sources: deprecated. As listed.","language":"en","on":"2025-08-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[2],"replies":[]}],"gaps":["ownership-disclosed","funding-disclosed","leadership-named","contact-published","editorial-standards","corrections-policy","corrections-practised","authors-identified","sourcing-policy","opinion-labelled","advertising-labelled","external-accountability"],"replies":[],"disputes":[{"id":2,"evidence":["courier/listed"],"disputant":"other","statement":null,"language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:48.000Z","by":"ann","reason":null}],"state":"received","filedAt":"2026-11-26T12:00:48.000Z","decision":null}],"advice":{"level":"do-not-rely-alone","text":"Do not rely on it alone: its record calls for independent confirmation."},"summary":"The Courier of Nowhere is a newspaper (Belgium), publishing in English and French. Its record reads low, provisionally: 39.9 of 100 (80 % interval 18\u201363) on 1 record.","notice":"A record of the outlet, not a verdict on the claim.","asOf":"2026-11-26","sinceCited":null,"knownAt":"2026-11-26T12:00:48.000Z","methodology":"2026-12"}');
insert into "compiled_context" values ('courier', 'fr', '2026-11-26', 2, '"outlet":{"id":"courier","name":"The Courier of Nowhere","nativeName":null,"kind":"newspaper","country":"BE","languages":["en","fr"],"page":"/outlets/courier"},"score":{"status":"scored","value":39.9,"interval":{"low":18,"high":63.2,"mass":0.8},"band":"low","provisional":true,"evidence":5.290647,"support":1.909924,"doubt":3.380723,"prior":{"weight":2,"rate":0.5},"coverage":0,"pillars":{"transparency":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"track-record":{"value":null,"interval":{"low":10,"high":90,"mass":0.8},"support":0,"doubt":0,"evidence":0},"assessments":{"value":39.9,"interval":{"low":18,"high":63.2,"mass":0.8},"support":1.909924,"doubt":3.380723,"evidence":5.290647}},"dissent":[],"methodology":"2026-12","asOf":"2026-11-26","knownAt":"2026-11-26T12:00:48.000Z","contributions":[{"signal":"assessment.wikipedia","pillar":"assessments","outcome":"deprecated","on":"2025-08-01","x":0.361,"units":5.290647,"base":9.5,"basisFactor":0.7,"decay":0.795586,"repeat":1,"because":"Wikipedia perennial sources : deprecated (2025-08-01).","basis":["courier/listed"]}],"digest":"840e867ce2bb441ea6346d32dcc2376128744384bd7efb3779382b14b10bfcd0","bandStability":0.528},"flags":[],"highlights":[{"evidenceId":"courier/listed","kind":"assessment","text":"Wikipedia perennial sources: deprecated. As listed.","language":"en","on":"2025-08-01","reference":"https://register.example/entry","referenceKind":"official-record","disputes":[2],"replies":[]}],"gaps":["ownership-disclosed","funding-disclosed","leadership-named","contact-published","editorial-standards","corrections-policy","corrections-practised","authors-identified","sourcing-policy","opinion-labelled","advertising-labelled","external-accountability"],"replies":[],"disputes":[{"id":2,"evidence":["courier/listed"],"disputant":"other","statement":null,"language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:48.000Z","by":"ann","reason":null}],"state":"received","filedAt":"2026-11-26T12:00:48.000Z","decision":null}],"advice":{"level":"do-not-rely-alone","text":"Ne vous y fiez pas seul : son dossier appelle une confirmation ind\u00e9pendante."},"summary":"The Courier of Nowhere est un journal (Belgique), qui publie en anglais et fran\u00e7ais. Fiabilit\u00e9 faible, \u00e0 titre provisoire d\u2019apr\u00e8s son dossier : 39.9 sur 100 (intervalle \u00e0 80 % : 18\u201363), sur 1 \u00e9l\u00e9ment.","notice":"Un dossier sur le m\u00e9dia, non un jugement sur l\u2019affirmation.","asOf":"2026-11-26","sinceCited":null,"knownAt":"2026-11-26T12:00:48.000Z","methodology":"2026-12"}');
insert into "change" values (1, 'tribune', 'outlet-added', '2026-11-26T12:00:01.000Z', '0000000000000000000000000000000000000000000000000000000000000000', '44ee914be045596fdb145fbb4d0a11b9d07fed495ad30d8598e185fcab445adb', '{"at":"2026-11-26T12:00:01.000Z","cause":{"by":"catalogue","id":null,"kind":"catalogue","reason":"Loaded from the reviewed files of the catalogue.","reviewedBy":null},"changes":[],"kind":"outlet-added","outletId":"tribune","outletName":"The Tribune of Nowhere","previous":"0000000000000000000000000000000000000000000000000000000000000000","record":"0880e9b6aa4681094d71db0df5719b52d223b8860d1d5f29de0fef827f902f8d","score":{"after":{"band":"generally-reliable","status":"scored","value":61.5},"asOf":"2026-11-26","before":null,"methodology":"2026-12","moved":true},"seq":1}');
insert into "change" values (2, 'courier', 'outlet-added', '2026-11-26T12:00:01.000Z', '44ee914be045596fdb145fbb4d0a11b9d07fed495ad30d8598e185fcab445adb', '4b28d4a8204150bd8f33b2b2326b27d9308b08c06be2f525523124c46e5ce334', '{"at":"2026-11-26T12:00:01.000Z","cause":{"by":"catalogue","id":null,"kind":"catalogue","reason":"Loaded from the reviewed files of the catalogue.","reviewedBy":null},"changes":[],"kind":"outlet-added","outletId":"courier","outletName":"The Courier of Nowhere","previous":"44ee914be045596fdb145fbb4d0a11b9d07fed495ad30d8598e185fcab445adb","record":"6068f1f10cc738a1737999219c610be694893754ed5e8fe9d84258e592daabb8","score":{"after":{"band":"low","status":"scored","value":39.9},"asOf":"2026-11-26","before":null,"methodology":"2026-12","moved":true},"seq":2}');
insert into "change" values (3, 'square', 'outlet-added', '2026-11-26T12:00:01.000Z', '4b28d4a8204150bd8f33b2b2326b27d9308b08c06be2f525523124c46e5ce334', '6fc761c4aa18637aebeaaec15fdd346cff6d8dcf13d758fefecf41c191fa2be8', '{"at":"2026-11-26T12:00:01.000Z","cause":{"by":"catalogue","id":null,"kind":"catalogue","reason":"Loaded from the reviewed files of the catalogue.","reviewedBy":null},"changes":[],"kind":"outlet-added","outletId":"square","outletName":"The Square","previous":"4b28d4a8204150bd8f33b2b2326b27d9308b08c06be2f525523124c46e5ce334","record":"3599a3298964e8e907b127a2f7ad58e5575b100705ef8dd7b1379d4dbd1aa2dc","score":{"after":{"band":null,"status":"not-applicable","value":null},"asOf":"2026-11-26","before":null,"methodology":"2026-12","moved":true},"seq":3}');
insert into "change" values (4, 'tribune', 'record-changed', '2026-11-26T12:00:12.000Z', '6fc761c4aa18637aebeaaec15fdd346cff6d8dcf13d758fefecf41c191fa2be8', '3646ce7ec44bf00d5d5c27f81bc527d810f5a613217acc8654daac3ededb797a', '{"at":"2026-11-26T12:00:12.000Z","cause":{"by":"ann","id":1,"kind":"proposal","reason":"Seen today.","reviewedBy":"bob"},"changes":[{"id":"tribune/proposed-1-1","member":"transparency","new":{"basis":"observed","criterion":"leadership-named","finding":"met","id":"tribune/proposed-1-1","note":"Its page says so.","observedOn":"2026-11-20","recordedAt":"2026-11-26T12:00:12.000Z","references":["proposed-1-page-leadership-named"],"scope":null,"validFrom":null,"validTo":null,"withdrawalReason":null,"withdrawnAt":null},"old":null,"what":"added"},{"id":"proposed-1-page-leadership-named","member":"references","new":{"archiveUrl":null,"id":"proposed-1-page-leadership-named","kind":"primary","licence":null,"published":null,"publisher":"The Tribune","title":"About us","url":"https://tribune.example/leadership-named"},"old":null,"what":"added"}],"kind":"record-changed","outletId":"tribune","outletName":"The Tribune of Nowhere","previous":"6fc761c4aa18637aebeaaec15fdd346cff6d8dcf13d758fefecf41c191fa2be8","record":"fef7a718cc8a455e32d4ed3085cf1dae6abf23bcbe4cb04910386b7cc60f6806","score":{"after":{"band":"generally-reliable","status":"scored","value":63.1},"asOf":"2026-11-26","before":{"band":"generally-reliable","status":"scored","value":61.5},"methodology":"2026-12","moved":true},"seq":4}');
insert into "change" values (5, 'tribune', 'dispute-changed', '2026-11-26T12:00:27.000Z', '3646ce7ec44bf00d5d5c27f81bc527d810f5a613217acc8654daac3ededb797a', '037fb9d7abb71bfbf7d969ed853cd3a7dd18d506fb2c1edc26e27ed4051814eb', '{"at":"2026-11-26T12:00:27.000Z","cause":{"by":"ann","id":1,"kind":"dispute","reason":"Received.","reviewedBy":null},"changes":[{"id":"1","member":"disputes","new":{"disputant":"outlet","evidence":["tribune/note-2"],"id":1,"language":"en","proof":null,"statement":null,"steps":[{"at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null,"state":"received"}]},"old":null,"what":"added"}],"kind":"dispute-changed","outletId":"tribune","outletName":"The Tribune of Nowhere","previous":"3646ce7ec44bf00d5d5c27f81bc527d810f5a613217acc8654daac3ededb797a","record":"c90755521b1c7d8d10850e960d76af610823a775b5549bf2a822bcc1d16349ab","score":{"after":{"band":"generally-reliable","status":"scored","value":63.1},"asOf":"2026-11-26","before":{"band":"generally-reliable","status":"scored","value":63.1},"methodology":"2026-12","moved":false},"seq":5}');
insert into "change" values (6, 'tribune', 'dispute-changed', '2026-11-26T12:00:32.000Z', '037fb9d7abb71bfbf7d969ed853cd3a7dd18d506fb2c1edc26e27ed4051814eb', '614b40efc96d24231be7a8c5a216418f2d373f27e2cd9d2c3a16d0bab4ac6e01', '{"at":"2026-11-26T12:00:32.000Z","cause":{"by":"ann","id":1,"kind":"dispute","reason":"Taken up.","reviewedBy":"bob"},"changes":[{"id":"1","member":"disputes","new":{"statement":"The page was there all along.","steps":[{"at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null,"state":"received"},{"at":"2026-11-26T12:00:31.000Z","by":"bob","reason":"Taken up.","state":"under-review"}]},"old":{"statement":null,"steps":[{"at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null,"state":"received"}]},"what":"changed"}],"kind":"dispute-changed","outletId":"tribune","outletName":"The Tribune of Nowhere","previous":"037fb9d7abb71bfbf7d969ed853cd3a7dd18d506fb2c1edc26e27ed4051814eb","record":"dfa77f5cb90b7fce5a7098dcc32c138263e834957e960f2326df9cd5faa827b3","score":{"after":{"band":"generally-reliable","status":"scored","value":63.1},"asOf":"2026-11-26","before":{"band":"generally-reliable","status":"scored","value":63.1},"methodology":"2026-12","moved":false},"seq":6}');
insert into "change" values (7, 'tribune', 'reply-changed', '2026-11-26T12:00:41.000Z', '614b40efc96d24231be7a8c5a216418f2d373f27e2cd9d2c3a16d0bab4ac6e01', 'c3704eddfb58537e9315b3ecb63ea0a7bd3b77c2b381357f6adaa7b39023c2ca', '{"at":"2026-11-26T12:00:41.000Z","cause":{"by":"ann","id":1,"kind":"reply","reason":"Signed for the outlet.","reviewedBy":"bob"},"changes":[{"id":"1","member":"replies","new":{"author":"A. Editor","evidence":["tribune/ruling-1"],"id":1,"language":"en","proof":null,"recordedAt":"2026-11-26T12:00:40.000Z","text":"We published the ruling.","url":null,"withdrawalReason":null,"withdrawnAt":null},"old":null,"what":"added"}],"kind":"reply-changed","outletId":"tribune","outletName":"The Tribune of Nowhere","previous":"614b40efc96d24231be7a8c5a216418f2d373f27e2cd9d2c3a16d0bab4ac6e01","record":"590ce7bc956e3ac04f73c591ea427bdf09145cee7119e98f12b7a966ba44b9ae","score":{"after":{"band":"generally-reliable","status":"scored","value":63.1},"asOf":"2026-11-26","before":{"band":"generally-reliable","status":"scored","value":63.1},"methodology":"2026-12","moved":false},"seq":7}');
insert into "change" values (8, 'courier', 'dispute-changed', '2026-11-26T12:00:48.000Z', 'c3704eddfb58537e9315b3ecb63ea0a7bd3b77c2b381357f6adaa7b39023c2ca', '18d0085b314f421f2148dd2066e2d3f348ed6d2e9884e9bb0ce103d70d0c857e', '{"at":"2026-11-26T12:00:48.000Z","cause":{"by":"ann","id":2,"kind":"dispute","reason":"Received.","reviewedBy":null},"changes":[{"id":"2","member":"disputes","new":{"disputant":"other","evidence":["courier/listed"],"id":2,"language":"en","proof":null,"statement":null,"steps":[{"at":"2026-11-26T12:00:48.000Z","by":"ann","reason":null,"state":"received"}]},"old":null,"what":"added"}],"kind":"dispute-changed","outletId":"courier","outletName":"The Courier of Nowhere","previous":"c3704eddfb58537e9315b3ecb63ea0a7bd3b77c2b381357f6adaa7b39023c2ca","record":"f69c61566937aa0d4ca4a3be06ad0dc438da17a25d812ec794e96f52569a9d9b","score":{"after":{"band":"low","status":"scored","value":39.9},"asOf":"2026-11-26","before":{"band":"low","status":"scored","value":39.9},"methodology":"2026-12","moved":false},"seq":8}');
insert into "change_head" values (1, 8, '18d0085b314f421f2148dd2066e2d3f348ed6d2e9884e9bb0ce103d70d0c857e', '2026-11-26T12:00:48.000Z', 'r0OEkXna4BuYPLu4drkGsitPLmUqw0FKWqjuMuFcTaSa4pT6sS4F8X4OLYAV3SWTo01tcfE8lWJab5PKWVYjDg', 'iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w');
insert into "proposal" values (1, 'tribune', null, '0880e9b6aa4681094d71db0df5719b52d223b8860d1d5f29de0fef827f902f8d', 'published', '0101010101010101', 'ann', 'Seen today.', '2026-11-26T12:00:08.000Z', '{"proposal":{"outletId":"tribune","reason":"Seen today.","changes":[{"action":"add","list":"transparency","record":{"references":["page-leadership-named"],"note":"Its page says so.","basis":"observed","criterion":"leadership-named","finding":"met","observedOn":"2026-11-20"}}],"references":[{"id":"page-leadership-named","url":"https://tribune.example/leadership-named","title":"About us","publisher":"The Tribune","kind":"primary"}]},"diff":[{"what":"added","member":"transparency","id":"tribune/proposed-1-1","old":null,"new":{"id":"tribune/proposed-1-1","references":["proposed-1-page-leadership-named"],"validFrom":null,"validTo":null,"recordedAt":"2026-11-26T12:00:08.000Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Its page says so.","basis":"observed","criterion":"leadership-named","finding":"met","observedOn":"2026-11-20"}},{"what":"added","member":"references","id":"proposed-1-page-leadership-named","old":null,"new":{"id":"proposed-1-page-leadership-named","url":"https://tribune.example/leadership-named","title":"About us","publisher":"The Tribune","published":null,"archiveUrl":null,"kind":"primary","licence":null}}]}', '0202020202020202', 'bob', 'Seen too.', '2026-11-26T12:00:12.000Z', 4);
insert into "proposal" values (2, 'tribune', null, 'fef7a718cc8a455e32d4ed3085cf1dae6abf23bcbe4cb04910386b7cc60f6806', 'rejected', '0101010101010101', 'ann', 'Not sure.', '2026-11-26T12:00:16.000Z', '{"proposal":{"outletId":"tribune","reason":"Not sure.","changes":[{"action":"add","list":"transparency","record":{"references":["page-contact-published"],"note":"Its page says so.","basis":"observed","criterion":"contact-published","finding":"met","observedOn":"2026-11-20"}}],"references":[{"id":"page-contact-published","url":"https://tribune.example/contact-published","title":"About us","publisher":"The Tribune","kind":"primary"}]},"diff":[{"what":"added","member":"transparency","id":"tribune/proposed-2-1","old":null,"new":{"id":"tribune/proposed-2-1","references":["proposed-2-page-contact-published"],"validFrom":null,"validTo":null,"recordedAt":"2026-11-26T12:00:16.000Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Its page says so.","basis":"observed","criterion":"contact-published","finding":"met","observedOn":"2026-11-20"}},{"what":"added","member":"references","id":"proposed-2-page-contact-published","old":null,"new":{"id":"proposed-2-page-contact-published","url":"https://tribune.example/contact-published","title":"About us","publisher":"The Tribune","published":null,"archiveUrl":null,"kind":"primary","licence":null}}]}', '0202020202020202', 'bob', 'Not seen.', '2026-11-26T12:00:20.000Z', null);
insert into "proposal" values (3, 'tribune', null, 'fef7a718cc8a455e32d4ed3085cf1dae6abf23bcbe4cb04910386b7cc60f6806', 'open', '0101010101010101', 'ann', 'Waits.', '2026-11-26T12:00:24.000Z', '{"proposal":{"outletId":"tribune","reason":"Waits.","changes":[{"action":"add","list":"transparency","record":{"references":["page-editorial-standards"],"note":"Its page says so.","basis":"observed","criterion":"editorial-standards","finding":"met","observedOn":"2026-11-20"}}],"references":[{"id":"page-editorial-standards","url":"https://tribune.example/editorial-standards","title":"About us","publisher":"The Tribune","kind":"primary"}]},"diff":[{"what":"added","member":"transparency","id":"tribune/proposed-3-1","old":null,"new":{"id":"tribune/proposed-3-1","references":["proposed-3-page-editorial-standards"],"validFrom":null,"validTo":null,"recordedAt":"2026-11-26T12:00:24.000Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Its page says so.","basis":"observed","criterion":"editorial-standards","finding":"met","observedOn":"2026-11-20"}},{"what":"added","member":"references","id":"proposed-3-page-editorial-standards","old":null,"new":{"id":"proposed-3-page-editorial-standards","url":"https://tribune.example/editorial-standards","title":"About us","publisher":"The Tribune","published":null,"archiveUrl":null,"kind":"primary","licence":null}}]}', null, null, null, null, null);
insert into "dispute" values (1, 'tribune', 'under-review', '0101010101010101', 'ann', '2026-11-26T12:00:27.000Z', 2, '{"statement":"The page was there all along.","shown":{"id":1,"evidence":["tribune/note-2"],"disputant":"outlet","statement":"The page was there all along.","language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:27.000Z","by":"ann","reason":null},{"state":"under-review","at":"2026-11-26T12:00:31.000Z","by":"bob","reason":"Taken up."}]}}');
insert into "dispute" values (2, 'courier', 'received', '0101010101010101', 'ann', '2026-11-26T12:00:48.000Z', 1, '{"statement":"That list is of another courier.","shown":{"id":2,"evidence":["courier/listed"],"disputant":"other","statement":null,"language":"en","proof":null,"steps":[{"state":"received","at":"2026-11-26T12:00:48.000Z","by":"ann","reason":null}]}}');
insert into "reply" values (1, 'tribune', 'published', '0101010101010101', 'ann', '2026-11-26T12:00:36.000Z', 2, '{"filed":{"evidence":["tribune/ruling-1"],"text":"We published the ruling.","language":"en","author":"A. Editor","url":null},"proof":null,"shown":{"id":1,"evidence":["tribune/ruling-1"],"text":"We published the ruling.","language":"en","author":"A. Editor","url":null,"proof":null,"recordedAt":"2026-11-26T12:00:40.000Z","withdrawnAt":null,"withdrawalReason":null},"review":{"by":"bob","reason":"Signed for the outlet.","at":"2026-11-26T12:00:40.000Z"}}');
insert into "access_key" values ('0101010101010101', 'ann', '["read","analyse","propose"]', '9a4442dfbcf9d001e79782733443749344038747c7b92a543adcae2e421052d1', '2026-11-26T12:00:02.000Z', null, null, '2026-11-26T12:00:05.000Z');
insert into "access_key" values ('0202020202020202', 'bob', '["review","admin"]', 'ad4161ad83e82e063f455be243c335c8ffd197b54830f272c951d2a40da8cd49', '2026-11-26T12:00:03.000Z', null, null, '2026-11-26T12:00:10.000Z');
insert into "idempotent_request" values ('0101010101010101', 'first', 'a4d49b37307951fa56c9af68460a980c935db50c17433014ac699b77037dae74', '2026-11-26T12:00:07.000Z', '2026-11-27T12:00:07.000Z', 201, '{"access-control-allow-origin":"*","access-control-expose-headers":"ETag, Link, Content-Language, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id","content-security-policy":"default-src ''none''; frame-ancestors ''none''","cross-origin-resource-policy":"cross-origin","referrer-policy":"no-referrer","strict-transport-security":"max-age=31536000","x-content-type-options":"nosniff","content-type":"application/json","cache-control":"no-store","location":"/v1/proposals/1","etag":"\"proposal.1.open\""}', '{"id":1,"outletId":"tribune","newOutlet":false,"state":"open","author":"ann","reason":"Seen today.","filedAt":"2026-11-26T12:00:08.000Z","changes":[{"action":"add","list":"transparency","record":{"references":["page-leadership-named"],"note":"Its page says so.","basis":"observed","criterion":"leadership-named","finding":"met","observedOn":"2026-11-20"}}],"references":[{"id":"page-leadership-named","url":"https://tribune.example/leadership-named","title":"About us","publisher":"The Tribune","kind":"primary"}],"diff":[{"what":"added","member":"transparency","id":"tribune/proposed-1-1","old":null,"new":{"id":"tribune/proposed-1-1","references":["proposed-1-page-leadership-named"],"validFrom":null,"validTo":null,"recordedAt":"2026-11-26T12:00:08.000Z","withdrawnAt":null,"withdrawalReason":null,"scope":null,"note":"Its page says so.","basis":"observed","criterion":"leadership-named","finding":"met","observedOn":"2026-11-20"}},{"what":"added","member":"references","id":"proposed-1-page-leadership-named","old":null,"new":{"id":"proposed-1-page-leadership-named","url":"https://tribune.example/leadership-named","title":"About us","publisher":"The Tribune","published":null,"archiveUrl":null,"kind":"primary","licence":null}}],"diffText":["added transparency tribune/proposed-1-1: references proposed-1-page-leadership-named; note Its page says so.; basis observed; criterion leadership-named; finding met; observedOn 2026-11-20","added references proposed-1-page-leadership-named: url https://tribune.example/leadership-named; title About us; publisher The Tribune; kind primary"],"review":null,"change":null,"url":"/v1/proposals/1"}');
insert into "webhook" values (1, 'Desk', 'https://cms.example/hooks', '{"outlets":["tribune"],"kinds":null,"bandCrossing":false}', 'active', null, 'whsec_wrMe+zJjndtSHgfWQqgGN+JvMW9uMt5E4uL36veW9Sc=', null, null, 7, '0101010101010101', 'ann', '2026-11-26T12:00:45.000Z', null, 1);
