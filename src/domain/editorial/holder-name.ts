import { foldKey } from '../lookup/fold.ts'
import { skeletonOf } from '../lookup/skeleton.ts'
import { hasBidiControls } from '../text/bidi-controls.ts'

/** Longest name of a key, in characters. */
export const LONGEST_HOLDER_NAME = 100

/**
 * Greek, Cyrillic, Armenian and Cherokee capitals that pass for Latin ones (after UTS #39); in lower case most of them look otherwise,
 * so that `skeletonOf` does not know them.
 */
const CAPITALS = new Map(
  [
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['АВЕЅІЈКМНОРСТУХԚԜ', 'ABESIJKMHOPCTYXQW'],
    ['ՍՏՕԼ', 'USOL'],
    ['ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ', 'ABCDEHJKLMPRSTVWZ'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, at) => [letter, to[at] ?? ''] as const)),
)
/** Characters that show nothing and are no letters of a name; joiners are such in Persian and in Indic scripts. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const UNSEEN_OR_CONTROL = /[\p{Cc}\u2028\u2029\u2800]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u

/**
 * Whether two names are the same holder's: they may differ in case, width, diacritics, punctuation, invisible characters
 * or look-alike letters. `Ann Example`, `ＡＮＮ EXAMPLE` and `Аnn Exаmple` with Cyrillic letters are one.
 */
export function isSameHolder(one: string, other: string): boolean {
  return meantBy(one) === meantBy(other) || seenIn(one) === seenIn(other)
}

/** What a name says, whatever its case. */
function meantBy(name: string): string {
  const seen = name.normalize('NFKC').replace(UNSEEN, '')
  const folded = skeletonOf(foldKey(seen))
  return folded === '' ? seen.trim() : folded
}

/** What a reader takes it for, as it is written: capitals of other scripts, and `I` for `l`. */
function seenIn(name: string): string {
  const latin = [...name.normalize('NFKC')].map((letter) => CAPITALS.get(letter) ?? letter).join('')
  return meantBy(latin.replaceAll(/[I|]/g, 'l'))
}

/** Why a key cannot have that name, as a sentence; null where it can. */
export function holderNameFault(name: string): string | null {
  if (name.trim() === '') return 'A key needs the name of its holder.'
  if (name.length > LONGEST_HOLDER_NAME) return `The name of a holder has at most ${LONGEST_HOLDER_NAME} characters.`
  if (hasBidiControls(name) || UNSEEN_OR_CONTROL.test(name))
    return 'The name has characters that are not seen: leave out control, direction and zero-width characters.'
  return null
}
