// Whether anything is taken for an outlet that is none: `npm run bench:strangers`. Words and names from Debian's word lists, in
// several scripts, and every second listing of the register, left out. Whatever is matched there is wrong.
import { existsSync, readFileSync } from 'node:fs'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { sayWarnings } from '../../src/domain/language/say-match.ts'
import { foldKey } from '../../src/domain/lookup/fold.ts'
import { hashOf } from '../../src/domain/lookup/hash-table.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { wordListText } from '../../tools/word-list-text.ts'
import { everyEntry } from '../domain/citation/catalogue-entries.ts'

/** Where the packages put them: wamerican wfrench wspanish wngerman wukrainian witalian wportuguese wdutch wpolish wswedish wdanish, hunspell-ar -ru -he -el. */
const WORD_LISTS = [
  ...'american-english french spanish ngerman ukrainian italian portuguese dutch polish swedish danish'
    .split(' ')
    .map((name) => `/usr/share/dict/${name}`),
  ...'ar ru_RU he_IL el_GR'.split(' ').map((name) => `/usr/share/hunspell/${name}.dic`),
  // Of scowl: given names, surnames and places.
  '/usr/share/dict/scowl/american-proper-names.50',
  '/usr/share/dict/scowl/american-proper-names.80',
  '/usr/share/dict/scowl/american-proper-names.95',
  '/usr/share/dict/scowl/american-upper.95',
]
/** Words taken of each list, evenly spread. */
const MOST_WORDS = 80_000
const DATA = new URL('../../../shared/data/', import.meta.url)
const SAME = ' (a listed name)'
const ADDRESSED = ' (its address)'
const LOOK_ALIKES: ReadonlySet<string> = new Set(['look-alike', 'homograph', 'same-label'])

/** Every second listing is left out, and asked for as the stranger that it then is. */
const everybody = everyEntry()
const entries = everybody.filter(({ id, depth }) => depth === 'dossier' || !isLeftOut(id))
const lookup = buildLookup(entries)
const listedHosts = new Set(entries.flatMap(({ locators }) => locators.flatMap(({ host }) => host ?? [])))
/** Names as listed, with and without their article: a word that is one may be matched, by that outlet. */
const listed = new Set(
  entries.flatMap(({ names }) => names.flatMap(({ text }) => [foldKey(text), foldKey(text.replace(/^the /i, ''))])),
)

for (const file of process.argv.includes('--outlets') ? [] : WORD_LISTS) {
  if (existsSync(file)) reportWords(file)
  else console.log(`${file} is not there: install its package to have it counted.`)
}
reportOutlets()
reportHosts()

function reportWords(file: string): void {
  const all = wordListText(file, readFileSync(file))
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
    const isAddress = match?.reasons.some(({ feature }) => feature === 'nameIsHost')
    const as = listed.has(foldKey(citation.name)) ? SAME : isAddress ? ADDRESSED : ''
    return [`${citation.name}${citation.country ? ` (${citation.country})` : ''} → ${match?.outletId}${as}`]
  })
  const namesakes = matched.filter((line) => line.endsWith(SAME))
  const addressed = matched.filter((line) => line.endsWith(ADDRESSED))
  const others = matched.filter((line) => !line.endsWith(SAME) && !line.endsWith(ADDRESSED))
  report(
    `names of unlisted outlets, with and without their country, taken for another name: ${names.length}`,
    others,
    names.length,
  )
  report('taken for a listed outlet of the same name', namesakes, names.length)
  report('taken for the outlet whose address is the name, mostly the same one', addressed, names.length)
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
  readonly country?: string | undefined
}

function isLeftOut(id: string): boolean {
  return (hashOf(id) & 1) === 1
}

/** Named listings that were left out. */
function strangers(): readonly Stranger[] {
  return everybody
    .filter(({ id, depth, names }) => depth === 'listing' && names.length > 0 && isLeftOut(id))
    .map(({ name, country, locators }) => ({
      name,
      country: country ?? undefined,
      hosts: locators.flatMap(({ host }) => host ?? []).filter(isStranger),
    }))
}

function ratedHosts(): readonly string[] {
  if (!existsSync(new URL('ratings/ratings-dev.csv', DATA))) return []
  const [, ...lines] = readFileSync(new URL('ratings/ratings-dev.csv', DATA), 'utf8').split('\n')
  return [...new Set(lines.flatMap((line) => line.split(',')[0] || []))].filter(isStranger)
}

function isStranger(host: string): boolean {
  const labels = host.split('.')
  return !labels.some((_, at) => listedHosts.has(labels.slice(at).join('.')))
}

function report(what: string, wrong: readonly string[], all: number): void {
  console.log(`\n${what}: ${wrong.length} (${((wrong.length / Math.max(1, all)) * 100).toFixed(3)} %)`)
  for (const line of wrong.slice(0, 60)) console.log(`    ${line}`)
  if (wrong.length > 60) console.log(`    … and ${wrong.length - 60} more`)
}
