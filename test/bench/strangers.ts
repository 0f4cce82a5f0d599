// Whether anything is taken for an outlet that is none: `npm run bench:strangers`. Words and names from Debian's word lists, in
// several scripts, and outlets of open lists that the catalogue does not have. Whatever is matched there is wrong.
import { existsSync, readFileSync } from 'node:fs'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { sayWarnings } from '../../src/domain/language/say-match.ts'
import { foldKey } from '../../src/domain/lookup/fold.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { catalogueEntries } from '../domain/citation/catalogue-entries.ts'

/** Where the packages put them: wamerican wfrench wspanish wngerman wukrainian hunspell-ar hunspell-ru hunspell-he hunspell-el. */
const WORD_LISTS = [
  '/usr/share/dict/american-english',
  '/usr/share/dict/french',
  '/usr/share/dict/spanish',
  '/usr/share/dict/ngerman',
  '/usr/share/dict/ukrainian',
  '/usr/share/hunspell/ar.dic',
  '/usr/share/hunspell/ru_RU.dic',
  '/usr/share/hunspell/he_IL.dic',
  '/usr/share/hunspell/el_GR.dic',
]
/** Words taken of each list, evenly spread. */
const MOST_WORDS = 80_000
const DATA = new URL('../../../shared/data/', import.meta.url)
const LOOK_ALIKES: ReadonlySet<string> = new Set(['look-alike', 'homograph', 'same-label'])

const entries = catalogueEntries()
const lookup = buildLookup(entries)
/** Names as listed: a word that is one may be matched, by that outlet. */
const listed = new Set(entries.flatMap(({ names }) => names.map(({ text }) => foldKey(text))))

for (const file of WORD_LISTS) {
  if (existsSync(file)) reportWords(file)
  else console.log(`${file} is not there: install its package to have it counted.`)
}
if (existsSync(new URL('register/outlets.jsonl', DATA))) {
  reportOutlets()
  reportHosts()
} else console.log(`There are no lists of outlets at ${DATA.pathname}: that part is left out.`)

function reportWords(file: string): void {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(/[/\s]/)[0] as string)
    .filter((word) => /^\p{L}/u.test(word))
  const step = Math.max(1, Math.floor(all.length / MOST_WORDS))
  const words = all.filter((_, at) => at % step === 0)
  const matched: string[] = []
  const asListed: string[] = []
  for (const word of words) {
    const { status, match } = resolveCitation({ name: word }, lookup)
    if (status !== 'matched') continue
    const into = listed.has(foldKey(word)) ? asListed : matched
    into.push(`${word} → ${match?.outletId}`)
  }
  report(`${file}: ${words.length} words`, matched, words.length)
  console.log(`    listed names among them, matched as such: ${asListed.join(', ') || 'none'}`)
}

function reportOutlets(): void {
  const rows = strangers()
  const names = rows.flatMap(({ name, country }) => [{ name }, { name, country }])
  const matched = names.flatMap((citation) => {
    const { status, match } = resolveCitation(citation, lookup)
    if (status !== 'matched') return []
    const as = listed.has(foldKey(citation.name)) ? ' (a listed name)' : ''
    return [`${citation.name}${citation.country ? ` (${citation.country})` : ''} → ${match?.outletId}${as}`]
  })
  report(`names of unlisted outlets, with and without their country: ${names.length}`, matched, names.length)
}

function reportHosts(): void {
  const hosts = [...new Set([...strangers().flatMap((row) => row.hosts), ...ratedHosts()])]
  const matched: string[] = []
  const warned: string[] = []
  for (const host of hosts) {
    const { status, match, warnings } = resolveCitation({ url: `https://${host}/` }, lookup)
    if (status === 'matched') matched.push(`${host} → ${match?.outletId}`)
    const alarms = warnings.filter(({ code }) => LOOK_ALIKES.has(code))
    if (alarms.length > 0) warned.push(sayWarnings(alarms, en.match)[0]?.detail ?? host)
  }
  report(`hosts of unlisted outlets: ${hosts.length}`, matched, hosts.length)
  report('look-alike warnings against them', warned, hosts.length)
}

interface Stranger {
  readonly name: string
  readonly hosts: readonly string[]
  readonly country?: string
}

/** Rows none of whose hosts a listed outlet has. */
function strangers(): readonly Stranger[] {
  return readFileSync(new URL('register/outlets.jsonl', DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Stranger)
    .filter(({ hosts }) => hosts.every(isStranger))
}

function ratedHosts(): readonly string[] {
  const [, ...lines] = readFileSync(new URL('ratings/ratings-dev.csv', DATA), 'utf8').split('\n')
  return [...new Set(lines.flatMap((line) => line.split(',')[0] || []))].filter(isStranger)
}

function isStranger(host: string): boolean {
  return !entries.some(({ locators }) =>
    locators.some((each) => each.host !== null && (each.host === host || host.endsWith(`.${each.host}`))),
  )
}

function report(what: string, wrong: readonly string[], all: number): void {
  console.log(`\n${what}: ${wrong.length} (${((wrong.length / Math.max(1, all)) * 100).toFixed(3)} %)`)
  for (const line of wrong.slice(0, 60)) console.log(`    ${line}`)
  if (wrong.length > 60) console.log(`    … and ${wrong.length - 60} more`)
}
