import { unitAt } from '../../text/unit-at.ts'
import { ALIF, BA, FA, KAF, LAM, WAW } from './arabic-letters.ts'
import { rareUnits, type Stripping } from './folded-units.ts'
import { CHECK_START, HASH_START, stepCheck, stepHash, type Tokens } from './tokens.ts'
import { SEVERAL, unitTable } from './unit-table.ts'

/** Letters that Arabic attaches to a word: a conjunction (و ف), then a preposition. */
export const ATTACHED = { and: 1, to: 2, in: 4, as: 8 } as const

export interface Stripped {
  readonly hash: number
  readonly check: number
  readonly attached: number
  readonly stripping: Stripping
}

const ONE: Stripping = { units: 1, instead: '' }
const TWO: Stripping = { units: 2, instead: '' }
const TWO_FOR_ARTICLE: Stripping = { units: 2, instead: 'ال' }
const THREE_FOR_ARTICLE: Stripping = { units: 3, instead: 'ال' }

const NONE: readonly Stripped[] = []

/**
 * Possible words without attached letters, most likely first: `وقالت` → قالت · `لقناة` → قناة · `للميادين` → الميادين ·
 * `وللجزيرة` → الجزيرة.
 */
export function strippedWords(tokens: Tokens, index: number): readonly Stripped[] {
  const start = tokens.start[index] as number
  if ((tokens.end[index] as number) - start < 3) return NONE
  const opening = unitAt(tokens.text, start)
  const isConjunction = opening === WAW || opening === FA
  const from = isConjunction ? 1 : 0
  const preposition = prepositionOf(isConjunction ? foldedUnitAt(tokens, index, 1) : opening)
  if (!isConjunction && preposition === 0) return NONE
  const words: Stripped[] = []
  const conjunction = isConjunction ? ATTACHED.and : 0
  if (isConjunction) addStripped(words, tokens, index, ONE, conjunction)
  if (preposition === 0) return words
  if (preposition === ATTACHED.to && foldedUnitAt(tokens, index, from + 1) === LAM)
    addStripped(words, tokens, index, from === 0 ? TWO_FOR_ARTICLE : THREE_FOR_ARTICLE, conjunction | preposition)
  addStripped(words, tokens, index, from === 0 ? ONE : TWO, conjunction | preposition)
  return words
}

function prepositionOf(unit: number): number {
  return unit === LAM ? ATTACHED.to : unit === BA ? ATTACHED.in : unit === KAF ? ATTACHED.as : 0
}

/** A unit of the folded word by its place; 0 past its end. */
function foldedUnitAt({ text, start, end }: Tokens, index: number, place: number): number {
  const { entry } = unitTable()
  const last = end[index] as number
  let left = place
  for (let at = start[index] as number; at < last; at += 1) {
    const unit = (entry[unitAt(text, at)] as number) & 0xffff
    if (unit <= SEVERAL) {
      const units = rareUnits(text, at)
      if (left < units.length) return units.charCodeAt(left)
      left -= units.length
    } else if (left === 0) return unit
    else left -= 1
  }
  return 0
}

/** Adds the word without some of its letters, unless fewer than two are left. */
function addStripped(words: Stripped[], tokens: Tokens, index: number, stripping: Stripping, attached: number): void {
  const { entry } = unitTable()
  const { text, start, end } = tokens
  let { hash, check, units } = stripping === TWO_FOR_ARTICLE || stripping === THREE_FOR_ARTICLE ? ARTICLE : EMPTY
  let skip = stripping.units
  const last = end[index] as number
  for (let at = start[index] as number; at < last; at += 1) {
    const unit = (entry[unitAt(text, at)] as number) & 0xffff
    if (unit <= SEVERAL) {
      const letters = rareUnits(text, at)
      for (let letter = 0; letter < letters.length; letter += 1) {
        if (skip > 0) skip -= 1
        else {
          hash = stepHash(hash, letters.charCodeAt(letter))
          check = stepCheck(check, letters.charCodeAt(letter))
          units += 1
        }
      }
    } else if (skip > 0) skip -= 1
    else {
      hash = stepHash(hash, unit)
      check = stepCheck(check, unit)
      units += 1
    }
  }
  if (units > 1) words.push({ hash, check, attached, stripping })
}

const EMPTY = { hash: HASH_START, check: CHECK_START, units: 0 }
const ARTICLE = {
  hash: stepHash(stepHash(HASH_START, ALIF), LAM),
  check: stepCheck(stepCheck(CHECK_START, ALIF), LAM),
  units: 2,
}
