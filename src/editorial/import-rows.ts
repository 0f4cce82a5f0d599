import { readCatalogueEntries } from '../db/catalogue-entries.ts'
import { readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { buildLookup, type Lookup } from '../domain/lookup/lookup.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { AddedRow, Addition, Draft, Drafts } from '../imports/draft.ts'
import { inOrder, type RowFault } from '../imports/row-fault.ts'
import type { Table, TableRow } from '../imports/table.ts'
import { basisOfAnyAt } from './basis-at.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { publishRecords } from './publish.ts'

export interface ImportOptions {
  readonly now: Date
  /** Does everything but write. */
  readonly dryRun: boolean
  /** Whether valid rows are loaded although others have faults. */
  readonly skipFaulty: boolean
  readonly signer?: Signer | undefined
  readonly progress: (label: string) => (done: number, total: number) => void
}

export interface RowImport<D extends Draft> {
  readonly table: Table
  readonly draft: (rows: readonly TableRow[], lookup: Lookup) => Drafts<D>
  readonly add: (record: OutletRecord, drafts: readonly D[]) => Addition
  /** The reason written in the change log. */
  readonly reason: string
}

export interface ImportOutcome {
  readonly rows: number
  readonly added: readonly AddedRow[]
  readonly outlets: number
  readonly faults: readonly RowFault[]
  readonly changes: readonly RecordPair[]
  /** Whether the rows may be loaded: none has a fault, or faulty ones are skipped. */
  readonly isGood: boolean
  readonly isLoaded: boolean
}

export interface RecordPair {
  /** Null for a new outlet. */
  readonly before: OutletRecord | null
  readonly after: OutletRecord
}

/** Rows drafted between two updates of the progress bar. */
const SLICE = 2_000

/**
 * Adds a file's rows to the records they are about, in one commit: all rows, or none where any has a fault. A listing
 * with rows becomes a dossier, as by a proposal.
 */
export async function importRows<D extends Draft>(
  db: Database,
  source: RowImport<D>,
  options: ImportOptions,
): Promise<ImportOutcome> {
  return untilNotOvertaken(() => attemptRows(db, source, options))
}

async function attemptRows<D extends Draft>(
  db: Database,
  { table, draft, add, reason }: RowImport<D>,
  { now, dryRun, skipFaulty, signer, progress }: ImportOptions,
): Promise<ImportOutcome> {
  const { revision } = await readCatalogueState(db)
  const lookup = buildLookup((await readCatalogueEntries(db)).entries)
  const faults: RowFault[] = [...table.faults]
  const drafts: D[] = []
  const reading = progress('Reading rows')
  for (let at = 0; at < table.rows.length; at += SLICE) {
    const read = draft(table.rows.slice(at, at + SLICE), lookup)
    drafts.push(...read.drafts)
    faults.push(...read.faults)
    reading(Math.min(at + SLICE, table.rows.length), table.rows.length)
  }

  const added: AddedRow[] = []
  const changes: RecordPair[] = []
  const byOutlet = Map.groupBy(drafts, ({ outletId }) => outletId)
  const basis = await basisOfAnyAt(db, revision, [...byOutlet.keys()])
  for (const [id, { record }] of basis.stored) {
    const addition = add(record, byOutlet.get(id) ?? [])
    faults.push(...addition.faults)
    added.push(...addition.added)
    if (addition.added.length > 0) changes.push({ before: record, after: addition.record })
  }
  const isGood = table.isWhole && (faults.length === 0 || skipFaulty)
  if (isGood && !dryRun)
    await publishRecords(
      db,
      changes.map(({ after }) => after),
      {
        now,
        basis,
        signer,
        cause: { kind: 'import', id: null, reason, by: 'masthead import', reviewedBy: null },
        progress: progress('Compiling records'),
      },
    )
  return {
    rows: table.rows.length,
    added: added.toSorted((one, other) => one.line - other.line),
    outlets: changes.length,
    faults: inOrder(faults),
    changes,
    isGood,
    isLoaded: isGood && !dryRun,
  }
}
