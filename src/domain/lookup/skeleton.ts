import { CONFUSABLES } from './confusables.ts'

let letters: ReadonlyMap<string, string> | undefined

/**
 * The visual skeleton of a host label: labels with the same skeleton can be mistaken for each other. Follows UTS #39
 * (NFD, each character replaced by its prototype), and also drops diacritics, reads Greek and Cyrillic k as k, and w as
 * two v.
 */
export function skeletonOf(label: string): string {
  // Of plain letters, digits and hyphens only these look like others.
  if (/^[a-z0-9-]*$/.test(label)) return label.replace(/[mw01]/g, (letter) => PLAIN[letter] as string)
  letters ??= prototypes()
  let skeleton = ''
  for (const letter of label.normalize('NFD').replace(/\p{M}/gu, '')) skeleton += letters.get(letter) ?? letter
  return skeleton
}

const PLAIN: Readonly<Record<string, string>> = { m: 'rn', w: 'vv', '0': 'o', '1': 'l' }

function prototypes(): ReadonlyMap<string, string> {
  const map = new Map<string, string>([...'кκĸ'].map((letter) => [letter, 'k']))
  for (const line of CONFUSABLES.trim().split('\n')) {
    const [target, sources] = line.split(' ') as [string, string]
    for (const source of sources) map.set(source, target)
  }
  return map.set('w', 'vv')
}

/** Whether look-alike scripts are mixed, as no language does: Latin with Cyrillic or Greek. */
export function mixesScripts(label: string): boolean {
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Cherokee}/u,
  ]
  return scripts.filter((script) => script.test(label)).length > 1
}
