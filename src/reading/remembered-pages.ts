import { type PlainPage, plainPages } from '../domain/context/plain-pages.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import type { AskedViewpoint } from './viewpoint.ts'

type Pages = (url: string) => PlainPage | null

interface Remembered {
  readonly day: string
  readonly byLanguage: Map<Messages, Pages>
}

const remembered = new WeakMap<Lookup, Remembered>()

/** `plainPages` of a lookup, shared by all requests of a day and language; only for the default viewpoint. */
export function rememberedPages(lookup: Lookup, viewpoint: AskedViewpoint): Pages {
  let held = remembered.get(lookup)
  if (held?.day !== viewpoint.asOf) {
    held = { day: viewpoint.asOf, byLanguage: new Map() }
    remembered.set(lookup, held)
  }
  let pages = held.byLanguage.get(viewpoint.messages)
  if (pages === undefined) {
    pages = plainPages(lookup, viewpoint)
    held.byLanguage.set(viewpoint.messages, pages)
  }
  return pages
}
