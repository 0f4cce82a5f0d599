/** The tables after the last migration in `db/migrations`. Instants and days are ISO 8601; booleans are 0 or 1. */
export interface Schema {
  catalogue: {
    id: number
    revision: number
    lookup_revision: number
    published_at: string
    files_digest: string | null
    shows_imported: number
  }
  outlet: OutletRow
  outlet_language: { language: string; outlet_id: string }
  outlet_flag: { code: string; outlet_id: string }
  outlet_record: { outlet_id: string; body: string }
  outlet_reference: {
    outlet_id: string
    id: string
    url: string
    title: string
    publisher: string
    published: string | null
    archive_url: string | null
    passage: string | null
    kind: string
    licence: string | null
  }
  record_reference: { record_id: string; outlet_id: string; reference_id: string; position: number }
  outlet_name: SourcedRow & {
    text: string
    language: string
    script: string
    kind: string
    ambiguous: number
    note: string | null
  }
  outlet_locator: SourcedRow & {
    host: string | null
    path: string | null
    platform: string | null
    handle: string | null
    edition: string | null
    note: string | null
  }
  party: { id: string; name: string; kind: string }
  stake: SourcedRow & {
    party_id: string
    relation: string
    share: number | null
    basis: string
    disputed: number
    note: string | null
  }
  related_outlet: SourcedRow & { related_id: string | null; name: string; relation: string }
  transparency_note: EvidenceRow & { criterion: string; finding: string; observed_on: string | null }
  track_record_entry: EvidenceRow & {
    kind: string
    body: string
    subject: string
    outcome: string
    actor: string | null
    occurred_on: string | null
    occurred_by: string | null
    occurred_from: string | null
  }
  assessor: { id: string; name: string; family: string }
  assessment: EvidenceRow & { assessor_id: string; verdict: string; assessed_on: string | null }
  lookup_part: { part: number; body: string }
  register: {
    id: number
    files_digest: string
    parts: number
    listings: number
    dictionary: string
    loaded_at: string
  }
  register_part: { part: number; digest: string; revision: number; body: string }
  access_key: {
    id: string
    name: string
    scopes: string
    digest: string
    created_at: string
    expires_at: string | null
    revoked_at: string | null
    last_used_at: string | null
    origins: string | null
  }
  row_signature: { table_name: string; row_id: string; signature: string }
  feedback: {
    id: number
    kind: string
    state: string
    author_id: string
    author_name: string
    filed_at: string
    body: string
    reviewer_id: string | null
    reviewer_name: string | null
    review_reason: string | null
    reviewed_at: string | null
  }
  idempotent_request: {
    holder: string
    idempotency_key: string
    digest: string
    started_at: string
    expires_at: string
    status: number | null
    headers: string | null
    body: string | null
  }
  change: { seq: number; outlet_id: string; kind: string; at: string; previous: string; hash: string; entry: string }
  change_head: {
    id: number
    seq: number
    hash: string
    at: string
    signature: string | null
    public_key: string | null
  }
  proposal: {
    id: number
    outlet_id: string
    new_kind: string | null
    base_digest: string | null
    state: string
    author_id: string
    author_name: string
    reason: string
    filed_at: string
    body: string
    reviewer_id: string | null
    reviewer_name: string | null
    review_reason: string | null
    reviewed_at: string | null
    change_seq: number | null
  }
  unlisted_use: { day: string; domain: string; answers: number }
  unlisted_name: { day: string; domain: string; name: string; times: number }
  dispute: FilingRow
  reply: FilingRow
  webhook: {
    id: number
    name: string
    url: string
    filter: string
    state: string
    reason: string | null
    secret: string
    previous_secret: string | null
    previous_until: string | null
    cursor: number
    owner_id: string
    owner_name: string
    created_at: string
    last_delivered_at: string | null
    version: number
  }
  webhook_delivery: {
    webhook_id: number
    seq: number
    state: string
    attempts: number
    queued_at: string
    due_at: string
    attempted_at: string | null
    status: number | null
    error: string | null
  }
}

interface OutletRow {
  id: string
  name: string
  native_name: string | null
  sort_name: string
  kind: string
  country: string | null
  languages: string
  founded: string | null
  closed: string | null
  note: string | null
  /** A JSON list; null where none is known. */
  issn: string | null
  revision: number
  published_in: number
  digest: string
  recorded_at: string
  published_at: string
  score_status: string
  score_value: number | null
  score_band: string | null
  score_low: number | null
  score_high: number | null
  score_leaning: string | null
  /** Null until recomputed after the column was added. */
  advice: string | null
  band_stability: number | null
  scored_on: string
}

interface FilingRow {
  id: number
  outlet_id: string
  state: string
  filer_id: string
  filer_name: string
  filed_at: string
  version: number
  body: string
}

interface SourcedRow {
  id: string
  outlet_id: string
  /** Index within the record's list, so that a document can be rebuilt from its rows. */
  position: number
  valid_from: string | null
  valid_to: string | null
  recorded_at: string
  withdrawn_at: string | null
  withdrawal_reason: string | null
}

interface EvidenceRow extends SourcedRow {
  scope: string | null
  note: string
  basis: string
}
