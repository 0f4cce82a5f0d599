import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import type { InstitutionTable } from '../cues/institution-table.ts'
import { cueAt, gapAt, languageAt, PAUSE, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { QUOTE, SPACE } from '../text/unit-table.ts'
import type { InstitutionName } from './find-institutions.ts'
import { isHan } from './institution-extent.ts'
import { isNameOfPerson, pastPerson } from './name-of-person.ts'
import { mayBeGenitive, type NounPhrase } from './noun-phrase.ts'

/** An institution’s name with the person who speaks for it. */
export interface Voiced extends NounPhrase {
  /** The official or spokesman of the body. */
  readonly speaker: Run | null
}

/** `Pentagon officials`, `Kremlin spokesman Omar Said`, `Polizeisprecher Jan Rohr`, `a spokesman for the ministry`. */
export function withOfficial(scene: Scene, { phrase: { of }, table }: InstitutionName, phrase: NounPhrase): Voiced {
  const { tokens } = scene
  const isVoice = of === 'voices'
  const noun = isVoice ? phrase.name.from : phrase.to
  const gap = isHan(scene, noun) ? 0 : SPACE
  const isBeside = isVoice || (noun < tokens.count && gapAt(scene, noun) === gap && isPerson(scene, table, noun))
  if (!isBeside) return ofOfficial(scene, table, phrase)
  let to = scene.marks.to[noun] as number
  while (to < tokens.count && gapAt(scene, to) === SPACE && isNameOfPerson(scene, to)) to += 1
  if (gap === 0) to = pastHanPerson(scene, to)
  const from = isVoice ? phrase.name.to : noun
  return { ...phrase, to, speaker: from === to ? null : { from, to } }
}

const LONGEST_HAN_PERSON = 4

/** `外交部发言人 | 林安 | 表示`: the characters before the verb of saying. */
function pastHanPerson(scene: Scene, from: number): number {
  for (let to = from; to - from <= LONGEST_HAN_PERSON && isHan(scene, to) && gapAt(scene, to) === 0; to += 1) {
    if (cueAt(scene, to) & SAYING) return to
    if (cueAt(scene, to) !== 0 || wordAt(scene, to) !== 0) break
  }
  return from
}

function isPerson(scene: Scene, { officials }: InstitutionTable, index: number): boolean {
  return (cueAt(scene, index) & CUE.spokesperson) !== 0 || officials.has(spellAt(scene, index).toLowerCase())
}

const OFFICIAL_REACH = 3

/** `ein Sprecher | des Ministeriums`, `officials at | the ministry`, `المتحدث باسم | الجيش`: the phrase with its head. */
function ofOfficial(scene: Scene, table: InstitutionTable, phrase: NounPhrase): Voiced {
  // `представитель | МИД`, `سخنگوی | وزارت خارجه`
  const isOwner = languageAt(scene, phrase.from)?.cues.ownerFollows === true
  let isLinked = isOwner || mayBeGenitive(scene, phrase)
  const reach = isOwner ? 1 : OFFICIAL_REACH
  for (let index = phrase.from - 1; index >= 0 && phrase.from - index <= reach; index -= 1) {
    if (gapAt(scene, index + 1) & (PAUSE | QUOTE) || scene.nameAt[index] !== 0) break
    if (isLinked && isPerson(scene, table, index)) return headedBy(scene, phrase, index)
    const isLink = (wordAt(scene, index) & (WORD.of | WORD.for | WORD.in)) !== 0 || spellAt(scene, index) === 'باسم'
    if (isLink) isLinked = true
    else if (wordAt(scene, index) !== 0 || cueAt(scene, index) & SAYING) break
  }
  return { ...phrase, speaker: null }
}

function headedBy(scene: Scene, phrase: NounPhrase, person: number): Voiced {
  const speaker = { from: scene.marks.from[person] as number, to: scene.marks.to[person] as number }
  const before = speaker.from - 1
  const isJoined = before >= 0 && !(gapAt(scene, speaker.from) & PAUSE)
  const article = isJoined && wordAt(scene, before) & WORD.determiner ? before : -1
  const from = article < 0 ? speaker.from : article
  const governor = from > 0 && !(gapAt(scene, from) & PAUSE) ? from - 1 : -1
  const to = languageAt(scene, from)?.cues.ownerFollows ? pastPerson(scene, phrase.to) : phrase.to
  return { ...phrase, from, to, determiner: article, governor, attached: scene.marks.attached[from] as number, speaker }
}
