/**
 * The meaning of the parentheses after a name in Wikipedia's list: which outlet is meant, or the part that the status
 * is limited to.
 */
export interface PerennialScope {
  /** The part; empty for the whole. */
  readonly scope: string
  /**
   * Set where the entry is for everything except parts with their own entries, or for the current period: the text of
   * that limit.
   */
  readonly rest: string
}

/** Entries with the same name as another whose part is not in the name, by anchor. Taken from the list. */
const PARTS_BY_ANCHOR: Readonly<Record<string, string>> = {
  Bloomberg_profiles: 'company and executive profiles',
  The_Guardian_blogs: 'blogs',
  HuffPost_contributors: 'contributors',
  'Forbes.com_non-staff': 'contributors',
  Wikidata_transcluded_statements: 'statements shown in articles',
}

/** Whether the anchor shows that an entry is about a part. */
export function isOfPart(anchor: string): boolean {
  return anchor in PARTS_BY_ANCHOR
}

/** Parentheses that say which outlet is meant. */
const NAMES =
  /^(United States|United Kingdom|USA|UK|India|company|website|magazine|service|newspaper|British newspaper|TV network|conference|news agency|social network|WSWS|CBS News|2009|self-published)$/

/** Parts that make this the entry for the rest, and periods that last until now. */
const REST =
  /^(general topics|(?:news )?excluding .*|non-sponsored content|post-1950|(?:\d+ )?(?:[A-Z][a-z]+ )?\d{4}[–-]present)$/

/** `Sixth Tone (politics)` → politics; `Newsweek (2013–present)` → the whole, as the period lasts until now. */
export function perennialScopeOf(name: string, anchor: string, isPart: (inside: string) => boolean): PerennialScope {
  const known = PARTS_BY_ANCHOR[anchor]
  if (known !== undefined) return { scope: known, rest: '' }
  const parts = [...name.matchAll(/\(([^)]*)\)/g)]
    .map(([, inside = '']) => mendedDashes(inside))
    .filter((inside) => !NAMES.test(inside) && isPart(inside))
  const scope = parts.join(', ')
  return REST.test(scope) ? { scope: '', rest: scope } : { scope, rest: '' }
}

/** Restores dashes lost in the copy of the list: `June 2019present` → `June 2019–present`. */
export function mendedDashes(text: string): string {
  return text.replace(/(\d{4})(?=present|[A-Z])/g, '$1–')
}
