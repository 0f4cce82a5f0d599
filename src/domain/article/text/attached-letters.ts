import { eachFoldedUnit, type Stripping } from './folded-units.ts'
import { CHECK_START, HASH_START, stepCheck, stepHash, type Tokens } from './tokens.ts'

/** Letters that Arabic attaches to a word: a conjunction (و ف), then a preposition. */
export const ATTACHED = { and: 1, to: 2, in: 4, as: 8 } as const

export interface Stripped {
  readonly hash: number
  readonly check: number
  readonly attached: number
  readonly stripping: Stripping
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'ف'])
const PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['ل', ATTACHED.to],
  ['ب', ATTACHED.in],
  ['ك', ATTACHED.as],
])
const LAM = 'ل'
const ARTICLE = 'ال'

/**
 * Possible words without attached letters, most likely first: `وقالت` → قالت · `لقناة` → قناة · `للميادين` → الميادين ·
 * `وللجزيرة` → الجزيرة.
 */
export function strippedWords(tokens: Tokens, index: number): Stripped[] {
  const length = (tokens.end[index] as number) - (tokens.start[index] as number)
  if (length < 3) return []
  const first = tokens.text[tokens.start[index] as number] as string
  const isConjunction = CONJUNCTIONS.has(first)
  if (!isConjunction && !PREPOSITIONS.has(first)) return []
  let folded = ''
  eachFoldedUnit(tokens, index, (unit) => {
    folded += String.fromCharCode(unit)
  })
  const words: Stripped[] = []
  const add = (units: number, instead: string, attached: number): void => {
    if (folded.length - units + instead.length < 2) return
    words.push(stripped(folded, units, instead, attached))
  }
  let at = 0
  let attached = 0
  if (isConjunction) {
    at = 1
    attached = ATTACHED.and
    add(1, '', attached)
  }
  const preposition = PREPOSITIONS.get(folded[at] ?? '')
  if (preposition !== undefined) {
    if (folded[at] === LAM && folded[at + 1] === LAM) add(at + 2, ARTICLE, attached | preposition)
    add(at + 1, '', attached | preposition)
  }
  return words
}

function stripped(folded: string, units: number, instead: string, attached: number): Stripped {
  let hash = HASH_START
  let check = CHECK_START
  const word = instead + folded.slice(units)
  for (let at = 0; at < word.length; at += 1) {
    hash = stepHash(hash, word.charCodeAt(at))
    check = stepCheck(check, word.charCodeAt(at))
  }
  return { hash, check, attached, stripping: { units, instead } }
}
