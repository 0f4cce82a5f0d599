import { isCapital, type Tokens } from '../text/tokens.ts'
import { AT, DIGIT, DOT, HYPHEN } from '../text/unit-table.ts'
import { formsAt } from './host-table.ts'
import { type ArticleMatcher, currentOf, entryOf } from './matcher.ts'

/** Tokens of a host, at most. */
const LONGEST_HOST = 12

/** Tokens up to `to` that are a listed host, and its forms. */
export interface HostHit {
  readonly to: number
  readonly forms: readonly number[]
}

/** The longest listed host that starts at a token: words joined by dots and hyphens, the last of them without digits. */
export function hostAt(tokens: Tokens, matcher: ArticleMatcher, from: number): HostHit | null {
  const mayBegin = isGlue(tokens, from + 1) && !((tokens.gap[from] as number) & AT) && tokens.gap[from] !== HYPHEN
  return mayBegin ? longestHost(tokens, matcher, from) : null
}

/** Apart from `hostAt`, which is asked of every word: its closure costs memory from the first line on. */
function longestHost(tokens: Tokens, matcher: ArticleMatcher, from: number): HostHit | null {
  let to = from + 1
  while (to - from < LONGEST_HOST && isGlue(tokens, to)) to += 1
  for (; to - from > 1; to -= 1) {
    const goesOn = to < tokens.count && tokens.gap[to] === DOT && !isCapital(tokens, to)
    if (goesOn || tokens.gap[to - 1] !== DOT || (tokens.shape[to - 1] as number) & DIGIT) continue
    const host = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase()
    const forms = currentOf(matcher, formsAt(matcher.hosts, host)).filter(
      (form) => entryOf(matcher, form)?.locators[matcher.source[form] as number]?.host === host,
    )
    if (forms.length > 0) return { to, forms }
  }
  return null
}

/** Whether a token is joined to the one before it as in a host. */
function isGlue({ gap, count }: Tokens, index: number): boolean {
  return index < count && (gap[index] === DOT || gap[index] === HYPHEN)
}
