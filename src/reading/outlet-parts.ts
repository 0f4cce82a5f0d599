import { findRevisedRecords, type RevisedRecord } from '../db/record-document.ts'
import type { OutletPart } from '../domain/context/context.ts'
import { dayOf } from '../domain/date.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { breathing } from './map-yielding.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'

/** An outlet's record and its part of today's contexts, both from one revision. */
export interface OutletWithPart extends Pick<RevisedRecord, 'revision' | 'showsImported'> {
  readonly record: OutletRecord
  readonly part: OutletPart
}

/** Outlets that are read and made together, where the store answers at once. */
const SLICE = 10

/** The outlets among `ids` that exist, by id, in one read where the store takes long to answer. */
export async function findOutletsWithParts(
  store: Store,
  ids: readonly string[],
  messages: Messages,
): Promise<ReadonlyMap<string, OutletWithPart>> {
  const snapshot = await store.catalogue.current()
  const wanted = [...new Set(ids)].filter((id) => snapshot.revisions.revisionOf(id) !== undefined)
  const day = dayOf(store.now())
  const found = new Map<string, OutletWithPart>()
  const slice = store.db.allNow === undefined ? wanted.length : SLICE
  const breathe = breathing()
  for (let from = 0; from < wanted.length; from += slice) {
    for (const [id, revised] of await findRevised(store, snapshot, wanted.slice(from, from + slice))) {
      const { record, revision, showsImported } = revised
      const part = JSON.parse(`{${store.catalogue.tailOf(revised, messages.language, day)}`) as OutletPart
      found.set(id, { record: shownRecord(record, showsImported), revision, showsImported, part })
    }
    await breathe()
  }
  return found
}

/** Listings from memory, dossiers in one read; in the given order. */
async function findRevised({ db }: Store, snapshot: Snapshot, ids: readonly string[]) {
  const { listings, revisions, showsImported } = snapshot
  const found = new Map<string, RevisedRecord>()
  const kept: string[] = []
  for (const id of ids) {
    const record = listings.recordOf(id)
    if (record === null) kept.push(id)
    else found.set(id, { id, record, revision: revisions.revisionOf(id) ?? 0, showsImported })
  }
  const dossiers = kept.length === 0 ? [] : await findRevisedRecords(db, kept)
  for (const each of dossiers) found.set(each.id, each)
  return new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id) as RevisedRecord] as const] : [])))
}
