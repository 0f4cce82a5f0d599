import { readCatalogueState } from '../db/catalogue-state.ts'
import { findRegisterDigest } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import {
  countRows,
  DERIVED_TABLES,
  type DerivedTable,
  listDocuments,
  type Row,
  readAllRows,
  readDerivedRows,
  rowsIn,
} from '../db/derived-rows.ts'
import { digestOfText } from '../db/digest-of-text.ts'
import { lookupChanges } from '../db/lookup-parts.ts'
import { addOutletRows, noOutletRows } from '../db/outlet-rows.ts'
import { toRecord } from '../db/record-document.ts'
import { standingOfRegister } from '../db/register.ts'
import type { Schema } from '../db/schema.ts'
import { compileOutlet } from '../domain/context/compiled-outlet.ts'
import { dayOf } from '../domain/date.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { DerivedFault } from './derived-fault.ts'
import { verifyFilings } from './verify-filings.ts'
import { verifyOperations } from './verify-operations.ts'

/** Outlets derived at a time. */
const PAGE = 100
/** Faults that are listed; more usually have one cause. */
const MOST_FAULTS = 20

export interface DerivedVerdict {
  readonly faults: readonly DerivedFault[]
  /** Rows compared. */
  readonly rows: number
}

/** Columns that no answer depends on, or that the comparison itself is made from. */
const UNPROVED: Partial<Record<DerivedTable, readonly string[]>> = {
  outlet: ['revision', 'published_in', 'published_at'],
}
/** Columns computed for one day; where `scored_on` is empty they are waiting to be recomputed. */
const STANDING = /^(score_|advice$|band_stability$|scored_on$)/

/**
 * Derives everything again from the records and compares it row by row: names, addresses, evidence, references, list
 * columns, flags, and the slices of lookup and register. `verifyLog` checks the records themselves against the change
 * log.
 */
export async function verifyDerived(
  db: Database,
  progress?: (done: number, total: number) => void,
): Promise<DerivedVerdict> {
  const state = await readCatalogueState(db)
  const total = await countRows(db, 'outlet_record')
  const faults: DerivedFault[] = []
  const expected = new Map<string, number>()
  const parties = new Map<string, Row>()
  const lookup = new Map<number, string[]>()
  let rows = 0
  let done = 0
  const note = (table: string, row: string, outletId: string | null, reason: string) => {
    if (faults.length < MOST_FAULTS) faults.push({ table, row, outletId, reason })
  }

  for (let after = ''; ; ) {
    const page = await listDocuments(db, after, PAGE)
    if (page.length === 0) break
    after = page.at(-1)?.id ?? after
    const made = noOutletRows()
    const records: OutletRecord[] = []
    for (const { id, body, revision, published_in, published_at, scored_on, digest } of page) {
      if (revision === null) {
        note('outlet', id, id, 'is missing')
        continue
      }
      const record = toRecord(body, id)
      records.push(record)
      const day = scored_on || dayOf(new Date(0))
      if (published_in !== null && published_in > state.revision)
        note('outlet', id, id, `published_in is ${published_in}, after the catalogue's revision, ${state.revision}`)
      addOutletRows(made, {
        record,
        digest: digest ?? '',
        compiled: compileOutlet(shownRecord(record, state.showsImported), day),
        day: scored_on ?? '',
        revision,
        publishedIn: published_in ?? 0,
        publishedAt: published_at ?? '',
      })
    }
    for (const party of made.parts.party) parties.set(party.id, party as Row)
    for (const { part, body } of lookupChanges(records, [])) lookup.set(part, [...(lookup.get(part) ?? []), body])

    const ids = records.map(({ id }) => id)
    for (const table of Object.keys(DERIVED_TABLES) as DerivedTable[]) {
      const should = rowsIn(made, table)
      expected.set(table, (expected.get(table) ?? 0) + should.length)
      const found = await readDerivedRows(db, table, ids)
      rows += found.length
      compare(table, DERIVED_TABLES[table], should, found, note)
    }
    done += page.length
    progress?.(done, total)
  }

  for (const [table, count] of expected) {
    const stored = await countRows(db, table as keyof Schema)
    if (stored > count)
      note(table, `${stored - count} more than the records make`, null, 'has rows of which no record tells')
  }
  const parts = [...lookup].map(([part, bodies]) => ({ part, body: bodies.join('\n') }))
  const storedParts = (await readAllRows(db, 'lookup_part')).filter(({ body }) => body !== '')
  compare('lookup_part', ['part'], parts, storedParts, note)
  const assessors = ASSESSORS.map(({ id, name, family }) => ({ id, name, family }))
  const storedAssessors = await readAllRows(db, 'assessor')
  if (total > 0) compare('assessor', ['id'], assessors, storedAssessors, note)
  // A party that no record names any more may remain: nothing reads it.
  const storedParties = (await readAllRows(db, 'party')).filter(({ id }) => parties.has(String(id)))
  compare('party', ['id'], [...parties.values()], storedParties, note)
  const slices = await readAllRows(db, 'register_part')
  for (const { part, digest, body } of slices)
    if (digestOfText(String(body)) !== digest)
      note('register_part', String(part), null, 'does not have the digest beside it')
  const register = REGISTER_FAULTS[await standingOfRegister(db, await findRegisterDigest(db))]
  if (register !== null) note('register', '1', null, register)
  for (const fault of [...(await verifyFilings(db)), ...(await verifyOperations(db))])
    note(fault.table, fault.row, fault.outletId, fault.reason)
  rows += storedParts.length + storedAssessors.length + storedParties.length + slices.length
  return { faults, rows }
}

const REGISTER_FAULTS = {
  'as-logged': null,
  otherwise: 'is not the one that the log says was loaded',
  'in-part': 'is loaded in part, by a start that goes on or was stopped: the next start loads the rest',
} as const

function compare(
  table: string,
  keys: readonly string[],
  should: readonly Row[],
  found: readonly Row[],
  note: (table: string, row: string, outletId: string | null, reason: string) => void,
): void {
  const keyOf = (row: Row) => keys.map((key) => row[key]).join(' ')
  const outletOf = (row: Row): string | null => {
    const id = table === 'outlet' ? row.id : row.outlet_id
    return typeof id === 'string' ? id : null
  }
  const left = new Map(found.map((row) => [keyOf(row), row]))
  for (const row of should) {
    const key = keyOf(row)
    const stored = left.get(key)
    left.delete(key)
    if (stored === undefined) note(table, key, outletOf(row), 'is missing')
    else {
      const column = columnApart(table, row, stored)
      if (column !== null)
        note(table, key, outletOf(row), `${column} is ${short(stored[column])}, not ${short(row[column])}`)
    }
  }
  for (const [key, row] of left) note(table, key, outletOf(row), 'is told by no record')
}

function columnApart(table: string, should: Row, stored: Row): string | null {
  const waits = table === 'outlet' && stored.scored_on === ''
  for (const [column, value] of Object.entries(should)) {
    if (UNPROVED[table as DerivedTable]?.includes(column) || (waits && STANDING.test(column))) continue
    if (stored[column] !== value) return column
  }
  return null
}

function short(value: string | number | null | undefined): string {
  const text = JSON.stringify(value ?? null)
  return text.length <= 60 ? text : `${text.slice(0, 57)}… (${text.length} characters)`
}
