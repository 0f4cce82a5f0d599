import { CONFUSABLES } from './confusables.ts'

let letters: ReadonlyMap<string, string> | undefined

/**
 * What a host label looks like: two labels with one skeleton can pass for each other. After UTS #39 (NFD, each character by its
 * prototype), and with marks dropped and Greek and Cyrillic k read as k, which the standard leaves apart.
 */
export function skeletonOf(label: string): string {
  // Of plain letters, digits and hyphens only these three look like others.
  if (/^[a-z0-9-]*$/.test(label))
    return label.replace(/[m01]/g, (letter) => (letter === 'm' ? 'rn' : letter === '0' ? 'o' : 'l'))
  letters ??= prototypes()
  let skeleton = ''
  for (const letter of label.normalize('NFD').replace(/\p{M}/gu, '')) skeleton += letters.get(letter) ?? letter
  return skeleton
}

function prototypes(): ReadonlyMap<string, string> {
  const map = new Map<string, string>([...'кκĸ'].map((letter) => [letter, 'k']))
  for (const line of CONFUSABLES.trim().split('\n')) {
    const [target, sources] = line.split(' ') as [string, string]
    for (const source of sources) map.set(source, target)
  }
  return map
}

/** Whether letters of scripts that look alike stand side by side, as no language writes them: Latin with Cyrillic or Greek. */
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
