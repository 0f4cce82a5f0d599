import { fold, joined, keyWithoutThe } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { coreOf } from '../lookup/medium-words.ts'
import { namesOfCore } from '../lookup/name-index.ts'
import type { NameKind } from '../outlet.ts'
import type { NameHit } from './name-hit.ts'
import { countriesOf, isRegion } from './place-words.ts'
import { isJoinedTitle, isTitle } from './title-words.ts'

/**
 * Whether an outlet has a name to itself though it is also a word or a title (`Variety`, `The Onion`, `Argus Leader`,
 * `كونا`): nobody else on record is called so, with or without `the`, and its domain is that name under .com; a
 * dossier's name without capitals needs no domain. Only for a name that the caller says is a source: in a text the word
 * is a word.
 */
export function hasToItself(hit: NameHit, lookup: Lookup): boolean {
  const { entry, name, asWritten } = hit
  const words = fold(name.text)
  const key = joined(words)
  if (!asWritten || key.length < 2 || countriesOf(key).length > 0 || isRegion(key)) return false
  if (isTitle(words) && !isJoinedTitle(words) && !isInCapitalsElsewhere(hit)) return false
  const isItsAlone =
    name.text === name.text.toLowerCase()
      ? entry.depth === 'dossier' && OWN.has(name.kind)
      : entry.locators.some(({ host, path }) => path === null && host?.replaceAll('-', '') === `${key}.com`)
  return isItsAlone && !isBorneByAnother(hit, words, lookup)
}

const OWN: ReadonlySet<NameKind> = new Set<NameKind>(['official', 'native', 'abbreviation'])

/** `Time`, whose own name is `TIME`. */
function isInCapitalsElsewhere({ entry, name }: NameHit): boolean {
  return entry.names.some(({ text, ambiguous }) => !ambiguous && text !== name.text && text === name.text.toUpperCase())
}

function isBorneByAnother({ entry, name }: NameHit, words: string, lookup: Lookup): boolean {
  const own = keyWithoutThe(name.text)
  return namesOfCore(lookup.names, lookup.entries, coreOf(words)).some(
    (other) => other.entry.id !== entry.id && other.name.kind !== 'former' && keyWithoutThe(other.name.text) === own,
  )
}
