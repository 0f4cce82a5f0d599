import { soleIssnOf } from '../issn.ts'
import type { LookupEntry } from '../lookup/entry.ts'
import { fold } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { isDescribing, mediumWordOf } from '../lookup/medium-words.ts'
import { AGGREGATORS } from './aggregators.ts'
import type { ReadCitation, Resolution, Via } from './citation.ts'
import { type Decision, decideName, isDecided } from './decide-name.ts'
import { eastAsianHits, soundingAbroad } from './described-hits.ts'
import { fitsCountry, type Hints } from './hints.ts'
import { hostNameHits } from './host-name-hits.ts'
import { isHostname } from './is-hostname.ts'
import { LONGEST_NAME } from './longest.ts'
import { misspeltHits } from './misspelt-hits.ts'
import { candidateOf, isListing, type NameHit, nameWarnings, withReasons } from './name-hit.ts'
import { exactHits, labelHits } from './name-hits.ts'
import { hasToItself } from './own-name.ts'
import { decideJoint, decideSigned, decideWithAlias, decideWithWire } from './paired-names.ts'
import { NOT_APART, partHits, writingOf } from './part-hits.ts'
import { markedFrom, placedFrom, type ReadName, readName } from './read-name.ts'
import { reason } from './reason.ts'
import { ambiguous, confidenceOf, matched, NO_VIA, unlisted, unusable } from './resolution.ts'
import { resolveAccount } from './resolve-account.ts'
import { resolveIssn } from './resolve-issn.ts'
import { resolveUrl } from './resolve-url.ts'
import { withFullWords } from './short-forms.ts'
import { suggestions } from './suggestions.ts'
import { transliteratedHits } from './transliterated-hits.ts'

/** Resolves a name that the caller says is a source's, in any script, with any words around it. */
export function resolveName(given: string, hints: Hints, lookup: Lookup): Resolution {
  return resolveWords(given, hints, lookup, (hit) => hasToItself(hit, lookup))
}

/** Resolves a part of a printed reference, which may be an outlet's name or anything else. */
export function resolvePart(given: string, hints: Hints, lookup: Lookup): Resolution {
  return resolveWords(given, hints, lookup)
}

function resolveWords(given: string, hints: Hints, lookup: Lookup, isItsOwn?: (hit: NameHit) => boolean): Resolution {
  const citation: ReadCitation = hints.citedOn === undefined ? { name: given } : { name: given, citedOn: hints.citedOn }
  if (given.length > LONGEST_NAME) return unusable({}, 'name-too-long')
  const words = fold(given)
  if (words === '') return unusable(citation, 'no-name')
  const exact = exactHits(given, lookup, words)
  if (exact.length > 0) {
    const bearers = [...exact, ...besideShared(words, exact, hints, lookup)]
    return answerOf(citation, decideName(bearers, hints, isItsOwn), NO_VIA, hints)
  }
  const issn = soleIssnOf(given)
  const byIssn = issn === null ? null : resolveIssn(citation, issn, lookup)
  if (byIssn !== null) return byIssn
  const elsewhere = asAddress(given, hints, lookup)
  if (elsewhere !== null) return { ...elsewhere, citation: { ...elsewhere.citation, ...citation } }
  const read = readName(given)
  const via = read.through.map((hand) => viaOf(hand, hints, lookup))
  const byName = decide(read, hints, lookup)
  // In a text, words that are somebody's address are words.
  const byHost =
    isItsOwn === undefined || isDecided(byName) ? NOTHING : decideName(hostNameHits(read.name, hints, lookup), hints)
  const decision = isDecided(byHost) ? byHost : byName
  return answerOf(citation, decision, via, hints)
}

const IN_ENGLISH = new Intl.DisplayNames('en', { type: 'region' })
const BESIDE: ReadonlySet<string> = new Set(['nameListed', 'mediumWords', 'missingWords'])

/**
 * Other dossiers that a shared name may mean although theirs differs by a noun, or in the country asked for by the country:
 * `SBS News` is also the news of `SBS`, and `Sky News` of Australia is `Sky News Australia`.
 */
