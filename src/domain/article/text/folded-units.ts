import type { Tokens } from './tokens.ts'
import { foldAstral, IGNORED, SEVERAL, unitTable } from './unit-table.ts'

/** Units removed from the start of a word, and their replacement: an attached `لل` contains an article. */
export interface Stripping {
  readonly units: number
  readonly instead: string
}

/** Calls `take` with each folded unit of a token. */
export function eachFoldedUnit(tokens: Tokens, index: number, take: (unit: number) => void): void {
  const { entry, several } = unitTable()
  const end = tokens.end[index] as number
  for (let at = tokens.start[index] as number; at < end; at += 1) {
    const unit = tokens.text.charCodeAt(at)
    const folded = (entry[unit] as number) & 0xffff
    if (folded > SEVERAL) take(folded)
    else if (folded === SEVERAL) takeAll(several.get(unit) as string, take)
    else if (folded !== IGNORED && unit >= 0xd800 && unit <= 0xdbff) {
      takeAll(foldAstral(tokens.text.codePointAt(at) as number), take)
      at += 1
    }
  }
}

function takeAll(units: string, take: (unit: number) => void): void {
  for (let at = 0; at < units.length; at += 1) take(units.charCodeAt(at))
}

/** The folded words of tokens `from … to`, separated by spaces. */
export function foldedText(tokens: Tokens, from: number, to: number): string {
  let text = ''
  for (let index = from; index < to; index += 1) {
    if (index > from) text += ' '
    eachFoldedUnit(tokens, index, (unit) => {
      text += String.fromCharCode(unit)
    })
  }
  return text
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
