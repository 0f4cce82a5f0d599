import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { pastPerson } from '../grammar/name-of-person.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { isAtHand } from '../grammar/oblique.ts'
import type { NameHit } from '../names/find-names.ts'
import { FORM } from '../names/name-forms.ts'
import { cueAt, gapAt, isListed, type Licence, languageAt, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isArabic, isCapital } from '../text/tokens.ts'
import { QUOTE, SPACE } from '../text/unit-table.ts'
import { disagrees, isOrdinary, mayBeOrdinary } from './ordinary-names.ts'
import { isAttributive, isPartOfMore, joinsCapital } from './part-of-name.ts'
import type { Support } from './support.ts'

export function supportOf(
  scene: Scene,
  hit: NameHit,
  phrase: NounPhrase,
  isKnown: boolean,
  isForeign: boolean,
): Support {
  const isQuoted = phrase.isQuoted && (gapAt(scene, hit.to) & QUOTE) !== 0
  return {
    noun: phrase.hasOutletNoun,
    // `<i>Daily Haymaker</i>` is not `Daily`.
    setOff: isQuoted || (scene.setOff?.[hit.from] === 1 && scene.setOff[hit.to] !== 1),
    known: isKnown,
    foreign: isForeign,
  }
}

/** Whether a name counts as a citation with this licence or, without one, as a mention. */
export function isAccepted(
  scene: Scene,
  hit: NameHit,
  phrase: NounPhrase,
  licence: Licence | null,
  support: Support,
): boolean {
  const isSupported = support.noun || support.setOff || support.known
  const isKnown = support.known && !isArabic(scene.tokens, hit.from)
  if (
    hit.flags & FORM.stripped &&
    !hasNounBeside(scene, hit, phrase) &&
    !isKnown &&
    !isReportedBy(scene, hit, licence) &&
    !(licence?.rule === 'credit' && support.setOff)
  )
    return false
  if (isKindOfOutlet(scene, hit)) return false
  const isToldOrListed = licence?.rule === 'hearer' || licence?.rule === 'list'
  if (isNounLikeLetters(scene, hit) && !support.noun && !support.setOff && !isToldOrListed) return false
  if (isOrdinary(scene, hit) && !mayBeOrdinary(scene, hit, phrase, licence, support)) return false
  if (licence === null && hit.flags & FORM.acronym && isAttributive(scene, hit) && isAdjective(scene, hit.from - 1))
    return false
  if (licence === null && hit.flags & FORM.article && isPartOfMore(scene, hit)) return false
  if (hit.caution === 0) return true
  // In German every noun has a capital: `das Bild` is a picture even if Bild is known.
  const isNoun =
    !support.noun && !support.setOff && languageAt(scene, hit.from)?.cues.nounsAreCapital === true && hit.caution === 2
  if (licence === null)
    return (
      (support.noun || support.setOff || (support.known && hit.caution < 2)) &&
      !isNoun &&
      !(hit.caution === 2 && isPartOfMore(scene, hit)) &&
      !(hit.flags & FORM.bare)
    )
  if (licence.rule === 'credit' || licence.rule === 'list') return true
  // `New York: a bridge fell` is a place.
  if (licence.rule === 'heading' && hit.flags & FORM.listing && !isSupported && !hasPaperWord(scene, hit)) return false
  if (
    (isFollowedByComplement(scene, hit) && !isAtHand(scene, licence)) ||
    (isIndefinite(scene, phrase) && licence.rule !== 'report' && !isSupported && !(hit.flags & FORM.acronym))
  )
    return false
  if (hit.caution === 1) return licence.isClose || isSupported
  if (hit.flags & FORM.bare && licence.rule !== 'report' && !support.known && !hasForeignArticle(scene, phrase))
    return false
  if (!licence.isClose && !isSupported) return false
  if (joinsCapital(scene, hit.to) && gapAt(scene, hit.to) === SPACE && !support.known) return false
  // `told Noticias Telemundo`: in English who speaks does not follow whom it was told.
  // `confirme sur RTL Anne Lind`
  const isToldThere =
    licence.rule === 'hearer' || (licence.role === 'through-outlet' && pastPerson(scene, hit.to) > hit.to)
  const maySpeakerFollow = isToldThere && languageAt(scene, hit.from)?.cues.adjectivesPrecede !== true
  if (isPartOfMore(scene, hit) && !maySpeakerFollow && !support.noun && !support.setOff) return false
  if (!isSupported && isAttributive(scene, hit) && licence.rule !== 'hearer' && licence.rule !== 'report') return false
  return isSupported || speaksOfOutlets(scene, hit, licence)
}

