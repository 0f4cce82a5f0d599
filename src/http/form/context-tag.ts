import type { Resolution } from '../../domain/citation/citation.ts'
import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/catalogue-view.ts'
import type { AskedView } from '../../reading/viewpoint.ts'

/** A tag that moves with whatever a context shows: the outlet's revision, how sources are matched, the day, the language. */
export function contextTag({ match }: Resolution, snapshot: Snapshot, { asOf, messages }: AskedView): string {
  return tagOf(match?.outletId ?? '-', snapshot, asOf, messages)
}

/** The tag of a context whose outlet is known; `-` is none. */
export function tagOf(
  id: string,
  { standings, lookupRevision }: Snapshot,
  asOf: string,
  { language }: Messages,
): string {
  return `"${id}.${standings.revisionOf(id) ?? 0}.${lookupRevision}.${asOf}.${language}"`
}
