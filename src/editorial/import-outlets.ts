import { readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { readLookupEntries } from '../db/lookup-parts.ts'
import { mergeRecord } from '../domain/merge-record.ts'
import { readOutletLines } from '../imports/outlets.ts'
import { previewOf } from '../imports/preview.ts'
import type { RowFault } from '../imports/row-fault.ts'
import { basisAt } from './basis-at.ts'
import type { ImportOptions, RecordPair } from './import-rows.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { publishRecords } from './publish.ts'

export interface OutletsOutcome {
  readonly rows: number
  readonly faults: readonly RowFault[]
  /** The changes, made or not. */
  readonly preview: readonly string[]
  readonly changes: readonly RecordPair[]
  readonly added: number
  readonly changed: number
  readonly isLoaded: boolean
}

/** Merges catalogue records into the stored ones, all or none, as the loader does with the catalogue's files. */
export async function importOutlets(
  db: Database,
  text: string,
  options: Omit<ImportOptions, 'skipFaulty'>,
): Promise<OutletsOutcome> {
  return untilNotOvertaken(() => attemptOutlets(db, text, options))
}

async function attemptOutlets(
  db: Database,
  text: string,
  { now, dryRun, signer, progress }: Omit<ImportOptions, 'skipFaulty'>,
): Promise<OutletsOutcome> {
  const { revision } = await readCatalogueState(db)
  const { outlets, faults } = readOutletLines(text, await readLookupEntries(db))
  const counted = { rows: outlets.length, faults }
  if (faults.length > 0) return { ...counted, preview: [], changes: [], added: 0, changed: 0, isLoaded: false }
  const basis = await basisAt(
    db,
    revision,
    outlets.map(({ record }) => record.id),
  )
  const merged = outlets.map(({ record }) => {
    const before = basis.stored.get(record.id)?.record ?? null
    const after = before === null ? record : mergeRecord(before, record, now.toISOString())
    return { before, after, lines: previewOf(before, after) }
  })
  const touched = merged.filter(({ lines }) => lines.length > 0)
  if (!dryRun)
    await publishRecords(
      db,
      merged.map(({ after }) => after),
      {
        now,
        basis,
        signer,
        cause: {
          kind: 'import',
          id: null,
          reason: 'Records of outlets imported from a file.',
          by: 'masthead import',
          reviewedBy: null,
        },
        progress: progress('Compiling records'),
      },
    )
  return {
    ...counted,
    preview: touched.flatMap(({ lines }) => lines),
    changes: touched,
    added: touched.filter(({ before }) => before === null).length,
    changed: touched.filter(({ before }) => before !== null).length,
    isLoaded: !dryRun,
  }
}
