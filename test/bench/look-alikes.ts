// Whether imitations are told and real sites are not: `npm run bench:look-alikes`. Imitations are made here, by the techniques that
// dnstwist and studies of typosquatting and combosquatting describe, and that reports on the Doppelgänger campaign found; real sites are
// the hosts of the register's named listings, all on record, and every second one left out, as the stranger that it then is.
import { getDomain } from 'tldts'
import type { WarningFact } from '../../src/domain/citation/citation.ts'
import { resemblancesOf } from '../../src/domain/citation/likeness.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { sayWarnings } from '../../src/domain/language/say-match.ts'
import type { LookupEntry } from '../../src/domain/lookup/entry.ts'
import { hashOf } from '../../src/domain/lookup/hash-table.ts'
import { labelOf } from '../../src/domain/lookup/label-index.ts'
import { buildLookup, type Lookup } from '../../src/domain/lookup/lookup.ts'
import { everyEntry } from '../domain/citation/catalogue-entries.ts'

const LOOK_ALIKES: ReadonlySet<string> = new Set(['look-alike', 'homograph', 'same-label'])
const MOST_SHOWN = Number(process.env.SHOWN ?? 60)

const everybody = everyEntry()
const lookup = buildLookup(everybody)
const imitated = everybody.flatMap((entry) => (entry.depth === 'dossier' ? (ownDomain(entry) ?? []) : []))
interface Imitated {
  readonly id: string
  readonly domain: string
  readonly label: string
  readonly ending: string
}

/** The first registrable domain that is the outlet's as a whole. */
function ownDomain({ id, locators }: LookupEntry): Imitated | null {
  for (const { host, path } of locators) {
    if (host === null || path !== null || host.endsWith('.onion')) continue
    const domain = getDomain(host, { allowPrivateDomains: true, validateHostname: false })
    const label = domain === host ? labelOf(host) : ''
    // Nobody but a state may register beside them.
    if (/\.(?:gov|go|gob|gouv)\.[a-z]+$/.test(host)) continue
    if (domain === host && label.length > 2) return { id, domain, label, ending: host.slice(label.length + 1) }
  }
  return null
}

/** One of several, always the same for one domain. */
function pick<T>(from: readonly T[], { domain }: Imitated, salt: string): T {
  return from[Math.abs(hashOf(domain + salt)) % from.length] as T
}

function reportClones(): void {
  let found = 0
  let all = 0
  let [longFound, longAll] = [0, 0]
  for (const [technique, clonesOf] of Object.entries(TECHNIQUES)) {
    const misses: string[] = []
    let made = 0
    for (const outlet of imitated) {
      for (const host of clonesOf(outlet)) {
        const { status, match, warnings } = resolveCitation({ url: `https://${host}/a` }, lookup)
        // Somebody else's on record, or the outlet's own.
        if (status === 'unusable' || (status === 'matched' && lookup.entry(match?.outletId ?? '')?.names.length !== 0))
          continue
        made += 1
        const isTold = warnings.some(
          ({ code, outletId }) => LOOK_ALIKES.has(code) && (outletId === outlet.id || isHouse(outletId, outlet)),
        )
        if (!isTold) misses.push(`${host} (${outlet.domain})`)
        if (outlet.label.length > 4) {
          longAll += 1
          longFound += isTold ? 1 : 0
        }
      }
    }
    found += made - misses.length
    all += made
    console.log(`\n${technique}: ${share(made - misses.length, made)}`)
    printSome(misses)
  }
  console.log(`\nimitations told, of all: ${share(found, all)}`)
  console.log(`of labels of five letters and more: ${share(longFound, longAll)}\n`)
}

/** Another outlet of that label: both are imitated. */
function isHouse(id: string | null, { label }: Imitated): boolean {
  return imitated.some((other) => other.id === id && other.label === label)
}

const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  'qwertyuiop asdfghjkl zxcvbnm'
    .split(' ')
    .flatMap((row) => [...row].map((key, at) => [key, `${row[at - 1] ?? ''}${row[at + 1] ?? ''}`])),
)
const LETTERS: readonly string[] = 'а/a е/e о/o р/p с/c х/x у/y і/i ѕ/s'.split(' ')
const ENDINGS =
  'ltd today agency site online top info co net org news press live cam pics work asia fun pm ws tours life me in'.split(
    ' ',
  )
const WORDS =
  'news online live today breaking tv official daily world report media now 24 hub post network update'.split(' ')

