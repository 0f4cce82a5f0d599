import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { institutionTableOf } from '../cues/institution-table.ts'
import { cueAt, gapAt, isListed, languageAt, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { SPACE } from '../text/unit-table.ts'

const LONGEST_PERSIAN = 5

/** Persian: `روزنامه | فولکا دوسائوپالو | روز یکشنبه`: the words from the noun to a verb, a day or a pause. */
export function persianName(scene: Scene, from: number): Run | null {
  const { tokens } = scene
  const cues = languageAt(scene, from)?.cues
  if (cues === undefined || !isPersian(scene, from)) return null
  let to = from
  while (
    to < tokens.count &&
    to - from < LONGEST_PERSIAN &&
    isPlainWord(scene, to) &&
    (to === from || gapAt(scene, to) === SPACE)
  )
    to += 1
  // `تلویزیون محلی`, `تلویزیون انگلستان`: a kind or a country's.
  const isOfState =
    /^(تلویزیون|رادیو)$/.test(spellAt(scene, from - 1)) &&
    institutionTableOf(cues.language)?.places.has(spellAt(scene, from)) === true
  const isKind = isOfState || isListed(scene, from, 'official')
  if (isKind && to - from === 1) return null
  const isEnd = to >= tokens.count || gapAt(scene, to) !== SPACE
  const isBounded = isEnd || (cueAt(scene, to) & (SAYING | CUE.citing | CUE.according)) !== 0
  return to > from && (isBounded || (wordAt(scene, to) & (WORD.passable | WORD.of)) !== 0) ? { from, to } : null
}

/** Persian: `به گزارش | رویتر | از واشنگتن`: one word between the report and the place that it is filed from. */
export function persianAgency(scene: Scene, cue: number): Run | null {
  if (!(cueAt(scene, cue) & CUE.according) || cueAt(scene, cue) & CUE.say) return null
  const from = scene.marks.to[cue] as number
  if (!isPersian(scene, cue) || from + 2 >= scene.tokens.count) return null
  const isFiled =
    (wordAt(scene, from + 1) & WORD.of) !== 0 && gapAt(scene, from) === SPACE && gapAt(scene, from + 1) === SPACE
  return isPlainWord(scene, from) && isFiled ? { from, to: from + 1 } : null
}

/** Persian: whose body or paper it is follows the noun, and there are no capitals. */
export function isPersian(scene: Scene, from: number): boolean {
  const cues = languageAt(scene, from)?.cues
  return cues?.ownerFollows === true && !cues.capitalsAreNames
}

/** No name, no cue and no word of grammar. */
function isPlainWord(scene: Scene, index: number): boolean {
  return scene.nameAt[index] === 0 && cueAt(scene, index) === 0 && wordAt(scene, index) === 0
}
