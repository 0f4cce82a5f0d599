import type { Resolution } from '../../domain/citation/citation.ts'
import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import type { AskedViewpoint } from '../../reading/viewpoint.ts'

/** A tag that moves with whatever a context shows: the outlet's revision, how sources are matched, the day, the language. */
export function contextTag(
  { match }: Resolution,
  snapshot: Snapshot,
  { asOf, messages }: AskedViewpoint,
  revision?: number,
): string {
  return tagOf(match?.outletId ?? '-', snapshot, asOf, messages, revision)
}

/** ETag of a context whose outlet is known; `-` stands for none. */
export function tagOf(
  id: string,
  { revisions, lookupRevision }: Snapshot,
  asOf: string,
  { language }: Messages,
  revision = revisions.revisionOf(id) ?? 0,
): string {
  return `"${id}.${revision}.${lookupRevision}.${asOf}.${language}"`
}
