import { foldKey } from '../lookup/fold.ts'
import { skeletonOf } from '../lookup/skeleton.ts'
import { hasBidiControls } from '../text/bidi-controls.ts'

/** Characters of a key's name. */
export const LONGEST_HOLDER_NAME = 100

/**
 * What the names of one holder have in common: case, width, marks, punctuation, invisible characters and look-alikes of other scripts make
 * no other person. `Ann Example`, `ＡＮＮ  EXAMPLE` and `Аnn Exаmple` with Cyrillic letters are one.
 */
export function holderKeyOf(name: string): string {
  const folded = skeletonOf(foldKey(name))
  return folded === '' ? name.normalize('NFKC').trim() : folded
}

/** What keeps a name from being that of a key, in a sentence; null where nothing does. */
export function holderNameFault(name: string): string | null {
  if (name.trim() === '') return 'A key needs the name of its holder.'
  if (name.length > LONGEST_HOLDER_NAME) return `The name of a holder has at most ${LONGEST_HOLDER_NAME} characters.`
  if (hasBidiControls(name) || /[\p{Cc}\u00ad\u200b\u2060-\u2064\ufeff]/u.test(name))
    return 'The name has characters that are not seen: leave out control, direction and zero-width characters.'
  return null
}
