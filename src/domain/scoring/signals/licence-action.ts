import type { Subject } from '../../evidence.ts'
import { trackRecordSignal } from './track-record.ts'

/** Subjects that concern what was published; fees, ownership and unnamed grounds do not. */
const CONTENT: ReadonlySet<Subject> = new Set(['accuracy', 'defamation', 'privacy', 'impartiality', 'discrimination'])

/** Is it free of licence actions for content by an independent regulator? Acts of governments and companies are flags. */
export const licenceAction = trackRecordSignal(
  'licence-action',
  'licence-action',
  ({ actor, subject }) => actor === 'independent-regulator' && CONTENT.has(subject),
)
