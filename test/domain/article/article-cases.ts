import { readFileSync } from 'node:fs'
import { checkRegister } from '../../../src/catalogue/check-register.ts'
import { listingsToLoad } from '../../../src/catalogue/listings-to-load.ts'
import { buildArticleMatcher } from '../../../src/domain/article/names/build-matcher.ts'
import type { ArticleMatcher } from '../../../src/domain/article/names/matcher.ts'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import type { ArticleCitation, ArticleLookup, ArticleReading } from '../../../src/domain/article/reading.ts'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import { lookupEntryOf } from '../../../src/domain/lookup/entry-of.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import type { OutletKind } from '../../../src/domain/outlet.ts'
import { entryOfListing } from '../../../src/domain/register/entry-of-listing.ts'
import { readCatalogueFiles } from '../../../src/store/catalogue-files.ts'
import { readRegisterFiles } from '../../../src/store/register-files.ts'
import { requireRecord } from '../../support/require-record.ts'
import { type Label, readLabelled } from './labelled-text.ts'

const CASES = new URL('../../cases/articles/', import.meta.url)
export const CASE_LANGUAGES = ['en', 'fr', 'ar', 'es', 'de'] as const
export type CaseLanguage = (typeof CASE_LANGUAGES)[number]

/** One labelled article. Single sentences are articles too, by themselves. */
export interface ArticleCase {
  readonly name: string
  readonly text: string
  readonly url: string | undefined
  readonly labels: readonly Label[]
}

/** `=== name | url=…` and the marked text below, or a marked sentence a line. */
export function readArticleCases(language: CaseLanguage, kind: 'articles' | 'sentences'): ArticleCase[] {
  const file = readFileSync(
    new URL(kind === 'articles' ? `${language}.txt` : `sentences.${language}.txt`, CASES),
    'utf8',
  )
  if (kind === 'sentences') {
    return file
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ name: line, url: undefined, ...readLabelled(line) }))
  }
  return file
    .split(/^=== /m)
    .slice(1)
    .map((article) => {
      const [title, ...lines] = article.trim().split('\n') as [string, ...string[]]
      const [name, url] = title.split(' | url=') as [string, string | undefined]
      return { name, url, ...readLabelled(lines.join('\n')) }
    })
}

interface InventedOutlet {
  readonly id: string
  readonly name: string
  readonly kind: OutletKind
  readonly country: string
  readonly language: string
  readonly names: readonly string[]
  readonly hosts: readonly string[]
  readonly handles: readonly string[]
}

/** The catalogue and the invented outlets of the cases, ready for reading. */
export interface ArticleWorld {
  readonly entries: readonly LookupEntry[]
  readonly matcher: ArticleMatcher
  readonly lookup: ArticleLookup
}

export function articleWorld(with_: { readonly register: boolean } = { register: false }): ArticleWorld {
  if (with_.register) return builtWorld(with_)
  world ??= builtWorld(with_)
  return world
}

/** Without the register, kept for all tests of a process. */
let world: ArticleWorld | undefined

function builtWorld(with_: { readonly register: boolean }): ArticleWorld {
  const invented = JSON.parse(readFileSync(new URL('outlets.json', CASES), 'utf8')) as InventedOutlet[]
  const dossiers = [
    ...readCatalogueFiles().files.map(({ file, text }) => lookupEntryOf(requireRecord(file, text))),
    ...invented.map(entryOf),
  ]
  const entries = with_.register ? [...dossiers, ...listingsBeside(dossiers)] : dossiers
  const lookup = buildLookup(entries)
  return {
    entries,
    matcher: buildArticleMatcher(entries),
    lookup: {
      resolve: (citation) => resolveCitation(citation, lookup),
      ownersOf: (id) => lookup.entry(id)?.owners ?? [],
      relatedOf: (id) => lookup.entry(id)?.related ?? [],
    },
  }
}

/** The register's listings as the service loads them, without what assessors say. */
function listingsBeside(dossiers: readonly LookupEntry[]): LookupEntry[] {
  const { listings } = checkRegister(readRegisterFiles())
  return listingsToLoad(listings, [], dossiers).listings.map(entryOfListing)
}

/** A star before a name marks it ambiguous. */
function entryOf({ id, name, kind, country, language, names, hosts, handles }: InventedOutlet): LookupEntry {
  const dates = { validFrom: null, validTo: null }
  return {
    id,
    depth: 'dossier',
    name,
    kind,
    country,
    languages: [language],
    issn: [],
    names: names.map((text, index) => ({
      text: text.replace('*', ''),
      language,
      kind: index === 0 ? 'official' : 'variant',
      ambiguous: text.startsWith('*'),
      ...dates,
    })),
    locators: [
      ...hosts.map((host) => ({ host, path: null, platform: null, handle: null, edition: null, ...dates })),
      ...handles.map((handle) => ({ host: null, path: null, platform: 'x' as const, handle, edition: null, ...dates })),
    ],
    owners: [],
    related: [],
  }
}

export function readCase({ text, url }: ArticleCase, { matcher, lookup }: ArticleWorld): ArticleReading {
  return readArticle({ text, url }, matcher, lookup, en)
}

/** What was found against what was labelled, counted over many articles. */
export interface Score {
  found: number
  missed: number
  extra: number
  /** Of those found: with the right role; with the right speaker, where there is one; with anonymity right. */
  role: number
  speakers: number
  speaker: number
  anonymity: number
  readonly misses: string[]
}

export function emptyScore(): Score {
  return { found: 0, missed: 0, extra: 0, role: 0, speakers: 0, speaker: 0, anonymity: 0, misses: [] }
}

/** Counts every label and every citation that is neither a mention, nor a link, nor the article's own. */
export function scoreCase(each: ArticleCase, reading: ArticleReading, score: Score): void {
  const cited = reading.citations.filter(({ role, own }) => role !== 'mention' && role !== 'link' && !own)
  const taken = new Set<ArticleCitation>()
  const note = (what: string): void => {
    score.misses.push(`${what}   [${each.name}]`)
  }
  for (const label of each.labels) {
    const citation = cited.find((one) => !taken.has(one) && isAt(one, label))
    if (!citation) {
      score.missed += 1
      note(`missed ${label.role} “${label.text}” (${label.outletId ?? 'unlisted'})`)
      continue
    }
    taken.add(citation)
    score.found += 1
    if (citation.role === label.role) score.role += 1
    else note(`“${label.text}” is ${label.role}, taken for ${citation.role} by “${citation.cue}”`)
    if (label.speaker !== null || citation.speaker !== null) {
      score.speakers += 1
      if (sameSpeaker(label.speaker, citation.speaker?.text ?? null)) score.speaker += 1
      else note(`“${label.text}” has the speaker “${label.speaker}”, taken for “${citation.speaker?.text ?? ''}”`)
    }
    if (citation.anonymous === label.anonymous) score.anonymity += 1
    else note(`“${label.text}” ${label.anonymous ? 'has' : 'has no'} anonymous speaker`)
  }
  for (const citation of cited) {
    if (taken.has(citation)) continue
    score.extra += 1
    note(`not cited: “${citation.text}”, taken for ${citation.role} by “${citation.cue}”`)
  }
}

function isAt(citation: ArticleCitation, label: Label): boolean {
  const overlaps = citation.start < label.end && citation.end > label.start
  return overlaps && (label.outletId === null ? citation.status === 'unlisted' : citation.outletId === label.outletId)
}

function sameSpeaker(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase()
}

export function f1Of({ found, missed, extra }: Score): number {
  return found === 0 ? 0 : (2 * found) / (2 * found + missed + extra)
}
