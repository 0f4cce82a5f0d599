import { foldKey } from '../lookup/fold.ts'
import { skeletonOf } from '../lookup/skeleton.ts'
import { hasBidiControls } from '../text/bidi-controls.ts'

/** Longest name of a key, in characters. */
export const LONGEST_HOLDER_NAME = 100

/**
 * A normal form of a holder's name: equal for names that differ only in case, width, diacritics, punctuation, invisible
 * characters or look-alike letters. `Ann Example`, `ＡＮＮ EXAMPLE` and `Аnn Exаmple` with Cyrillic letters are the same
 * holder.
 */
export function holderKeyOf(name: string): string {
  const folded = skeletonOf(foldKey(name))
  return folded === '' ? name.normalize('NFKC').trim() : folded
}

/** Why a key cannot have that name, as a sentence; null where it can. */
export function holderNameFault(name: string): string | null {
  if (name.trim() === '') return 'A key needs the name of its holder.'
  if (name.length > LONGEST_HOLDER_NAME) return `The name of a holder has at most ${LONGEST_HOLDER_NAME} characters.`
  if (hasBidiControls(name) || /[\p{Cc}\u00ad\u200b\u2060-\u2064\ufeff]/u.test(name))
    return 'The name has characters that are not seen: leave out control, direction and zero-width characters.'
  return null
}
