import { fold } from '../lookup/fold.ts'
import { scriptOf } from '../script.ts'
import type { WarningFact } from './citation.ts'
import type { NameHit } from './name-hit.ts'
import { isTitle } from './title-words.ts'
import { warning } from './warning.ts'

const MOST_SUGGESTIONS = 3

/** One warning an outlet, by its name in the script of what was given; outlets of one name by their addresses. */
export function suggestions(given: string, near: readonly NameHit[]): readonly WarningFact[] {
  const script = scriptOf(given)
  const inScript = ({ name }: NameHit): boolean => scriptOf(name.text) === script
  const nearest = new Map<string, NameHit>()
  for (const hit of near.filter(isTelling)) {
    const known = nearest.get(hit.entry.id)
    if (known === undefined || (inScript(hit) && !inScript(known))) nearest.set(hit.entry.id, hit)
  }
  const shown = [...nearest.values()].slice(0, MOST_SUGGESTIONS)
  return shown.map(({ name, entry }) => {
    const namesakes = shown.filter((hit) => hit.entry.name === entry.name).length
    const host = entry.locators.find((locator) => locator.host !== null)?.host
    const outlet = namesakes > 1 && host ? `${entry.name}, ${host}` : entry.name
    return warning('resembles', 'resembles', { given, name: name.text, outlet }, entry.id)
  })
}

/** Whether a near miss tells anything: that `Toronto Sun` has a title in it which `The Sun` is does not. */
function isTelling({ name, reasons }: NameHit): boolean {
  return !isTitle(fold(name.text)) || !reasons.some(({ feature }) => feature === 'otherWords')
}