function besideShared(
  words: string,
  exact: readonly NameHit[],
  { country }: Hints,
  lookup: Lookup,
): readonly NameHit[] {
  if (exact.some((hit) => !hit.shared || isListing(hit))) return []
  const isKnown = country !== undefined && /^[a-z]{2}$/i.test(country)
  const withCountry = isKnown ? exactHits(`${words} ${IN_ENGLISH.of(country.toUpperCase())}`, lookup) : []
  const others = partHits(words, NOT_APART, 'name', lookup, {
    around: isNounsAlone,
    outlet: ({ id, depth }) => depth !== 'listing' && exact.every(({ entry }) => entry.id !== id),
  }).filter(({ reasons }) => reasons.every(({ feature }) => BESIDE.has(feature)))
  return [...withCountry, ...others.map((hit) => (fitsCountry(hit, country) ? withNounLeftOut(hit) : hit))].filter(
    (hit) => !isListing(hit) && exact.every(({ entry }) => entry.id !== hit.entry.id),
  )
}

/** Whether words around a name may be nouns alone, as anything else makes it another; a description before it has one. */
function isNounsAlone(before: readonly string[], after: readonly string[]): boolean {
  const isNoun = (word: string): boolean => mediumWordOf(word) !== undefined || isDescribing(word)
  return (before.length === 0 || before.some(isNoun)) && after.every(isNoun)
}

/** In its own country an outlet is called without its noun. */
function withNounLeftOut(hit: NameHit): NameHit {
  const reasons = hit.reasons.filter(({ feature }) => feature !== 'missingWords')
  return { ...hit, reasons, confidence: confidenceOf(reasons) }
}

