import { CUE, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, languageAt, PAUSE, type Run, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA, DOT, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { isNameOfPerson } from './name-of-person.ts'

const LONGEST_PERSON = 4
const ASIDE_REACH = 14

/** `le porte-parole du Kremlin, | Dmitri Peskov`: extends an office by its holder's name after a comma. */
export function withApposedName(scene: Scene, speaker: Run): Run {
  const { from, to } = speaker
  // `founder of Marsh, | Ann Lind`: a phrase that begins in lower case is an office, not a name.
  const isOffice = (wordAt(scene, from) & WORD.determiner) !== 0 || !isCapital(scene.tokens, from)
  if (!isOffice || cueAt(scene, from) & CUE.indefinite || (gapAt(scene, to) & (PAUSE | QUOTE)) !== COMMA) return speaker
  // `die Vorsitzende, | die Demokratin Ann Lind`
  const name = wordAt(scene, to) & WORD.determiner && languageAt(scene, to)?.cues.nounsAreCapital ? to + 1 : to
  const end = personEnd(scene, name)
  if (end - name < (name === to ? 2 : 3)) return speaker
  const isClosed = (gapAt(scene, end) & PAUSE) !== 0 || (cueAt(scene, end) & (CUE.say | CUE.report | CUE.tell)) !== 0
  return isClosed ? { from, to: end } : speaker
}

/**
 * `Chad Lind, head of Marsh, a company in Reed | told`: the person before an aside about a company; null where nobody
 * is named.
 */
export function namedBeforeAside(scene: Scene, aside: number): Run | null {
  for (let index = aside - 1; index >= 0 && aside - index <= ASIDE_REACH; index -= 1) {
    const gap = gapAt(scene, index)
    if (index !== 0 && !(gap & (SENTENCE_END | QUOTE | COMMA))) continue
    const end = personEnd(scene, index)
    if (end - index >= 2 && gapAt(scene, end) & COMMA) return { from: index, to: end }
    if (gap & (SENTENCE_END | QUOTE)) return null
  }
  return null
}

/** The token after two to four capitalised words from `start` that name a person; `start` where there are none. */
function personEnd(scene: Scene, start: number): number {
  let end = start
  while (end < scene.tokens.count && end - start < LONGEST_PERSON && isNameOfPerson(scene, end)) {
    if (end > start && gapAt(scene, end) & ~(SPACE | HYPHEN | DOT)) break
    end += 1
  }
  return end
}
