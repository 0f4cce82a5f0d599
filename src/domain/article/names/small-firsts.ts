import { tokenise } from '../text/tokenise.ts'
import { FORM, type NameForm } from './name-forms.ts'

/**
 * A bit set of the hashes of first words with which a name may begin in small letters: `heise`, `the`. Most small words
 * of a text are no beginning of a name, which this tells without a search for them.
 */
export type SmallFirsts = Uint32Array

/** Room for some ten thousand words with few false positives, in 32-bit units. */
const SIZE = 4_096

export function emptySmallFirsts(): SmallFirsts {
  return new Uint32Array(SIZE)
}

/**
 * Adds the first word of a form that a text may begin in small letters. Hosts and accounts are left out, as they show
 * themselves by a dot or an at sign; `capitals` has a bit for each word that has a capital in the name.
 */
export function noteSmallFirst(firsts: SmallFirsts, { text, flags }: NameForm, capitals: number): void {
  if (flags & FORM.handle || (flags & FORM.host && /[.-]/.test(text))) return
  if (!(flags & (FORM.article | FORM.host)) && capitals & 1) return
  const tokens = tokenise(text)
  if (tokens.count === 0) return
  const hash = tokens.hash[0] as number
  firsts[unitOf(hash)] = (firsts[unitOf(hash)] as number) | (1 << (hash & 31))
}

/** Whether a name may begin with a small word, by the word's hash: false positives are possible. */
export function mayBeginSmall(firsts: SmallFirsts, hash: number): boolean {
  return ((firsts[unitOf(hash)] as number) & (1 << (hash & 31))) !== 0
}

function unitOf(hash: number): number {
  return (hash >>> 5) & (SIZE - 1)
}
