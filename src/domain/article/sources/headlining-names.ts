import { CUE, WORD } from '../cues/cue-classes.ts'
import { isRomance } from '../scene/is-romance.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Run, type Scene, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isCapital } from '../text/tokens.ts'
import { COMMA, QUOTE } from '../text/unit-table.ts'
import { capitalRun, isConnector, isJoined, LONGEST_NAME, quotedName } from './name-runs.ts'

/** `Le Bien Public titre`, `prévient Charente libre`: the capitalised name beside a verb that only papers take. */
export function headliningName(scene: Scene, verb: number, last: number): Run | null {
  if (!(cueAt(scene, verb) & (CUE.report | CUE.according)) || !isListed(scene, verb, 'headline')) return null
  const { tokens } = scene
  let from = verb
  while (from > last && verb - from < LONGEST_NAME && isJoined(gapAt(scene, from)) && isNameWord(scene, from - 1))
    from -= 1
  // Russian: `Шум передает множество`: what stands before this verb may be anything that carries.
  const mayPrecede = languageAt(scene, verb)?.cues.ownerFollows !== true
  if (from < verb && mayPrecede && !isGrammarOnly(scene, from, verb))
    return isCapital(tokens, from) ? { from, to: verb } : null
  const next = verb + 1
  const isInverted = (gapAt(scene, verb) & (COMMA | QUOTE)) !== 0 || isListed(scene, verb - 1, 'asReported')
  if (!isInverted || next >= tokens.count || gapAt(scene, next) & PAUSE || !isCapital(tokens, next)) return null
  // `передает РИА «Новости»`: the letters of a kind, and the name in quotation marks.
  const after = next + 1
  if (after < tokens.count && gapAt(scene, after) & QUOTE && isAllCapitals(tokens, next)) {
    const quoted = quotedName(scene, after)
    if (quoted) return { from: next, to: quoted.to }
  }
  return scene.nameAt[next] === 0 ? capitalRun(scene, next) : null
}

/** `Le titre est`: an article before a noun that looks like the verb. */
function isGrammarOnly(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (wordAt(scene, index) === 0) return false
  return true
}

function isNameWord(scene: Scene, index: number): boolean {
  if (scene.nameAt[index] !== 0) return false
  return isCapital(scene.tokens, index) || isConnector(scene, index)
}

/** `La Montagne, dans son édition de Vichy, relève`: the capitalised name before a phrase about a paper's edition. */
export function editionName(scene: Scene, phrase: number, last: number): Run | null {
  const { tokens, marks } = scene
  if (marks.from[phrase] !== phrase || (marks.to[phrase] as number) < phrase + 3) return null
  if (!(wordAt(scene, phrase) & WORD.passable) || !isListed(scene, phrase + 2, 'paperPart')) return null
  if (gapAt(scene, phrase) & PAUSE & ~COMMA) return null
  let from = phrase
  while (from > last && phrase - from < LONGEST_NAME && isNameWord(scene, from - 1)) {
    from -= 1
    if (!isJoined(gapAt(scene, from))) break
  }
  return from < phrase && isCapital(tokens, from) ? { from, to: phrase } : null
}

/** `Marsh Check, portal que verifica noticias, expuso`: a noun without article after the comma describes the name. */
export function describedName(scene: Scene, noun: number, last: number): Run | null {
  if (!isRomance(scene, noun) || !(cueAt(scene, noun) & CUE.outletNoun)) return null
  if ((gapAt(scene, noun) & PAUSE) !== COMMA || noun - last < 2 || isCapital(scene.tokens, noun)) return null
  const to = noun
  let from = to
  while (from > last && to - from < LONGEST_NAME && isCapital(scene.tokens, from - 1) && isPlain(scene, from - 1)) {
    from -= 1
    if (!isJoined(gapAt(scene, from))) break
  }
  return to - from >= 2 ? { from, to } : null
}

function isPlain(scene: Scene, index: number): boolean {
  return (
    scene.nameAt[index] === 0 &&
    !(wordAt(scene, index) & ~WORD.determiner) &&
    (cueAt(scene, index) & ~CUE.nameWord) === 0
  )
}