const TECHNIQUES: Readonly<Record<string, (outlet: Imitated) => readonly string[]>> = {
  'a letter left out, doubled, swapped, replaced or added': (outlet) => {
    const { label, ending } = outlet
    if (!/^[a-z-]+$/.test(label)) return []
    const at = 1 + (Math.abs(hashOf(label)) % Math.max(1, label.length - 2))
    const letter = label[at] as string
    const beside = pick([...(KEYS[letter] || 'e')], outlet, 'key')
    return [
      label.slice(0, at) + label.slice(at + 1),
      label.slice(0, at) + letter + label.slice(at),
      label.slice(0, at) + (label[at + 1] ?? '') + letter + label.slice(at + 2),
      label.slice(0, at) + beside + label.slice(at + 1),
      label.slice(0, at) + beside + label.slice(at),
    ]
      .filter((twisted) => twisted !== label && /^[a-z].*[a-z]$/.test(twisted))
      .map((twisted) => `${twisted}.${ending}`)
  },
  'words added': (outlet) => {
    const [one, other] = [pick(WORDS, outlet, 'one'), pick(WORDS, outlet, 'other')]
    const { label } = outlet
    return [`${label}${one}.com`, `${label}-${other}.com`, `${one}-${label}.com`, `${label}${one}${other}.com`].filter(
      (host) => !host.startsWith('24'),
    )
  },
  'letters that look alike': (outlet) => {
    const { label, ending } = outlet
    const ascii = [
      ['m', 'rn'],
      ['l', '1'],
      ['o', '0'],
      ['w', 'vv'],
    ].flatMap(([from = '', to = '']) => (label.includes(from) ? [label.replace(from, to)] : []))
    const other = LETTERS.map((pair) => pair.split('/') as [string, string]).find(([, latin]) => label.includes(latin))
    return [...ascii.slice(0, 2), ...(other === undefined ? [] : [label.replace(other[1], other[0])])].map(
      (twisted) => `${twisted}.${ending}`,
    )
  },
  'another ending': (outlet) => [
    `${outlet.label}.${pick(ENDINGS, outlet, 'a')}`,
    `${outlet.label}.${pick(ENDINGS, outlet, 'b')}`,
  ],
  'a hyphen': ({ label, ending }) =>
    label.length < 6 || label.includes('-')
      ? [label.replaceAll('-', '')].filter((bare) => bare !== label).map((bare) => `${bare}.${ending}`)
      : [`${label.slice(0, Math.ceil(label.length / 2))}-${label.slice(Math.ceil(label.length / 2))}.${ending}`],
  'the address as a sub-domain or with hyphens': ({ domain }) => [
    `${domain}.breaking-story.example`,
    `www.${domain}.story-24.info`,
    `${domain.replaceAll('.', '-')}.com`,
    `www-${domain.replaceAll('.', '-')}.info`,
  ],
}

function isLeftOut({ id, depth, names }: LookupEntry): boolean {
  return depth === 'listing' && names.length > 0 && (hashOf(id) & 1) === 1
}

type Warn = (host: string, among: Lookup) => readonly WarningFact[]

const asAnswered: Warn = (host, among) => resolveCitation({ url: `https://${host}/` }, among).warnings
/** By the rules alone, without the list of genuine domains, which was made from these very hosts. */
const byRules: Warn = (host, among) =>
  resolveCitation({ url: `https://${host}/` }, among).status === 'matched'
    ? []
    : resemblancesOf(host, getDomain(host, { allowPrivateDomains: true }) ?? host, among)

function reportGenuine(what: string, entries: readonly LookupEntry[], among: Lookup, warningsOf: Warn): void {
  const hosts = entries
    .filter(({ depth, names }) => depth === 'listing' && names.length > 0)
    .flatMap(({ locators }) => locators.flatMap(({ host }) => host ?? []))
  const alarms = hosts.flatMap((host) => {
    const alarm = warningsOf(host, among).filter(({ code }) => LOOK_ALIKES.has(code))
    return alarm.length === 0 ? [] : [sayWarnings(alarm, en.match)[0]?.detail ?? host]
  })
  console.log(`false alarms against real sites, ${what}: ${share(alarms.length, hosts.length)}`)
  printSome(alarms)
}

function share(count: number, all: number): string {
  return `${count} of ${all} (${((count / Math.max(1, all)) * 100).toFixed(2)} %)`
}

function printSome(lines: readonly string[]): void {
  for (const line of lines.slice(0, MOST_SHOWN)) console.log(`    ${line}`)
  if (lines.length > MOST_SHOWN) console.log(`    … and ${lines.length - MOST_SHOWN} more`)
}

reportClones()
reportGenuine('on record', everybody, lookup, asAnswered)
reportGenuine(
  'every second left out, by the rules alone',
  everybody.filter(isLeftOut),
  buildLookup(everybody.filter((entry) => !isLeftOut(entry))),
  byRules,
)
