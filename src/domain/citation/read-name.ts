import { fold } from '../lookup/fold.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { trimmed } from '../text/trimmed.ts'
import { AGGREGATORS } from './aggregators.ts'
import { readCredit } from './credit-line.ts'
import { languagesOf } from './place-words.ts'

/** A credit line in parts. */
export interface ReadName {
  /** The remaining name to look up. */
  readonly name: string
  /** Who passed the text on: `Yahoo` in `Reuters via Yahoo`. */
  readonly through: readonly string[]
  /** The page's language according to the credit: `ko` in `Yonhap (in Korean)`. */
  readonly language: string | null
}

/** Intermediaries that are looked up, at most; real credits have fewer. */
const MOST_HANDS = 8

// Applied after blanks were collapsed.
const BEFORE = /["'“”„«»‘’‹›_*\s]/u
const AFTER = /["'“”„«»‘’‹›_*\s,;]/u
const VIA = / ?[,(]? ?\b(?:via|v[ií]a)\b /iu
/** `Reuters – Yahoo News`, `Reuters on MSN`: the last name is where it was read. */
const ON_AGGREGATOR = new RegExp(
  ` (?:[-–—|]|on|sur|en|auf) (?=(?:${[...new Set(Object.values(AGGREGATORS).map(({ name }) => name))]
    .map((name) => name.replace(/[^\w ]/g, '.'))
    .join('|')})\\b)`,
  'iu',
)
const LANGUAGE_NOTE = / ?[([]? ?\b(?:in|en|auf|em) (\p{L}+)(?: (\p{L}+))? ?[)\]]?$/iu
const LANGUAGE_IN_BRACKETS = / ?[([] ?(\p{L}+) ?[)\]]$/u

/** `AP via The Canadian Press and MSN` → AP, through The Canadian Press and MSN · `Yonhap (in Korean)` → Yonhap, ko */
export function readName(text: string): ReadName {
  const credit = readCredit(singleBlanks(text))
  const [first = '', ...hands] = credit.name.replace(ON_AGGREGATOR, ' via ').split(VIA)
  const through = [...hands.flatMap((hand) => jointParts(hand)), ...credit.through]
    .slice(0, MOST_HANDS)
    .map((hand) => unquoted(hand.replace(/\)$/, '')))
  const name = unquoted(first)
  const note = LANGUAGE_NOTE.exec(name)
  const language = note === null ? undefined : languagesOf(fold((note[2] ?? note[1]) as string))[0]
  if (note !== null && note.index > 0 && language !== undefined) {
    return { name: unquoted(name.slice(0, note.index)), through, language }
  }
  const bracketed = /[)\]]$/.test(name) ? LANGUAGE_IN_BRACKETS.exec(name) : null
  const named = bracketed === null ? undefined : languagesOf(fold(bracketed[1] as string))[0]
  if (bracketed !== null && bracketed.index > 0 && named !== undefined) {
    return { name: unquoted(name.slice(0, bracketed.index)), through, language: named }
  }
  return { name, through, language: null }
}

/** `"The Times"` → `The Times`; an unclosed bracket is dropped. */
function unquoted(text: string): string {
  return trimmed(text, BEFORE, AFTER)
    .replace(/^\((.*)\)$/u, '$1')
    .trim()
}

/** `AFP/Reuters`, `AP and Reuters`, `AFP, Reuters et AP` → its outlets; a single part where nothing joins. */
export function jointParts(text: string): readonly string[] {
  return text
    .split(/ ?(?:\/|,|;|\+|&|(?:^| )(?:and|et|und|y|with|avec|con|mit)(?= )) ?/u)
    .map((part) => unquoted(part))
    .filter((part) => part !== '')
}

/**
 * Index of the first word after `–`, `|`, `:`, `>` or a bracket, which begins a section of the outlet; Infinity where
 * there is none.
 */
export function markedFrom(name: string): number {
  const mark = / [-–—|•·>:]+ | ?[|–—»›>:([] ?/u.exec(name)
  if (mark === null || mark.index === 0) return Number.POSITIVE_INFINITY
  const before = fold(name.slice(0, mark.index))
  return before === '' ? Number.POSITIVE_INFINITY : before.split(' ').length
}

/**
 * Index of the first word after the bracket or comma in which a citation's place stands last: `Politika (Beograd)`,
 * `Politiken, København`; Infinity where there is none.
 */
export function placedFrom(name: string): number {
  const [, before] = /^([^,([]+?) ?[,([] ?[^,()[\]]+[)\]]?$/u.exec(name) ?? []
  return before === undefined ? Number.POSITIVE_INFINITY : fold(before).split(' ').length
}
