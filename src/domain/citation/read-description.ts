import type { LookupEntry } from '../lookup/entry.ts'
import { fold } from '../lookup/fold.ts'
import { describesKind, fitsKind, isArticle, type MediumWord, mediumWordOf } from '../lookup/medium-words.ts'
import type { ReasonFact } from './methods/method.ts'
import { isOwn, type Place, placeAt } from './place-at.ts'
import { isCity } from './place-words.ts'
import { reason } from './reason.ts'
import { isTitleWord } from './title-words.ts'

/** Sections and editions that any outlet may have; they do not make another outlet. */
export const SECTIONS: ReadonlySet<string> = new Set(
  `world live politics opinion international global edition official headlines top breaking latest report reports monde
  internacional internationale mundo welt politik politique opinion state run stateowned staterun stateaffiliated public
  semiofficial semi government private independent based owned funded affiliated backed linked aligned controlled الرسمي الرسميه`
    .split(/\s+/)
    .map(fold),
)

/** What a description adds to what is known of the words around a name. */
export interface DescriptionTally {
  readonly reasons: ReasonFact[]
  readonly media: string[]
  decides: boolean
}

/** Adjectives and the like that describe an outlet before its name, between its country and a noun, folded. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  `daily weekly business financial influential respected leading popular news satirical investigative
  economique satirique liberal conservative left wing right center centre`.split(/\s+/),
)
/** `agence de presse Reuters`, `la agencia de noticias EFE` */
const PRESS_WORDS: ReadonlySet<string> = new Set(
  'presse prensa noticias noticia imprensa stampa notizie news information informacion'.split(' '),
)
const OF: ReadonlySet<string> = new Set('de d di da'.split(' '))

/**
 * Reads all words before a name as a description of its outlet: an article, its people or country, nouns for its kind
 * (`the Russian business daily`, `l’agence de presse`, `Britain’s`). Returns the number of words; 0 where there is any
 * other word, or no more than an adjective, which may be part of another name (`British Sun`).
 */
export function readDescription(
  words: readonly string[],
  entry: LookupEntry,
  title: boolean,
  tally: DescriptionTally,
): number {
  const nouns: string[] = []
  let place: Place | null = null
  let describes = false
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string
    const here = placeAt(words, at)
    if (here !== null && place === null && isOwn(here, entry) && !isCity(here.key)) {
      place = here
      at += here.length
      continue
    }
    if (isNounOf(word, entry)) nouns.push(word)
    else if (OF.has(word) && nouns.length > 0 && PRESS_WORDS.has(words[at + 1] ?? '')) at += 1
    else if (
      (place !== null || (!title && isNounAfter(words, at, entry))) &&
      !(title && isTitleWord(word)) &&
      (DESCRIPTIONS.has(word) || SECTIONS.has(word))
    )
      describes = true
    else if (!(at === 0 && isArticle(word) && words.length > 1)) return 0
    at += 1
  }
  if (nouns.length === 0 && !describes && place?.owns !== true) return 0
  if (place !== null) {
    tally.decides = true
    tally.reasons.push(reason('ownPlace', 'own', { place: place.text, outlet: entry.name }))
  }
  tally.media.push(...nouns)
  return words.length
}

/** Whether the word is a noun of the outlet's own kind. */
function isNounOf(word: string, { kind }: LookupEntry): boolean {
  return describesKind(word, kind) || (KIND_WORDS.has(mediumWordOf(word)) && fitsKind(word, kind))
}

function isNounAfter(words: readonly string[], at: number, entry: LookupEntry): boolean {
  return words.slice(at + 1).some((word) => isNounOf(word, entry))
}

const KIND_WORDS: ReadonlySet<MediumWord | undefined> = new Set([
  'paper',
  'magazine',
  'vision',
  'radio',
  'agency',
] as const)
