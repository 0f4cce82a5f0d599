import type { Resolution } from '../../domain/citation/citation.ts'
import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/catalogue-view.ts'
import type { AskedView } from '../../reading/viewpoint.ts'

/** ETag of a context. Depends on the outlet's revision, the lookup's revision, the day and the language. */
export function contextTag({ match }: Resolution, snapshot: Snapshot, { asOf, messages }: AskedView): string {
  return tagOf(match?.outletId ?? '-', snapshot, asOf, messages)
}

/** ETag of a context whose outlet is known; `-` stands for none. */
export function tagOf(
  id: string,
  { standings, lookupRevision }: Snapshot,
  asOf: string,
  { language }: Messages,
): string {
  return `"${id}.${standings.revisionOf(id) ?? 0}.${lookupRevision}.${asOf}.${language}"`
}
