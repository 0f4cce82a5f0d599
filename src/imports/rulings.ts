import { isWebAddress } from '../catalogue/check-record.ts'
import { earliestDay, latestDay } from '../domain/date.ts'
import { OUTCOMES, type Outcome, SUBJECTS, type Subject, type TrackRecordEntry } from '../domain/evidence.ts'
import { fold, foldKey } from '../domain/lookup/fold.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { type Instant, type PartialDate, type Reference, recordedNow } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { type Addition, clashesIn, type Draft, type Drafts, newPartsOf } from './draft.ts'
import { dayWithin, quoted, readDate, readWord } from './row-cells.ts'
import type { RowFault } from './row-fault.ts'
import { OUTLET_COLUMNS, readOutlet } from './row-outlet.ts'
import type { Columns, TableRow } from './table.ts'

export const RULING_COLUMNS: Columns = {
  oneOf: OUTLET_COLUMNS,
  required: ['body', 'date', 'subject', 'outcome', 'url'],
  optional: ['note', 'reference'],
}

export interface RulingDraft extends Draft {
  readonly body: string
  readonly on: PartialDate
  readonly subject: Subject
  readonly outcome: Outcome
  /** The decision, or the list that contains it. */
  readonly url: string
  readonly note: string | null
  /** The body's number of the decision, which distinguishes decisions of one day. */
  readonly reference: string | null
}

/** Reads rows of rulings by press councils and broadcasting regulators. Reports every fault of each row. */
export function draftRulings(rows: readonly TableRow[], lookup: Lookup, today: string): Drafts<RulingDraft> {
  const drafts: RulingDraft[] = []
  const faults: RowFault[] = []
  for (const row of rows) {
    const { line, cell } = row
    const before = faults.length
    const fault = (column: string, reason: string) => faults.push({ line, column, reason })
    const date = readDate(cell('date'), today)
    if ('reason' in date) fault('date', date.reason)
    const outlet = readOutlet(row, lookup, 'value' in date ? dayWithin(date.value, today) : today)
    if ('reason' in outlet) faults.push({ line, ...outlet })
    const subject = readWord(cell('subject'), SUBJECTS)
    if ('reason' in subject) fault('subject', subject.reason)
    const outcome = readWord(cell('outcome'), OUTCOMES.ruling)
    if ('reason' in outcome) fault('outcome', outcome.reason)
    const [body, url] = [cell('body'), cell('url')]
    if (body === '') fault('body', 'is empty: name the council or regulator that ruled')
    if (!isWebAddress(url)) fault('url', `${quoted(url)} is no http or https address`)
    if (faults.length > before || !('value' in date && 'value' in outlet && 'value' in subject && 'value' in outcome))
      continue
    drafts.push({
      line,
      outletId: outlet.value,
      body,
      on: date.value,
      subject: subject.value,
      outcome: outcome.value,
      url,
      note: cell('note') || null,
      reference: cell('reference') || null,
    })
  }
  return { drafts, faults }
}

/** Adds one outlet's rows to its record. Rows that are stored already, or contradict it, are reported and left out. */
export function addRulings(record: OutletRecord, drafts: readonly RulingDraft[], now: Instant): Addition {
  const key = ({ body, reference, on, subject, url }: RulingDraft) =>
    JSON.stringify([foldKey(body), subject, ...(reference === null ? [on, url] : [foldKey(reference)])])
  const { kept, faults } = clashesIn(drafts, { key, says: ({ outcome }) => outcome, column: 'outcome' })
  const urls = new Map(record.references.map(({ id, url }) => [id, url]))
  const stored = record.trackRecord.filter(({ kind, withdrawnAt }) => kind === 'ruling' && withdrawnAt === null)
  const made = newPartsOf(record, kept, {
    storedFault: (draft) => {
      const before = stored.find((entry) => isSameDecision(entry, draft, urls))
      return before === undefined ? null : storedFault(draft, before)
    },
    localIdOf,
    partOf: (id, reference, draft) => entryOf(id, reference, draft, now),
    referenceOf,
    textOf: ({ body, subject, outcome, on }) => `${body}, ${subject} ${outcome} (${on})`,
  })
  return {
    record: {
      ...record,
      trackRecord: [...record.trackRecord, ...made.parts],
      references: [...record.references, ...made.references],
    },
    added: made.added,
    faults: [...faults, ...made.faults],
  }
}

/** Whether a stored ruling is the same decision: by its number, or by date and address. */
function isSameDecision(entry: TrackRecordEntry, draft: RulingDraft, urls: ReadonlyMap<string, string>): boolean {
  if (entry.subject !== draft.subject) return false
  if (draft.reference === null)
    return areOfOneDay(entry, draft) && entry.references.some((id) => urls.get(id) === draft.url)
  if (!mentions(entry.note, draft.reference)) return false
  // A short number may occur in a note by chance.
  return draft.reference.length > 4 || (foldKey(entry.body) === foldKey(draft.body) && areOfOneDay(entry, draft))
}

function areOfOneDay({ occurredOn }: TrackRecordEntry, { on }: RulingDraft): boolean {
  return occurredOn !== null && earliestDay(occurredOn) <= latestDay(on) && earliestDay(on) <= latestDay(occurredOn)
}

function mentions(note: string, reference: string): boolean {
  return ` ${fold(note)} `.includes(` ${fold(reference)} `)
}

function storedFault({ line, outcome }: RulingDraft, before: TrackRecordEntry): RowFault {
  return before.outcome === outcome
    ? { line, column: null, reason: `is stored already as ${before.id}` }
    : {
        line,
        column: 'outcome',
        reason: `says ${outcome}, and ${before.id} says ${before.outcome} of the same decision`,
      }
}

/** `imported-the-example-council-2025-17`: from the body and the decision's number or date. */
function localIdOf({ body, reference, on }: RulingDraft): string {
  const words = ['imported', fold(body), fold(reference ?? on)]
    .map((text) => text.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''))
    .filter((word) => word !== '')
  return words.join('-').slice(0, 100).replace(/-$/, '')
}

function entryOf(id: string, local: string, draft: RulingDraft, now: Instant): TrackRecordEntry {
  const { body, on, subject, outcome, reference } = draft
  const note = draft.note ?? `A complaint on ${subject} that ${body} decided: ${outcome.replaceAll('-', ' ')}.`
  const isNumbered = reference === null || mentions(note, reference)
  return {
    ...recordedNow(id, [local], now),
    scope: null,
    // The note keeps the number, by which the decision is recognised later.
    note: isNumbered ? note : `${note} Decision ${reference}.`,
    basis: 'imported',
    kind: 'ruling',
    body,
    subject,
    outcome,
    actor: null,
    occurredOn: on,
    occurredBy: null,
    occurredFrom: null,
  }
}

function referenceOf(id: string, { body, url, reference, on }: RulingDraft): Reference {
  return {
    id,
    url,
    title: `${body}, ${reference ?? on}`,
    publisher: body,
    published: null,
    archiveUrl: null,
    passage: null,
    kind: 'official-record',
    licence: null,
  }
}