/** A name that is an address or an account: `www.bbc.co.uk`, `@AlMayadeenNews`; null for any other. */
function asAddress(given: string, hints: Hints, lookup: Lookup): Resolution | null {
  const text = given.trim()
  if (/\s/.test(text)) return null
  if (/^@[\w.]+$/.test(text)) {
    const { account: _, ...citation } = { account: text }
    return { ...resolveAccount(text, hints.citedOn, lookup), citation }
  }
  if (!/^https?:\/\//i.test(text) && !isHostname(text)) return null
  const resolution = resolveUrl(text, hints.citedOn, lookup)
  const { canonicalUrl } = resolution.citation
  return { ...resolution, citation: canonicalUrl === undefined ? {} : { canonicalUrl } }
}

function decide(read: ReadName, given: Hints, lookup: Lookup): Decision {
  const name = read.name.replace(ELISION, '$1')
  const words = fold(name)
  if (words === '') return NOTHING
  const hints = read.language === null ? given : { ...given, language: read.language }
  const exact = exactHits(name, lookup, words)
  if (exact.length > 0) return decideName(exact, hints)
  const full = withFullWords(read.name)
  if (full !== read.name) return decide({ ...read, name: full }, given, lookup)
  const umlauts = umlautHits(words, lookup)
  if (umlauts.length > 0) return decideName(umlauts, hints)
  const called = decideWithEnglishArticle(read, hints, lookup)
  if (called !== null) return called
  const stations = stationHits(read.name, lookup)
  if (stations.length > 0) return decideName(stations, hints)
  const eastAsian = eastAsianHits(read.name, lookup)
  if (eastAsian.length > 0) return decideName(eastAsian, hints)
  for (const decidePair of [decideWithAlias, decideWithWire, decideSigned, decideJoint]) {
    const decision = decidePair(read.name, hints, lookup)
    if (decision !== null) return decision
  }
  const parts = [
    ...numberedHits(read.name, lookup),
    ...partHits(
      words,
      { marked: markedFrom(read.name), placed: placedFrom(read.name) },
      writingOf(read.name),
      lookup,
    ).map((hit) => ({
      ...hit,
      spelt: read.name.includes(hit.name.text),
    })),
  ]
  const byParts = decideName(parts, hints)
  if (isDecided(byParts)) return byParts
  const others = [labelHits, transliteratedHits, soundingAbroad, misspeltHits].flatMap((hits) => hits(words, lookup))
  const bySpelling = decideName(others, hints)
  return isDecided(bySpelling) ? bySpelling : { ...NOTHING, near: [...byParts.near, ...bySpelling.near] }
}

/** `ذا غارديان`, `ذي إيكونوميست`: the English article in Arabic letters, before outlets that have it. */
function decideWithEnglishArticle(read: ReadName, hints: Hints, lookup: Lookup): Decision | null {
  const rest = /^(?:ذا|ذي|ذه)\s(.+)$/u.exec(read.name)?.[1]
  if (rest === undefined) return null
  const decision = decide({ ...read, name: rest }, hints, lookup)
  const { match, alternatives } = decision
  const hits = match === null ? alternatives : [match]
  const isCalledThe = ({ entry }: NameHit): boolean => entry.names.some(({ text }) => /^the\s/i.test(text))
  return hits.length > 0 && hits.every(isCalledThe) ? decision : null
}

/** `l’agence`, `d’AFP`: the French elided article; with a capital it is part of a name (`L’Orient`). */
const ELISION = /(^|\s)(?:l|d|qu)['’](?=\p{L})/gu

const NOTHING: Decision = { match: null, alternatives: [], near: [] }

/** `Sueddeutsche Zeitung`: umlauts written without them. */
function umlautHits(words: string, lookup: Lookup): readonly NameHit[] {
  if (!/[aou]e/.test(words)) return []
  return exactHits(words.replace(/([aou])e/g, '$1'), lookup).filter(({ name }) => /[äöü]/i.test(name.text))
}

/**
 * `WPVI-TV`, `KTLA 5`, `WTOP News`: a North American call sign with its service, its channel or a word for it. With a
 * hyphen a number is that of another programme (`KEYE-2`), unless the station’s domain has it (`WUSA-9` at wusa9.com).
 */
function stationHits(name: string, lookup: Lookup): readonly NameHit[] {
  const [, sign, added] = /^([KWCX][A-Z]{2,3})(?:-| (?=\d|News$|TV$|Radio$))(\w+)$/.exec(name) ?? []
  if (sign === undefined || added === undefined || !SERVICE.test(added)) return []
  const isOfRadio = /^[AF]M|^Radio/.test(added)
  return exactHits(sign, lookup)
    .filter(({ name, entry }) => name.text === sign && (added === 'News' || (entry.kind === 'radio') === isOfRadio))
    .filter(({ entry }) => !/-\d/.test(name) || isNumbered(entry, `${sign}${added}`.toLowerCase()))
    .map((hit) => withReasons(hit, [reason('mediumWords', 'fitting', { words: added, name: hit.name.text })]))
}

function isNumbered({ locators }: LookupEntry, label: string): boolean {
  return locators.some(({ host, path }) => path === null && host?.startsWith(`${label}.`))
}

const SERVICE = /^(?:(?:TV|DT|FM|AM|LD|CD|LP)\d?|\d{1,2}|News|Radio)$/

/** `NBC 2` is a channel, and `TVM 2` too. */
const NUMBERED_CHANNELS: ReadonlySet<string> = new Set(['television', 'radio', 'broadcaster'])

/** `Xinhua 2`: editors number their citations of one outlet. */
function numberedHits(name: string, lookup: Lookup): readonly NameHit[] {
  const base = /^(.+) [1-9]$/.exec(name.trim())?.[1]
  if (base === undefined) return []
  const numbered = reason('numbered', 'added', { number: name.trim().slice(base.length + 1) })
  return exactHits(base, lookup)
    .filter(({ entry, name }) => !NUMBERED_CHANNELS.has(entry.kind) && !/^tv|tv$/i.test(name.text))
    .map((hit) => withReasons(hit, [numbered]))
}

/** Who passed a text on: an aggregator by its name, or an outlet that republished it. */
function viaOf(name: string, hints: Hints, lookup: Lookup): Via {
  const words = fold(name)
  const aggregator = Object.entries(AGGREGATORS).find(([, each]) => `${words} `.startsWith(`${fold(each.name)} `))
  if (aggregator !== undefined) return { kind: 'aggregator', host: aggregator[0], name, outletId: null }
  const { match } = decideName(exactHits(name, lookup), hints)
  return { kind: 'republisher', host: null, name, outletId: match?.entry.id ?? null }
}

function answerOf(
  citation: ReadCitation,
  { match, alternatives, near }: Decision,
  via: readonly Via[],
  hints: Hints,
): Resolution {
  if (match !== null) {
    const warnings = nameWarnings(match, hints.citedOn)
    return matched(citation, match.entry.id, match.edition, match.reasons, via, warnings)
  }
  if (alternatives.length > 0) {
    const warnings = alternatives.flatMap((hit) => nameWarnings(hit, hints.citedOn))
    return ambiguous(citation, alternatives.map(candidateOf), via, warnings)
  }
  return unlisted(citation, { via }, suggestions(citation.name ?? '', near))
}
