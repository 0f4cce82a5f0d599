import { fold } from '../lookup/fold.ts'
import { isArticle } from '../lookup/medium-words.ts'
import { CALL_SIGN } from './call-sign.ts'
import { fitsCountry, fitsLanguage, type Hints } from './hints.ts'
import { hasArticleOfFew, isInCapitals, isPlaceOrTitle, mayBeWord } from './may-be-word.ts'
import { isListing, isOwnName, type NameHit, withReasons } from './name-hit.ts'
import { isOneWord } from './one-word.ts'
import { isCommonWord } from './ordinary-words.ts'
import { isNamedLikeDomain } from './own-name.ts'
import { isPlainly } from './plainly.ts'
import { reason } from './reason.ts'
import { tellsKind } from './tells-kind.ts'

/**
 * The only outlet on record with a shared name: `AFP`, `Bloomberg`, `Dawn`. It must be written exactly as listed, or
 * be its own name with a noun of its kind (`قناة العربية`, but not `Il Giornale` of an `IL`), and must not be a place or
 * a common newspaper title (`The Sun`). Capitals throughout (`TIME`), a German, Italian or Dutch article (`Die Welt`), or a noun of its kind beside a word
 * without capitals (`وكالة سانا`) show that it is a name.
 */
export function onlyBearer(hit: NameHit, { country }: Hints): NameHit | null {
  const { name, reasons } = hit
  const isTold = reasons.some(tellsKind)
  const isSpelt = hit.spelt && !isWithoutArticle(hit)
  const asWritten = hit.asWritten || (isTold && (isOwnName(hit) || isSpelt))
  if (!asWritten || !isPlainly(hit)) return null
  const isWord = isTold && isSpelt ? isPlaceOrTitle(name.text) : mayBeWord(name.text)
  const isOwnTitle = isOwnInFull(hit) && (country === undefined || fitsCountry(hit, country))
  if (isWord && !hasArticleOfFew(name.text) && !isOwnTitle) return null
  return asOnlyBearer(hit)
}

/** The only bearer of a name that is also a word, unless a country is given that is not its own. */
export function wordAsName(
  [only, ...others]: readonly NameHit[],
  { country }: Hints,
  isItsOwn: (hit: NameHit) => boolean,
): NameHit | null {
  if (only === undefined || others.length > 0 || !isPlainly(only) || !isItsOwn(only)) return null
  if (country !== undefined && !fitsCountry(only, country)) return null
  return asOnlyBearer(only)
}

/**
 * The only listing with a name. Without a hint that fits, null where the name may be a word or is shared, as nobody
 * checked who else has it; a hint for another country then points to an outlet that is not on record.
 */
export function plainListing(hit: NameHit, { country, language }: Hints): NameHit | null {
  const { name, shared, asWritten } = hit
  if (isLoose(hit)) return country === undefined && isNamedLikeDomain(hit) ? hit : null
  if (fitsCountry(hit, country)) return hit
  if (country === undefined && asWritten && fitsLanguage(hit, language)) return hit
  if (shared) return null
  if (asWritten && hasArticleOfFew(name.text)) return hit
  const isWord = isOneWord(name.text) && !(asWritten && isInCapitals(name.text) && !isCommonCallSign(name.text))
  return isWord || mayBeWord(name.text) ? null : hit
}

/** A call sign that is a common word too may be anybody’s letters: `WHO`, `KING`. */
function isCommonCallSign(text: string): boolean {
  return CALL_SIGN.test(text) && isCommonWord(fold(text))
}

/** Whether a listing was found without its article, or with one added, where that is another name. */
export function isLoose(hit: NameHit): boolean {
  return isListing(hit) && hit.shared && hit.reasons.some(({ feature }) => feature === 'articleDiffers')
}

/** Whether it is the outlet's own name, in more than one word: `Le Soir`, `חדשות 12`, but not `Sabah`. */
function isOwnInFull(hit: NameHit): boolean {
  return !isListing(hit) && isOwnName(hit) && hit.name.text.includes(' ')
}

/** `Jornada` for `La Jornada`: with a noun it may be another’s (`Diario Jornada`). */
function isWithoutArticle({ entry, name }: NameHit): boolean {
  const words = fold(name.text)
  return entry.names.some(({ text }) => {
    const [first = '', ...rest] = fold(text).split(' ')
    return isArticle(first) && rest.join(' ') === words
  })
}

function asOnlyBearer(hit: NameHit): NameHit | null {
  if (hit.reasons.some((each) => each.feature === 'formerName' || (each.feature === 'mediumWords' && !tellsKind(each))))
    return null
  return withReasons(hit, [reason('onlyBearer', 'as-written', { name: hit.name.text, outlet: hit.entry.name })])
}
