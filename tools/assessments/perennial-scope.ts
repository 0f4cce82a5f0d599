/** What a name of Wikipedia's list says in parentheses: which one is meant, or a part that the status is limited to. */
export interface PerennialScope {
  /** The part; empty for the whole. */
  readonly scope: string
  /** The part of an entry that speaks for all but the parts with entries of their own, or for the time up to now. */
  readonly rest: string
}

/** Entries whose name is that of another entry and says nothing of the part; by anchor. Read off the list. */
const PARTS_BY_ANCHOR: Readonly<Record<string, string>> = {
  Bloomberg_profiles: 'company and executive profiles',
  The_Guardian_blogs: 'blogs',
  HuffPost_contributors: 'contributors',
  'Forbes.com_non-staff': 'contributors',
  Wikidata_transcluded_statements: 'statements shown in articles',
}

/** Whether the anchor tells that an entry is on a part of what its name names. */
export function isOfPart(anchor: string): boolean {
  return anchor in PARTS_BY_ANCHOR
}

/** Parentheses that tell which one is meant, as a name does. */
const NAMES =
  /^(United States|United Kingdom|USA|UK|India|company|website|magazine|service|newspaper|British newspaper|TV network|conference|news agency|social network|WSWS|CBS News|2009|self-published)$/

/** Parts that leave the rest to this entry, and times that last. */
const REST =
  /^(general topics|(?:news )?excluding .*|non-sponsored content|post-1950|(?:\d+ )?(?:[A-Z][a-z]+ )?\d{4}[–-]present)$/

/** `Sixth Tone (politics)` → politics; `Newsweek (2013–present)` → the whole, which is its time since 2013. */
export function perennialScopeOf(name: string, anchor: string, isPart: (inside: string) => boolean): PerennialScope {
  const known = PARTS_BY_ANCHOR[anchor]
  if (known !== undefined) return { scope: known, rest: '' }
  const parts = [...name.matchAll(/\(([^)]*)\)/g)]
    .map(([, inside = '']) => mendedDashes(inside))
    .filter((inside) => !NAMES.test(inside) && isPart(inside))
  const scope = parts.join(', ')
  return REST.test(scope) ? { scope: '', rest: scope } : { scope, rest: '' }
}

/** The copy of the list lost some dashes: `June 2019present` → `June 2019–present`. */
export function mendedDashes(text: string): string {
  return text.replace(/(\d{4})(?=present|[A-Z])/g, '$1–')
}
