import type { LookupEntry } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import { labelOf } from '../lookup/label-index.ts'
import { isArticle, isDescribing, mediumWordOf } from '../lookup/medium-words.ts'

/**
 * How much of a name a domain gives: all of it (`falter.at`), all and more (`elsaltodiario.com` of El Salto), all and a
 * word for the medium (`grist-news.org`), its last word (`standard.co.uk` of Evening Standard) or its initials (`dn.pt`).
 */
export type DomainForm = 'whole' | 'with-medium' | 'begun' | 'last-word' | 'initials'

/** Who may hold a domain of that ending: anybody, or those of one country. */
export type DomainEnding = 'com' | 'org' | 'net' | 'medium' | 'own-country' | 'other'

export interface NamedDomain {
  readonly form: DomainForm
  readonly ending: DomainEnding
}

/** The outlet's domains that read like the folded name. */
export function domainsNamed(words: string, { locators, country }: LookupEntry): readonly NamedDomain[] {
  return locators.flatMap(({ host, path }) => {
    if (host === null || path !== null) return []
    const label = labelOf(host)
    if (!host.startsWith(`${label}.`)) return []
    const form = formOf(label.replaceAll('-', ''), words)
    if (form === null) return []
    return [{ form, ending: endingOf(host.slice(label.length + 1), country) }]
  })
}

function formOf(label: string, words: string): DomainForm | null {
  const name = joined(words)
  const bare = words.replace(/^the /, '')
  const key = joined(bare)
  if (label === name || label === key) return 'whole'
  for (const each of [name, key]) {
    if (label.startsWith(each) && isOfMedium(label.slice(each.length))) return 'with-medium'
    if (label.endsWith(each) && isOfMedium(label.slice(0, -each.length))) return 'with-medium'
  }
  if (words.includes(' ') && label.startsWith(name)) return 'begun'
  const telling = bare.split(' ').filter((word) => !isArticle(word))
  if (telling.length < 2) return null
  if (label === telling.at(-1)) return 'last-word'
  return label === telling.map((word) => word.charAt(0)).join('') ? 'initials' : null
}

function isOfMedium(word: string): boolean {
  return mediumWordOf(word) !== undefined || isDescribing(word)
}

const OF_EVERYBODY: ReadonlySet<string> = new Set(['com', 'org', 'net'])
const OF_MEDIA: ReadonlySet<string> = new Set('news media press tv radio'.split(' '))
/** Endings of countries whose code is another, and of their regions. */
const FURTHER_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  GB: ['uk', 'scot', 'wales', 'cymru', 'london'],
  ES: ['cat', 'eus', 'gal'],
  FR: ['bzh', 'corsica', 'paris', 'alsace'],
  DE: ['berlin', 'hamburg', 'bayern', 'koeln'],
  AT: ['wien', 'tirol'],
  CH: ['swiss', 'zuerich'],
  RU: ['su', 'xn--p1ai'],
}

/** The ending as seen from the outlet's country; any country's is its own where none is on record. */
function endingOf(suffix: string, country: string | null): DomainEnding {
  if (OF_EVERYBODY.has(suffix)) return suffix as DomainEnding
  if (OF_MEDIA.has(suffix)) return 'medium'
  const last = suffix.slice(suffix.lastIndexOf('.') + 1)
  if (country === null) return last.length === 2 ? 'own-country' : 'other'
  const isOwn = last === country.toLowerCase() || (FURTHER_ENDINGS[country]?.includes(last) ?? false)
  return isOwn ? 'own-country' : 'other'
}

/** A name in Latin letters that the outlet is listed with and that its domain reads like: the key of its name in another script. */
export function hasDomainOfItsName(entry: LookupEntry): boolean {
  return entry.names.some(
    ({ text, kind }) =>
      kind !== 'former' &&
      /^\P{L}*\p{sc=Latn}/u.test(text) &&
      domainsNamed(fold(text), entry).some(
        ({ form }) => form === 'whole' || form === 'with-medium' || form === 'begun',
      ),
  )
}
