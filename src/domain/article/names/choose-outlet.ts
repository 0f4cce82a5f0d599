import { holdsOn } from '../../date.ts'
import { isInLanguage, isOneInLanguage } from '../../language/is-in-language.ts'
import type { LookupEntry } from '../../lookup/entry.ts'
import { namingOf } from '../cues/languages.ts'
import type { ArticleLookup } from '../reading.ts'
import type { NameHit } from './find-names.ts'
import { type ArticleMatcher, entryOf } from './matcher.ts'
import { FORM } from './name-forms.ts'

export type ChoiceReason = 'only' | 'full-name' | 'official-name' | 'parent' | 'language' | 'country'

/** The outlet that a name stands for, or the candidates. */
export interface Choice {
  readonly outlet: LookupEntry | null
  readonly alternatives: readonly LookupEntry[]
  readonly reason: ChoiceReason | null
  readonly form: number
}

export interface ChoiceHints {
  /** Outlets that the article names unambiguously elsewhere. */
  readonly known: ReadonlySet<LookupEntry>
  readonly language: string
  readonly country: string | null
  readonly publishedOn: string | undefined
  readonly relatedOf: ArticleLookup['relatedOf']
}

/**
 * Chooses between the outlets with one name: by dates, fuller names nearby, official names, family of owners, language,
 * country.
 */
export function chooseOutlet(matcher: ArticleMatcher, hit: NameHit, hints: ChoiceHints): Choice | null {
  const byEntry = new Map<LookupEntry, number>()
  for (const form of hit.forms) {
    const entry = entryOf(matcher, form) as LookupEntry
    if (!wasInUse(matcher, form, entry, hints.publishedOn)) continue
    const before = byEntry.get(entry)
    if (before === undefined || isBetter(matcher, form, before)) byEntry.set(entry, form)
  }
  if (byEntry.size === 0) return null
  const entries = withoutFaint([...byEntry.keys()], hints)
  if (entries.length > 1) return amongSeveral(matcher, byEntry, entries, hints, hit.to - hit.from)
  const [outlet] = entries as [LookupEntry]
  return { outlet, alternatives: [], reason: 'only', form: byEntry.get(outlet) as number }
}

/** The likeliest of several outlets, each with its form; apart from what most names need, who have one. */
function amongSeveral(
  matcher: ArticleMatcher,
  byEntry: ReadonlyMap<LookupEntry, number>,
  entries: readonly LookupEntry[],
  hints: ChoiceHints,
  words: number,
): Choice {
  const chosen = (outlet: LookupEntry, reason: ChoiceReason): Choice => ({
    outlet,
    alternatives: entries.filter((entry) => entry !== outlet),
    reason,
    form: byEntry.get(outlet) as number,
  })
  const one = (some: readonly LookupEntry[], reason: ChoiceReason): Choice | null =>
    some.length === 1 ? chosen(some[0] as LookupEntry, reason) : null
  const flagsOf = (entry: LookupEntry): number => matcher.flags[byEntry.get(entry) as number] as number
  /** Whether it is the outlet's official name, however inflected, and not marked as shared. */
  const isItsOwn = (entry: LookupEntry): boolean => {
    const form = byEntry.get(entry) as number
    if ((matcher.flags[form] as number) & (FORM.host | FORM.handle | FORM.stripped)) return false
    const name = entry.names[matcher.source[form] as number]
    if (name === undefined || name.ambiguous || !(name.kind === 'official' || name.kind === 'native')) return false
    // `Huffington Post` in Italian is not `Le Huffington Post`.
    return speaks(entry) || !losesArticle(name.text, words)
  }
  const speaks = (entry: LookupEntry): boolean => isOneInLanguage(entry.languages, hints.language)
  /** The article's language names another so: `the Huffington Post` is not `Le Huffington Post`. */
  const named = (choice: Choice | null): Choice | null => {
    if (choice === null || choice.outlet === null || speaks(choice.outlet)) return choice
    const atHome = choice.alternatives.filter((entry) => {
      const form = byEntry.get(entry) as number
      if ((matcher.flags[form] as number) & (FORM.host | FORM.handle | FORM.stripped | FORM.ambiguous)) return false
      const name = entry.names[matcher.source[form] as number]
      return name !== undefined && speaks(entry) && isInLanguage(name.language ?? '', hints.language)
    })
    return one(atHome, 'language') ?? choice
  }
  const all = new Set(entries.map(({ id }) => id))
  const open = (): Choice => ({
    outlet: null,
    alternatives: entries,
    reason: null,
    form: byEntry.get(entries[0] as LookupEntry) as number,
  })
  const known = one(
    entries.filter((entry) => hints.known.has(entry)),
    'full-name',
  )
  const atHome = one(
    entries.filter((entry) => hints.country !== null && entry.country === hints.country),
    'country',
  )
  if (areNamesakes(entries, hints.language)) return known ?? atHome ?? open()
  return (
    known ??
    named(one(entries.filter(isItsOwn), 'official-name')) ??
    one(
      entries.filter((entry) => (flagsOf(entry) & FORM.stripped) === 0),
      'full-name',
    ) ??
    one(
      entries.filter(
        (entry) =>
          !hints.relatedOf(entry.id).some(({ outletId, relation }) => relation === 'parent' && all.has(outletId)),
      ),
      'parent',
    ) ??
    one(entries.filter(speaks), 'language') ??
    atHome ??
    open()
  )
}

const ARTICLE = /^(le|la|les|el|los|las|il|lo|der|die|das) /i

/** Whether the text has only what follows the name's article. */
function losesArticle(name: string, words: number): boolean {
  return ARTICLE.test(name) && words < name.split(' ').length
}

/**
 * `The Chronicle`: listings of one name in English, of some of which no language is on record. That another's is, or that
 * no other domain reads like it, does not tell which is meant.
 */
function areNamesakes(entries: readonly LookupEntry[], language: string): boolean {
  if (!namingOf(language).bare) return false
  return entries.every(({ depth }) => depth === 'listing') && entries.some(({ languages }) => languages.length === 0)
}

/** Dossiers before listings with the same name, unless the article's country or language fits only the listing. */
function withoutFaint(entries: readonly LookupEntry[], hints: ChoiceHints): readonly LookupEntry[] {
  return entries.length < 2 ? entries : withoutListings(entries, hints)
}

function withoutListings(entries: readonly LookupEntry[], { country, language }: ChoiceHints): readonly LookupEntry[] {
  const known = entries.filter((entry) => entry.depth !== 'listing')
  if (known.length === 0 || known.length === entries.length) return entries
  const speaks = (entry: LookupEntry): boolean => isOneInLanguage(entry.languages, language)
  const isAtHome = entries.some(
    (entry) => entry.depth === 'listing' && (entry.country === country || (speaks(entry) && !known.some(speaks))),
  )
  return isAtHome ? entries : known
}

function isBetter(matcher: ArticleMatcher, form: number, than: number): boolean {
  return ((matcher.flags[form] as number) & FORM.official) > ((matcher.flags[than] as number) & FORM.official)
}

/**
 * Whether a name or host was in use on the article's day: false if it began later; former names may live on in speech.
 */
function wasInUse(matcher: ArticleMatcher, form: number, entry: LookupEntry, day: string | undefined): boolean {
  if (day === undefined) return true
  const flags = matcher.flags[form] as number
  const source = matcher.source[form] as number
  const dated = flags & (FORM.host | FORM.handle) ? entry.locators[source] : entry.names[source]
  return dated === undefined || holdsOn(day, dated.validFrom, null)
}
