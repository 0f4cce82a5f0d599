import { fold, foldKey } from '../lookup/fold.ts'
import type { Labelled } from '../lookup/label-index.ts'
import { isTitle } from './title-words.ts'

/** Words that imitations add to a name. */
export const AFFIXES: ReadonlySet<string> = new Set(
  `news online tv live official breaking world media press today daily com net org www info web site
  en uk us eu intl global latest latestnews the now report reports update updates hub network alert 24 24h 24x7 post portal`.split(
    /\s+/,
  ),
)

/** The suffix of a domain with that label: `spiegel.de`, `spiegel` → `de`. */
export function endingOf(domain: string, label: string): string {
  return domain.slice(label.length + 1)
}

/** Whether a label identifies its outlet: it is the outlet's unshared name, or it is long and not a shared name. */
export function tellsItsOutlet(label: string, { entry }: Labelled): boolean {
  const same = entry.names.filter(({ text }) => foldKey(text) === label || foldKey(text) === `the${label}`)
  if (AFFIXES.has(label)) return false
  if (same.some(({ ambiguous }) => ambiguous))
    return label.length >= 5 && !isTitle(same.map(({ text }) => fold(text))[0] ?? label)
  return same.length > 0 ? label.length >= 3 : label.length >= 5
}
