/** Tables in a bundle: everything that the service shows to anybody. Ordered so that rows refer to earlier tables. */
export const PUBLIC_TABLES = [
  'catalogue',
  'assessor',
  'party',
  'outlet',
  'outlet_language',
  'outlet_flag',
  'outlet_record',
  'outlet_reference',
  'record_reference',
  'outlet_name',
  'outlet_locator',
  'stake',
  'related_outlet',
  'transparency_note',
  'track_record_entry',
  'assessment',
  'lookup_part',
  'register',
  'register_part',
] as const

/** The change log: included only where every record that it mentions is included whole. */
export const LOG_TABLES = ['change', 'change_head'] as const

/** Never included: access rights and unpublished filings. A table in none of these lists fails the tests. */
export const PRIVATE_TABLES = [
  'access_key',
  'row_signature',
  'idempotent_request',
  'proposal',
  'dispute',
  'reply',
  'webhook',
  'webhook_delivery',
  'feedback',
  'unlisted_use',
  'unlisted_name',
] as const
