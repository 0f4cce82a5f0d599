import type { OutletPart } from '../domain/context/context.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { OutletRecord } from '../domain/record.ts'
import { findShownRecords } from './shown-records.ts'
import type { Store } from './store.ts'

/** An outlet's record with its score, advice and flags of today. */
export interface OutletWithPart {
  readonly record: OutletRecord
  readonly part: OutletPart
}

/** The outlets among `ids` that exist, by id, in two reads. */
export async function findOutletsWithParts(
  store: Store,
  ids: readonly string[],
  messages: Messages,
): Promise<ReadonlyMap<string, OutletWithPart>> {
  const snapshot = await store.view.current()
  const wanted = [...new Set(ids)].filter((id) => snapshot.standings.revisionOf(id) !== undefined)
  const day = store.now().toISOString().slice(0, 10)
  const [tails, records] = await Promise.all([
    store.view.tails(snapshot, wanted, messages.language, day),
    findShownRecords(store, snapshot, wanted),
  ])
  const found = new Map<string, OutletWithPart>()
  wanted.forEach((id, at) => {
    const record = records.get(id)
    const tail = tails[at]
    if (record === undefined || tail == null) return
    const part = JSON.parse(`{${tail}`) as OutletPart
    found.set(id, { record, part })
  })
  return found
}
