import { revisionMoved } from '../db/catalogue-state.ts'
import type { Database, Statement } from '../db/database.ts'
import { lookupChanges } from '../db/lookup-parts.ts'
import { addOutletRows, noOutletRows } from '../db/outlet-rows.ts'
import { type PublicationBasis, readBasis } from '../db/publication-basis.ts'
import { outletsWritten } from '../db/published-rows.ts'
import { digestOf } from '../db/record-document.ts'
import { compileOutlet } from '../domain/context/compiled-outlet.ts'
import { dayOf } from '../domain/date.ts'
import type { Cause } from '../domain/editorial/change.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { changeStatements, type PublishedChange } from './change-entries.ts'
import { commit } from './commit.ts'

export interface Publication {
  /** Ids of the outlets whose record changed. */
  readonly changed: readonly string[]
  readonly unchanged: number
}

export interface PublishOptions {
  readonly now: Date
  /** Digest to store with the new revision, where the records came from catalogue files. */
  readonly filesDigest?: string
  /** Reason and author for the change log; by default a load of the catalogue's files. */
  readonly cause?: Cause
  /** Signs the change log's head. */
  readonly signer?: Signer | undefined
  /** Statements that must take effect in the same commit; they run after the change log's. */
  readonly alongside?: readonly Statement[]
  readonly progress?: (done: number, total: number) => void
  /**
   * What the records were made from; read now where it is left out. The commit fails as overtaken where it is out of
   * date.
   */
  readonly basis?: PublicationBasis
}

const FROM_FILES: Cause = {
  kind: 'catalogue',
  id: null,
  reason: 'Loaded from the reviewed files of the catalogue.',
  by: 'catalogue',
  reviewedBy: null,
}

/**
 * Writes whole records in one commit, with all derived rows and a change log entry for each. Records equal to those
 * stored are skipped.
 *
 * @throws Overtaken where somebody else published in the meantime; nothing is written then
 */
export async function publishRecords(
  db: Database,
  records: readonly OutletRecord[],
  { now, filesDigest, cause = FROM_FILES, signer, alongside = [], progress, basis: given }: PublishOptions,
): Promise<Publication> {
  const ids = records.map(({ id }) => id)
  const basis = given ?? (await readBasis(db, ids))
  const { state, stored } = basis
  const changed = records
    .map((record) => ({ record, digest: digestOf(record), stored: stored.get(record.id) }))
    .filter(({ digest, stored }) => digest !== stored?.digest)
  const sameFiles = filesDigest === undefined || filesDigest === state.filesDigest
  if (changed.length === 0 && sameFiles && alongside.length === 0) return { changed: [], unchanged: records.length }

  const day = dayOf(now)
  const rows = noOutletRows()
  const published: PublishedChange[] = []
  changed.forEach(({ record, digest, stored }, at) => {
    const compiled = compileOutlet(shownRecord(record, state.showsImported), day)
    addOutletRows(rows, {
      record,
      digest,
      compiled,
      day,
      revision: (stored?.revision ?? 0) + 1,
      publishedIn: state.revision + 1,
      publishedAt: now.toISOString(),
    })
    published.push({ before: stored?.record ?? null, record, name: compiled.name, score: compiled.score, digest })
    if (at % 100 === 99 || at === changed.length - 1) progress?.(at + 1, changed.length)
  })

  const lookup = lookupChanges(
    changed.map(({ record }) => record),
    basis.lookupParts,
  )
  const assessors = ASSESSORS.map(({ id, name, family }) => ({ id, name, family }))
  await commit(db, [
    revisionMoved(state, { at: now.toISOString(), lookup: lookup.length > 0, filesDigest: filesDigest ?? null }),
    ...outletsWritten({ assessors, ...rows, lookup }),
    ...(await changeStatements(published, basis, { now, day, cause, signer })),
    ...alongside,
  ])
  return { changed: changed.map(({ record }) => record.id), unchanged: records.length - changed.length }
}
