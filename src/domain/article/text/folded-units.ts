import { unitAt } from '../../text/unit-at.ts'
import type { Tokens } from './tokens.ts'
import { foldAstral, IGNORED, SEVERAL, unitTable } from './unit-table.ts'

/** Units removed from the start of a word, and their replacement: an attached `لل` contains an article. */
export interface Stripping {
  readonly units: number
  readonly instead: string
}

/** Calls `take` with each folded unit of a token. */
export function eachFoldedUnit(tokens: Tokens, index: number, take: (unit: number) => void): void {
  const { entry } = unitTable()
  const end = tokens.end[index] as number
  for (let at = tokens.start[index] as number; at < end; at += 1) {
    const folded = (entry[unitAt(tokens.text, at)] as number) & 0xffff
    if (folded > SEVERAL) take(folded)
    else takeAll(rareUnits(tokens.text, at), take)
  }
}

/**
 * The folded units of a letter that folds to several or lies outside the basic plane, of which the first unit is at
 * `at`; empty for what is ignored and for the second unit of a pair.
 */
export function rareUnits(text: string, at: number): string {
  const { entry, several } = unitTable()
  const unit = unitAt(text, at)
  const folded = (entry[unit] as number) & 0xffff
  if (folded === SEVERAL) return several.get(unit) as string
  if (folded === IGNORED || unit < 0xd800 || unit > 0xdbff) return ''
  return foldAstral(text.codePointAt(at) as number)
}

function takeAll(units: string, take: (unit: number) => void): void {
  for (let at = 0; at < units.length; at += 1) take(units.charCodeAt(at))
}

/** The folded words of tokens `from … to`, separated by spaces. */
export function foldedText(tokens: Tokens, from: number, to: number): string {
  let text = foldedWord(tokens, from)
  for (let index = from + 1; index < to; index += 1) text += ` ${foldedWord(tokens, index)}`
  return text
}

/** The folded word of a token. */
export function foldedWord(tokens: Tokens, index: number): string {
  const { text } = tokens
  const { entry } = unitTable()
  const start = tokens.start[index] as number
  const end = tokens.end[index] as number
  let folded = ''
  // Letters that stay as they are, are taken as they lie in the text.
  let kept = start
  for (let at = start; at < end; at += 1) {
    const written = unitAt(text, at)
    const unit = (entry[written] as number) & 0xffff
    if (unit === written) continue
    folded += text.slice(kept, at) + (unit > SEVERAL ? String.fromCharCode(unit) : rareUnits(text, at))
    kept = at + 1
  }
  return kept === start ? text.slice(start, end) : folded + text.slice(kept, end)
}

/** Whether tokens `from … to`, with the first one stripped, fold to `units[at … end]`, where 0 separates words. */
export function foldsTo(
  tokens: Tokens,
  from: number,
  to: number,
  units: Uint16Array,
  at: number,
  end: number,
  stripping: Stripping | null,
): boolean {
  let position = at
  let same = true
  let skip = stripping?.units ?? 0
  const take = (unit: number): void => {
    if (skip > 0) skip -= 1
    else {
      if (position >= end || units[position] !== unit) same = false
      position += 1
    }
  }
  for (let index = from; index < to && same; index += 1) {
    if (index > from) take(0)
    else if (stripping) {
      const skipped = skip
      skip = 0
      takeAll(stripping.instead, take)
      skip = skipped
    }
    eachFoldedUnit(tokens, index, take)
  }
  return same && position === end
}
