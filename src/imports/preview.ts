import { type RecordChange, recordDiff } from '../domain/editorial/record-diff.ts'
import type { OutletRecord } from '../domain/record.ts'

const SIGNS: Readonly<Record<RecordChange['what'], string>> = {
  added: '+',
  changed: '~',
  set: '~',
  withdrawn: '-',
  removed: '-',
}
/** Members that every record has and that do not help a reviewer. */
const BOOKKEEPING = new Set(
  'id references validFrom validTo recordedAt withdrawnAt withdrawalReason archiveUrl passage note'.split(' '),
)

/** The changes to a record for review, one a line: `+ transparency tribune/note-3: contact-published met`. */
export function previewOf(before: OutletRecord | null, after: OutletRecord): readonly string[] {
  if (before === null) return [`+ outlet ${after.id}: ${after.kind}, ${after.names[0]?.text ?? after.id}`]
  return recordDiff(before, after).map(({ what, member, id, old, new: is }) => {
    const text =
      what === 'set'
        ? `${JSON.stringify(old)} → ${JSON.stringify(is)}`
        : what === 'withdrawn'
          ? wordsOf(old)
          : wordsOf(is)
    return `${SIGNS[what]} ${member}${id === null ? '' : ` ${id}`}: ${text}`
  })
}

/** The words that distinguish a record from others, then its note. */
function wordsOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const words = Object.entries(part)
    .filter(([key, value]) => !BOOKKEEPING.has(key) && (typeof value === 'string' || typeof value === 'number'))
    .map(([, value]) => String(value))
  const { note } = part as { note?: unknown }
  return [...words, ...(typeof note === 'string' && note !== '' ? [`(${note})`] : [])].join(' ')
}
