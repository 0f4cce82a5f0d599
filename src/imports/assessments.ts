import { isWebAddress } from '../catalogue/check-record.ts'
import type { Assessment } from '../domain/evidence.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { type Instant, type PartialDate, type Reference, recordedNow } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { type Assessor, isVerdictOf } from '../domain/scoring/assessors.ts'
import { type Addition, clashesIn, type Draft, type Drafts, newPartsOf } from './draft.ts'
import { dayWithin, quoted, readDate, toWord } from './row-cells.ts'
import type { RowFault } from './row-fault.ts'
import { OUTLET_COLUMNS, readOutlet } from './row-outlet.ts'
import type { Columns, TableRow } from './table.ts'

export const ASSESSMENT_COLUMNS: Columns = {
  oneOf: OUTLET_COLUMNS,
  required: ['verdict', 'date'],
  optional: ['url'],
}

export interface AssessmentDraft extends Draft {
  readonly verdict: string
  readonly on: PartialDate
  readonly url: string | null
}

/** Data common to all rows of a list. */
export interface AssessmentList {
  readonly assessor: Assessor
  /** Licence under which the list was obtained; stored with each reference. */
  readonly licence: string
  /** The list itself, for rows without an address. */
  readonly source: string
  readonly now: Instant
}

/** Reads the rows of an assessor's list. Reports every fault of each row. */
export function draftAssessments(
  rows: readonly TableRow[],
  assessor: Assessor,
  lookup: Lookup,
  today: string,
): Drafts<AssessmentDraft> {
  const drafts: AssessmentDraft[] = []
  const faults: RowFault[] = []
  for (const row of rows) {
    const { line, cell } = row
    const before = faults.length
    const date = readDate(cell('date'), today)
    if ('reason' in date) faults.push({ line, column: 'date', reason: date.reason })
    const outlet = readOutlet(row, lookup, 'value' in date ? dayWithin(date.value, today) : today)
    if ('reason' in outlet) faults.push({ line, ...outlet })
    const verdict = readVerdict(cell('verdict'), assessor)
    if (verdict === null)
      faults.push({
        line,
        column: 'verdict',
        reason: `${quoted(cell('verdict'))} is no verdict of ${assessor.id}: ${sayable(assessor)}`,
      })
    const url = cell('url') === '' ? null : cell('url')
    if (url !== null && !isWebAddress(url))
      faults.push({ line, column: 'url', reason: `${quoted(url)} is no http or https address` })
    if (faults.length === before && 'value' in date && 'value' in outlet && verdict !== null)
      drafts.push({ line, outletId: outlet.value, verdict, on: date.value, url })
  }
  return { drafts, faults }
}

/** `Very High` → `very-high` · `087.50` → `87.5`; null for an impossible verdict. */
function readVerdict(cell: string, assessor: Assessor): string | null {
  const verdict = 'words' in assessor.verdicts ? toWord(cell) : toNumber(cell)
  return isVerdictOf(assessor, verdict) ? verdict : null
}

function toNumber(cell: string): string {
  return /^\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell
}

function sayable({ verdicts }: Assessor): string {
  return 'words' in verdicts
    ? `one of ${verdicts.words.join(', ')}`
    : `a number from ${verdicts.from} to ${verdicts.to}`
}

/** Adds one outlet's rows to its record. Rows that are stored already, or contradict it, are reported and left out. */
export function addAssessments(
  record: OutletRecord,
  drafts: readonly AssessmentDraft[],
  list: AssessmentList,
): Addition {
  const { kept, faults } = clashesIn(drafts, { key: ({ on }) => on, says: ({ verdict }) => verdict, column: 'verdict' })
  const stored = new Map(
    record.assessments
      .filter(
        ({ assessor, scope, withdrawnAt }) => assessor === list.assessor.id && scope === null && withdrawnAt === null,
      )
      .map((assessment) => [assessment.assessedOn, assessment]),
  )
  const made = newPartsOf(record, kept, {
    storedFault: (draft) => {
      const before = stored.get(draft.on)
      return before === undefined ? null : storedFault(draft, before)
    },
    localIdOf: ({ on }) => `imported-${list.assessor.id}-${on}`,
    partOf: (id, reference, draft) => assessmentOf(id, reference, draft, list),
    referenceOf: (id, draft) => referenceOf(id, draft, list),
    textOf: ({ verdict, on }) => `${list.assessor.id} ${verdict} (${on})`,
  })
  return {
    record: {
      ...record,
      assessments: [...record.assessments, ...made.parts],
      references: [...record.references, ...made.references],
    },
    added: made.added,
    faults: [...faults, ...made.faults],
  }
}

function storedFault({ line, verdict, on }: AssessmentDraft, before: Assessment): RowFault {
  return before.verdict === verdict
    ? { line, column: null, reason: `is stored already as ${before.id}` }
    : {
        line,
        column: 'verdict',
        reason: `says ${verdict}, and ${before.id} says ${before.verdict} on the same day, ${on}`,
      }
}

function assessmentOf(
  id: string,
  reference: string,
  { verdict, on }: AssessmentDraft,
  { assessor, now }: AssessmentList,
): Assessment {
  return {
    ...recordedNow(id, [reference], now),
    scope: null,
    note: `${assessor.name}: ${verdict.replaceAll('-', ' ')}.`,
    basis: 'imported',
    assessor: assessor.id,
    verdict,
    assessedOn: on,
  }
}

function referenceOf(id: string, { on, url }: AssessmentDraft, list: AssessmentList): Reference {
  return {
    id,
    url: url ?? list.source,
    title: `${list.assessor.name}, ${on}`,
    publisher: list.assessor.name,
    published: null,
    archiveUrl: null,
    passage: null,
    kind: 'data-file',
    licence: list.licence,
  }
}
