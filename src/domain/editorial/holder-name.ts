import { foldKey } from '../lookup/fold.ts'
import { skeletonOf } from '../lookup/skeleton.ts'
import { hasBidiControls } from '../text/bidi-controls.ts'

/** Longest name of a key, in characters. */
export const LONGEST_HOLDER_NAME = 100

/**
 * Greek, Cyrillic, Armenian and Cherokee capitals that look like Latin ones (UTS #39). `skeletonOf` misses them, as
 * most look different in lower case.
 */
const CAPITALS = new Map(
  [
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['АВЕЅІЈКМНОРСТУХԚԜ', 'ABESIJKMHOPCTYXQW'],
    ['ՍՏՕԼ', 'USOL'],
    ['ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ', 'ABCDEHJKLMPRSTVWZ'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, at) => [letter, to[at] ?? ''] as const)),
)
/** Invisible characters that are not part of a name; joiners are, in Persian and Indic scripts. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const UNSEEN_OR_CONTROL = /[\p{Cc}\u2028\u2029\u2800]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u

/**
 * Whether two names are the same holder's: they may differ in case, width, diacritics, punctuation, invisible
 * characters or look-alike letters. `Ann Example`, `ＡＮＮ EXAMPLE` and `Аnn Exаmple` with Cyrillic letters are the same.
 */
export function isSameHolder(one: string, other: string): boolean {
  return meantBy(one) === meantBy(other) || seenIn(one) === seenIn(other)
}

/** The name without differences of case, width and the like. */
function meantBy(name: string): string {
  const seen = name.normalize('NFKC').replace(UNSEEN, '')
  const folded = skeletonOf(foldKey(seen))
  return folded === '' ? seen.trim() : folded
}

/** The name as a reader sees it: look-alike capitals of other scripts become Latin, and `I` becomes `l`. */
function seenIn(name: string): string {
  const latin = [...name.normalize('NFKC')].map((letter) => CAPITALS.get(letter) ?? letter).join('')
  return meantBy(latin.replaceAll(/[I|]/g, 'l'))
}

/** Why a key cannot have that name, as a sentence; null where it can. */
export function holderNameFault(name: string): string | null {
  if (name.trim() === '') return 'A key needs the name of its holder.'
  if (name.length > LONGEST_HOLDER_NAME) return `The name of a holder has at most ${LONGEST_HOLDER_NAME} characters.`
  if (hasBidiControls(name) || UNSEEN_OR_CONTROL.test(name))
    return 'The name has invisible characters: leave out control, direction and zero-width characters.'
  return null
}
