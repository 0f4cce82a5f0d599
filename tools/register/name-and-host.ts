import { getDomain, getDomainWithoutSuffix } from 'tldts'
import { fold, joined } from '../../src/domain/lookup/fold.ts'
import { isArticle } from '../../src/domain/lookup/medium-words.ts'

/** Shorter words and labels occur in everything. */
const SHORTEST = 3

/**
 * Whether a name and a host can belong to one outlet, by their letters: a word of the name in the host, the host's
 * label in the name, its initials, or the label's letters in the name's order (`fuw.ch` for Finanz und Wirtschaft).
 * Null where the name has no Latin letters.
 */
export function isNameOfHost(name: string, host: string): boolean | null {
  const words = fold(name).replace(/[^\p{Script=Latin}\d ]/gu, '')
  const key = joined(words)
  if (key.length < 2 || !/[a-z]/.test(key)) return null
  const labels = labelsOf(host)
  return labels.some((label) => isLike(label, key, words.split(' ')))
}

/** The parts of a host that may be a name: the labels before the public suffix, without hyphens. */
function labelsOf(host: string): readonly string[] {
  const own = getDomainWithoutSuffix(host) ?? ''
  const below = host.slice(0, Math.max(0, host.length - (getDomain(host) ?? host).length - 1))
  return [...below.split('.'), own].map((label) => label.replaceAll('-', '')).filter((label) => label !== 'www')
}

function isLike(label: string, key: string, words: readonly string[]): boolean {
  if (label.length < 2) return label === key
  if (key.includes(label) || label.includes(key)) return true
  if (words.some((word) => word.length >= SHORTEST && label.includes(word))) return true
  const all = words.map((word) => word[0]).join('')
  for (const initials of isArticle(words[0] ?? '') ? [all, all.slice(1)] : [all]) {
    if (initials.length >= 2 && label.startsWith(initials)) return true
    if (initials.length >= 3 && label.includes(initials)) return true
  }
  return label.length >= 2 && label[0] === key[0] && isWithin(label.replace(ENDINGS, ''), key)
}

/** Words that papers append to their name in a host. */
const ENDINGS = /(?:news|online|media|tv|radio|fm|net|web|daily|paper|info|24|live|today)+$/

/** Whether the letters occur in the text in that order. */
function isWithin(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return letters.length >= 2
}