/**
 * `State television`, `local radio`: an adjective before a lower-case noun describes a kind of outlet, and is no name.
 */
function isKindOfOutlet(scene: Scene, hit: NameHit): boolean {
  // `وكالات الأنباء الروسية`: several, by no name.
  if (hit.from > 0 && /^[ولب]?(ال)?وكالات$/.test(spellAt(scene, hit.from - 1)) && hit.to - hit.from === 1)
    return /^ال[أا]نباء$/.test(spellAt(scene, hit.from))
  if (hit.to - hit.from > 1 || hit.to >= scene.tokens.count || !isListed(scene, hit.from, 'official')) return false
  return (
    gapAt(scene, hit.to) === SPACE && (cueAt(scene, hit.to) & CUE.outletNoun) !== 0 && !isCapital(scene.tokens, hit.to)
  )
}

/** `vor Ort`: where all nouns have capitals, letters that only begin with one are a word. */
function isNounLikeLetters(scene: Scene, { flags, from }: NameHit): boolean {
  return (
    (flags & FORM.acronym) !== 0 &&
    !isAllCapitals(scene.tokens, from) &&
    isCapital(scene.tokens, from) &&
    languageAt(scene, from)?.cues.nounsAreCapital === true &&
    from > 0 &&
    (wordAt(scene, from - 1) & (PREPOSITION | WORD.stop)) !== 0
  )
}

/** Persian: `به گزارش مهر`, `در گفت‌وگو با فارس`: words that hardly anything but an agency follows. */
function isReportedBy(scene: Scene, hit: NameHit, licence: Licence | null): boolean {
  const cues = languageAt(scene, hit.from)?.cues
  if (licence === null || cues?.verbEndsSentence !== true || cues.capitalsAreNames) return false
  const cue = cueAt(scene, licence.cue.from)
  return (cue & (CUE.according | CUE.citing | CUE.hearer)) !== 0 && !(cue & CUE.say)
}

/** In Arabic the noun stands right before: `صحيفة صدى الأهوار` is not `قناة الأهوار`. */
function hasNounBeside(scene: Scene, hit: NameHit, phrase: NounPhrase): boolean {
  if (!phrase.hasOutletNoun) return false
  return !isArabic(scene.tokens, hit.from) || (cueAt(scene, hit.from - 1) & CUE.outletNoun) !== 0
}

/**
 * A doubtful name in a script without capitals needs a verb that only outlets take: `قالت الرياض` may mean a
 * government.
 */
function speaksOfOutlets(scene: Scene, hit: NameHit, licence: Licence): boolean {
  const language = languageAt(scene, hit.from)
  if (!language?.cues.verbFirst || licence.rule !== 'verb') return true
  return (cueAt(scene, licence.cue.to - 1) & (CUE.report | CUE.quote)) !== 0 || disagrees(scene, hit, licence)
}

/** `le Guardian`, `al Guardian`: an English name takes the article of the text's language. */
function hasForeignArticle(scene: Scene, { name, determiner, governor }: NounPhrase): boolean {
  if (languageAt(scene, name.from)?.cues.naming.bare) return false
  return determiner >= 0 || (governor >= 0 && isListed(scene, governor, 'contraction'))
}

/** `an open RTB exchange`: a lower-case adjective. */
function isAdjective(scene: Scene, index: number): boolean {
  return index >= 0 && !isCapital(scene.tokens, index) && cueAt(scene, index) === 0 && wordAt(scene, index) === 0
}

function hasPaperWord(scene: Scene, { from, to }: NameHit): boolean {
  for (let index = from; index < to; index += 1)
    if (cueAt(scene, index) & CUE.nameWord || isListed(scene, index, 'titleArticle')) return true
  return isAllCapitals(scene.tokens, from)
}

/** `ein Bild`, `a nation`: a common noun, not a name. */
function isIndefinite(scene: Scene, { determiner }: NounPhrase): boolean {
  return determiner >= 0 && (cueAt(scene, determiner) & CUE.indefinite) !== 0
}

/** `in der Zeit nach dem Krieg`, `in der Zeit des Kaisers`: the word in its ordinary meaning. */
function isFollowedByComplement(scene: Scene, hit: NameHit): boolean {
  if (!(hit.flags & FORM.contracted)) return false
  const next = hit.to
  if (next >= scene.tokens.count || gapAt(scene, next) !== SPACE) return false
  return isListed(scene, next, 'complement')
}
