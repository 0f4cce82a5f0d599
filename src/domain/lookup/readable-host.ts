import { scriptOf } from '../script.ts'
import { unicodeLabel } from './punycode.ts'

/**
 * A host as a sentence names it: in its own script where all its labels are in one that is not Latin (`дождь.рф`), else
 * in ASCII, as a single foreign label may imitate another (`xn--pple-43d.com`).
 */
export function readableHost(host: string): string {
  const labels = host.split('.').map(unicodeLabel)
  const scripts = new Set(labels.map(scriptOf))
  return scripts.size === 1 && !scripts.has('Latn') && !labels.some(hasLatin) ? labels.join('.') : host
}

function hasLatin(label: string): boolean {
  return /\p{Script=Latin}/u.test(label)
}
