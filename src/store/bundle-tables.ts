/** What a bundle carries: all that the service shows to anybody. In an order in which rows may refer to earlier ones. */
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

/** The change log: carried where every record that it speaks of is carried whole. */
export const LOG_TABLES = ['change', 'change_head'] as const

/** Never carried: who may do what, and what was filed and not published. A table that is in no list stops the tests. */
export const PRIVATE_TABLES = [
  'access_key',
  'idempotent_request',
  'proposal',
  'dispute',
  'reply',
  'webhook',
  'webhook_delivery',
  'feedback',
] as const
