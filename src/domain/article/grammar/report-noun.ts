import { CUE, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import { cueAt, gapAt, type Licence, languageAt, PAUSE, type Scene, wordAt } from '../scene/scene.ts'
import { isAlone, isCapital } from '../text/tokens.ts'
import { APOSTROPHE, CLOSE, HYPHEN, SLASH, SPACE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** `a Reuters report`, `Spiegel-Bericht`, `Haaretz's investigation`. */
export function reportLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { tokens } = scene
  const { to } = phrase
  if (to >= tokens.count || gapAt(scene, to) & PAUSE & ~CLOSE) return null
  const language = languageAt(scene, phrase.from)
  let at = to
  let isPossessive = false
  if (gapAt(scene, at) & APOSTROPHE && lengthOf(scene, at) === 1) {
    isPossessive = true
    at += 1
  } else if (gapAt(scene, at) & APOSTROPHE) isPossessive = true
  if (isPossessive) {
    for (let steps = 0; steps < 2 && at < tokens.count && cueAt(scene, at) === 0 && wordAt(scene, at) === 0; steps += 1)
      at += 1
  }
  // `Reuters/Ipsos poll`, `AP-GfK poll`, `ABC News-Washington Post poll`
  if (
    at === to &&
    at + 1 < tokens.count &&
    gapAt(scene, at) & (SLASH | HYPHEN) &&
    isCapital(tokens, at) &&
    (cueAt(scene, at) === 0 || scene.nameAt[at] !== 0)
  )
    at = pastInstitute(scene, at)
  // `《新闻周刊》的报道`
  if (at === to && isAlone(tokens, at) && wordAt(scene, at) & WORD.of) {
    isPossessive = true
    at += 1
  }
  if (at >= tokens.count || gapAt(scene, at) & PAUSE) return null
  const isCompound = language?.cues.nounsCompound === true || (gapAt(scene, at) & HYPHEN) !== 0
  // `auf SID-Anfrage`, `im Spiegel-Interview`: a noun for talk joined by a hyphen belongs to the outlet.
  const wanted =
    gapAt(scene, at) & HYPHEN ? CUE.reportNoun | CUE.authored | CUE.conversation : CUE.reportNoun | CUE.authored
  const own = at === to && isAlone(tokens, at) ? ownReport(scene, at) : -1
  if (own >= 0) return { role: 'outlet', cue: phraseAt(scene, own), speaker: null, isClose: true, rule: 'report' }
  if (!(isCompound || isPossessive) || !(cueAt(scene, at) & wanted)) return null
  const isTalk = (cueAt(scene, at) & CUE.conversation) !== 0
  return {
    // `a Washington Post op-ed`: its author speaks there.
    role: isTalk ? 'through-outlet' : cueAt(scene, at) & CUE.authored ? 'author-in-outlet' : 'outlet',
    cue: phraseAt(scene, at),
    speaker: null,
    isClose: true,
    rule: 'report',
  }
}

const OWN_REACH = 12

/** `《河报》| 一份 2005 年的调查 | 报道`: one report, whose noun follows its measure word in the same clause; -1 for none. */
function ownReport(scene: Scene, from: number): number {
  if (
    !/^一[份篇项則则個个]/.test(
      scene.tokens.text.slice(scene.tokens.start[from], (scene.tokens.start[from] as number) + 2),
    )
  )
    return -1
  for (let index = from; index < Math.min(scene.tokens.count, from + OWN_REACH); index += 1) {
    if (index > from && gapAt(scene, index) & PAUSE) return -1
    if (cueAt(scene, index) & CUE.reportNoun) return index
  }
  return -1
}

const LONGEST_INSTITUTE = 3

/** `CNN/ | ORC International | poll`: a listed name or the capitals of an institute. */
function pastInstitute(scene: Scene, from: number): number {
  const name = scene.names[(scene.nameAt[from] as number) - 1]
  if (name) return name.to
  let to = from + 1
  while (
    to < scene.tokens.count &&
    to - from < LONGEST_INSTITUTE &&
    gapAt(scene, to) === SPACE &&
    isCapital(scene.tokens, to) &&
    cueAt(scene, to) === 0
  )
    to += 1
  return to
}

function lengthOf(scene: Scene, index: number): number {
  return (scene.tokens.end[index] as number) - (scene.tokens.start[index] as number)
}
