import type { LookupEntry, LookupName } from '../lookup/entry.ts'
import { fold, joined, keyWithoutThe } from '../lookup/fold.ts'
import { labelOf } from '../lookup/label-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { coreOf, isArticle } from '../lookup/medium-words.ts'
import { namesOfCore } from '../lookup/name-index.ts'
import type { NameKind } from '../outlet.ts'
import type { NameHit } from './name-hit.ts'
import { countriesOf, isRegion } from './place-words.ts'
import { isJoinedTitle, isTitle, isTitleOfPeriod } from './title-words.ts'

/**
 * Whether an outlet has a name to itself though it is also a word or a title (`Variety`, `The Onion`, `Argus Leader`,
 * `The Trace`, `كونا`): nobody else on record is called so, with or without `the`, and a domain of its own reads like
 * it. Only for a name that the caller says is a source: in a text the word is a word.
 */
export function hasToItself(hit: NameHit, lookup: Lookup): boolean {
  const { name, asWritten } = hit
  const words = fold(name.text)
  const key = joined(words)
  if (!asWritten || key.length < 2 || countriesOf(key).length > 0 || isRegion(key)) return false
  return isItsDomain(hit, words) && !isBorneByAnother(hit, words, lookup)
}

/**
 * Whether a domain reads like the name, as strictly as the name is common: a word must be it under .com, with an article
 * also under .org and .net (`The Trace`), a title of several words under .com, with or without `the`, unless it says when
 * it appears, other names of several words under any ending. In a script without capitals titles are nobody’s own, and a
 * dossier’s other words need no domain.
 */
function isItsDomain({ entry, name }: NameHit, words: string): boolean {
  const isBare = isTitle(words) && !isJoinedTitle(words) && !isInCapitalsElsewhere(entry, name)
  if (name.text === name.text.toLowerCase()) {
    return entry.depth === 'dossier' && OWN.has(name.kind) && !isBare
  }
  if (tellingWords(words) > 1 && !name.ambiguous && !isTitleOfPeriod(words))
    return isDomain(words, entry, isTitle(words) ? COM : ANY_ENDING)
  return !isBare && isWholeDomain(words, entry, words.includes(' ') && !name.ambiguous ? OF_ALL_WORLD : COM)
}

/**
 * Whether a listing is meant though its name has an article more or less: a domain is the name, which is more than a
 * word or a title: `Baltic Times` for `The Baltic Times` at baltictimes.com.
 */
export function isNamedLikeDomain({ entry, name }: NameHit): boolean {
  const words = fold(name.text)
  return !name.ambiguous && tellingWords(words) > 1 && !isTitle(words) && isDomain(words, entry, ANY_ENDING)
}

/** Whether the name is an address of the outlet: `News.az` of news.az. */
export function isItsHost({ entry, name }: NameHit): boolean {
  return (
    name.text.includes('.') &&
    entry.locators.some(({ host, path }) => path === null && host === name.text.toLowerCase())
  )
}

function tellingWords(words: string): number {
  return words.split(' ').filter((word) => !isArticle(word)).length
}

const COM = /^com$/
const OF_ALL_WORLD = /^(?:com|org|net)$/
const ANY_ENDING = /./

/** Whether the outlet has a whole domain of that name, with or without `the`. */
function isDomain(words: string, entry: LookupEntry, ending: RegExp): boolean {
  return isWholeDomain(words, entry, ending) || isWholeDomain(words.replace(/^the /, ''), entry, ending)
}

function isWholeDomain(words: string, { locators }: LookupEntry, ending: RegExp): boolean {
  const key = joined(words)
  return locators.some(({ host, path }) => {
    if (host === null || path !== null) return false
    const label = labelOf(host)
    return (
      label.replaceAll('-', '') === key && host.startsWith(`${label}.`) && ending.test(host.slice(label.length + 1))
    )
  })
}

const OWN: ReadonlySet<NameKind> = new Set<NameKind>(['official', 'native', 'abbreviation'])

/** `Time`, whose own name is `TIME`. */
function isInCapitalsElsewhere({ names }: LookupEntry, name: LookupName): boolean {
  return names.some(({ text, ambiguous }) => !ambiguous && text !== name.text && text === name.text.toUpperCase())
}

function isBorneByAnother({ entry, name }: NameHit, words: string, lookup: Lookup): boolean {
  const own = keyWithoutThe(name.text)
  return namesOfCore(lookup.names, lookup.entries, coreOf(words)).some(
    (other) => other.entry.id !== entry.id && other.name.kind !== 'former' && keyWithoutThe(other.name.text) === own,
  )
}
