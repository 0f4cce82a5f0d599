import { WORD } from '../cues/cue-classes.ts'
import { gapAt, isListed, type Licence, languageAt, PAUSE, type Scene, spellAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { HYPHEN, SLASH, SPACE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Words between a poll and the outlet that it was made for: `sondage fait par l'Ifop | pour`. */
const FOR_REACH = 8
const LONGEST_INSTITUTES = 5

/** `un sondage Ifop/Paris Match`, `a poll by Reed for Marsh`: who made the poll and, last, the outlet that published it. */
export function pollLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  const isFor = (preposition & WORD.for) !== 0 || isCommissioned(scene, phrase.governor)
  const poll = isFor ? pollBefore(scene, edge) : pollBesideSlash(scene, phrase.name.from)
  if (poll < 0) return null
  return { role: 'outlet', cue: { from: poll, to: poll + 1 }, speaker: null, isClose: true, rule: 'report' }
}

/** German: `im Auftrag | der „Post“`. */
function isCommissioned(scene: Scene, governor: number): boolean {
  return governor > 0 && COMMISSION.test(spellAt(scene, governor))
}

const COMMISSION = /^Auftrag$/

function pollBefore(scene: Scene, edge: number): number {
  for (let index = edge - 1; index >= 0 && edge - index <= FOR_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return -1
    if (isListed(scene, index, 'poll')) return index
  }
  return -1
}

/** Past the institutes' names, joined by slashes or hyphens. */
export function pollBesideSlash(scene: Scene, name: number): number {
  if (!(gapAt(scene, name) & SLASH)) return -1
  // `a CNN/ORC poll`: where the noun follows, the institute stands last.
  if (languageAt(scene, name)?.cues.nounsCompound) return -1
  for (let index = name - 1; index >= 0 && name - index <= LONGEST_INSTITUTES; index -= 1) {
    if (gapAt(scene, index + 1) & ~(SLASH | HYPHEN | SPACE)) return -1
    if (isListed(scene, index, 'poll')) return index
    if (!isCapital(scene.tokens, index) && spellAt(scene, index).length > 2) return -1
  }
  return -1
}
