import { type CatalogueText, checkCatalogue } from '../catalogue/check.ts'
import type { CatalogueFault } from '../catalogue/fault.ts'
import { joinVerdicts } from '../catalogue/join-verdicts.ts'
import { readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { readBasis } from '../db/publication-basis.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { mergeRecord } from '../domain/merge-record.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { verdictsOf } from '../imports/verdicts.ts'
import { type Publication, publishRecords } from './publish.ts'
import { recordMethodology } from './record-methodology.ts'

/** The catalogue's files. */
export interface CatalogueFiles {
  readonly files: readonly CatalogueText[]
  /** Public verdicts on hosts, which are joined to the outlets with those hosts. */
  readonly verdicts: readonly CatalogueText[]
  /** SHA-256 in hexadecimal of names and texts. */
  readonly digest: string
}

export interface LoadOptions {
  readonly now: Date
  /** Signs the change log's head. */
  readonly signer?: Signer | undefined
  readonly progress?: (done: number, total: number) => void
}

export interface CatalogueRecords {
  /** With the public verdicts on their hosts. Loaded only where there is no fault. */
  readonly records: readonly OutletRecord[]
  readonly faults: readonly CatalogueFault[]
}

/** Makes records from the catalogue's files and the public verdicts. */
export function catalogueRecordsOf({ files, verdicts: texts }: Omit<CatalogueFiles, 'digest'>): CatalogueRecords {
  const { records, faults } = checkCatalogue(
    files,
    ASSESSORS.map(({ id }) => id),
  )
  const read = verdictsOf(texts)
  return { records: joinVerdicts(records, read.verdicts), faults: [...faults, ...read.faults] }
}

/**
 * Loads the reviewed files: all of them, or none where any has a fault. Writes a hundred records a commit; files that
 * are loaded already are not read again. A change of methodology is logged first.
 *
 * @throws Error with file, pointer and reason of every fault
 */
export async function loadCatalogue(
  db: Database,
  catalogue: CatalogueFiles,
  { now, signer, progress }: LoadOptions,
): Promise<Publication> {
  await recordMethodology(db, { now, signer })
  const state = await readCatalogueState(db)
  if (state.filesDigest === catalogue.digest) return { changed: [], unchanged: catalogue.files.length }
  const { records, faults } = catalogueRecordsOf(catalogue)
  if (faults.length > 0) {
    const lines = faults.map(({ file, pointer, reason }) => `${file}${pointer === '' ? '' : ` ${pointer}`}: ${reason}`)
    throw new Error(
      `The catalogue has ${faults.length} fault${faults.length === 1 ? '' : 's'}; nothing was loaded.\n${lines.join('\n')}`,
    )
  }
  const changed: string[] = []
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE)
    const basis = await readBasis(
      db,
      some.map(({ id }) => id),
    )
    const merged = some.map((record) => {
      const before = basis.stored.get(record.id)
      return before === undefined ? record : mergeRecord(before.record, record, now.toISOString())
    })
    const isLast = from + AT_ONCE >= records.length
    const published = await publishRecords(db, merged, {
      now,
      signer,
      basis,
      // Only the last commit marks the files as loaded.
      ...(isLast && { filesDigest: catalogue.digest }),
      ...(progress && { progress: (done) => progress(from + done, records.length) }),
    })
    changed.push(...published.changed)
  }
  return { changed, unchanged: records.length - changed.length }
}

/** Records a commit: what D1 takes in one batch. An interrupted load continues with the records that differ. */
const AT_ONCE = 100
