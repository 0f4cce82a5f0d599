import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { checkCatalogue } from '../src/catalogue/check.ts'
import { ADDED, checkRegister, fileOfCountry, PERENNIAL } from '../src/catalogue/check-register.ts'
import { toRegisterSchemaText } from '../src/catalogue/register-line.ts'
import { slugOf } from '../src/catalogue/slug.ts'
import { fold, foldKey } from '../src/domain/lookup/fold.ts'
import type { OutletRecord } from '../src/domain/record.ts'
import type { Listing } from '../src/domain/register/listing.ts'
import { readCatalogueFiles } from '../src/store/catalogue-files.ts'
import { readRegisterFiles } from '../src/store/register-files.ts'
import { articleTitles, withTitles } from './register/article-titles.ts'
import { type Draft, draftOf, LANGUAGE_AT_END, mergedByItem } from './register/listings-of.ts'
import { mergedStations } from './register/one-station.ts'
import { ORIGINS } from './register/origins.ts'
import { type ListedSource, perennialListings } from './register/perennial-names.ts'
import { rowsOfOutlets } from './register/rows-of-outlets.ts'
import type { SourceRow } from './register/source-row.ts'

/**
 * Writes `db/register` from the rows beside the repository, and reports on standard error what was left out and why;
 * with `--check` it only tells whether the files are valid and their schema is up to date.
 */
const ROWS = new URL('../../shared/data/register/outlets.jsonl', import.meta.url)
const PERENNIAL_ROWS = new URL('../../shared/data/facts/wikipedia-rsp-2026-04.jsonl', import.meta.url)
const NEWS = new URL('../db/assessments/link-graph.csv', import.meta.url)
const OUT = new URL('../db/register/', import.meta.url)
const SCHEMA = new URL('../db/register.schema.json', import.meta.url)

const told = new Map<string, string[]>()
function tell(why: string, what: string): void {
  told.set(why, [...(told.get(why) ?? []), what])
}

function main(): void {
  if (process.argv.includes('--check')) {
    check()
    return
  }
  writeFileSync(SCHEMA, toRegisterSchemaText())
  if (!existsSync(ROWS)) {
    console.error('The rows that db/register is made from are not here (../shared/data/register): left as it is.')
    return
  }
  mkdirSync(OUT, { recursive: true })
  const rows = readFileSync(ROWS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SourceRow)
  const news = newsSites()
  const made = rows
    .flatMap((row) => rowsOfOutlets(row, tell))
    .flatMap((row) => draftOf(row, tell, (host) => news.has(host)) ?? [])
  const titles = articleTitles()
  const drafts = mergedStations(mergedByItem(made, tell), tell).map((draft) => withTitles(draft, titles, tell))
  const { records } = checkCatalogue(readCatalogueFiles().files)
  const listings = withIds(besideDossiers(drafts, records))
  for (const [country, own] of Map.groupBy(listings, ({ country }) => country ?? ''))
    writeFileSync(new URL(fileOfCountry(country), OUT), textOf(own))
  writePerennial(listings, records, news)
  writeFileSync(new URL('origins.json', OUT), `${JSON.stringify(ORIGINS, null, 2)}\n`)
  for (const [why, what] of [...told].sort(([, one], [, other]) => other.length - one.length))
    console.error(
      `${why} (${what.length})\n  ${(process.argv.includes('--all') ? what : what.slice(0, 5)).join('\n  ')}`,
    )
  console.error(`${rows.length} rows, ${listings.length} listings`)
  tellCountries(rows, listings, records)
  check()
}

/** Written news sites, by their host. */
function newsSites(): ReadonlySet<string> {
  const lines = readFileSync(NEWS, 'utf8').split('\n')
  return new Set(lines.map((line) => line.split(',')[0] ?? ''))
}

/** Writes what only Wikipedia's list of perennial sources names. */
function writePerennial(
  listings: readonly Listing[],
  records: readonly OutletRecord[],
  news: ReadonlySet<string>,
): void {
  if (!existsSync(PERENNIAL_ROWS)) return
  const sources = readFileSync(PERENNIAL_ROWS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ListedSource)
  const held = new Set([...dossierHosts(records), ...handmadeHosts(), ...listings.flatMap(({ hosts }) => hosts)])
  const called = new Set([
    ...records.flatMap(({ names }) => names.map(({ text }) => foldKey(text))),
    ...listings.map(({ name }) => foldKey(name)),
  ])
  const isHeld = (host: string) => host.split('.').some((_, at, labels) => held.has(labels.slice(at).join('.')))
  const named = perennialListings(
    sources,
    isHeld,
    (name) => called.has(foldKey(name)),
    (host) => news.has(host),
  )
  writeFileSync(new URL(PERENNIAL, OUT), textOf(named))
  console.error(`${named.length} listings from Wikipedia's list of perennial sources`)
}

/** Reports countries in the rows, those with fewest known outlets first; none may have none. */
function tellCountries(
  rows: readonly SourceRow[],
  listings: readonly Listing[],
  records: readonly OutletRecord[],
): void {
  const known = Map.groupBy([...listings, ...records], ({ country }) => country)
  const few = [...new Set(rows.map(({ country }) => country))]
    .map((country) => ({ country, count: known.get(country)?.length ?? 0 }))
    .filter(({ count }) => count <= 2)
    .sort((one, other) => one.count - other.count || (one.country < other.country ? -1 : 1))
  const without = few.filter(({ count }) => count === 0).map(({ country }) => country)
  console.error(
    `countries with one or two outlets: ${few.map(({ country, count }) => `${country} ${count}`).join(', ')}`,
  )
  if (without.length === 0) return
  console.error(`countries whose outlets are all left out: ${without.join(', ')}`)
  process.exitCode = 1
}

/**
 * Drafts without those that dossiers cover: a host of a dossier is never a listing's, and a draft whose main host is
 * one is that outlet. A host with several drafts goes to the best supported.
 */
function besideDossiers(drafts: readonly Draft[], records: readonly OutletRecord[]): readonly Draft[] {
  const dossierNames = new Set(records.flatMap(({ names }) => names.map(({ text }) => fold(text))))
  const dossiers = dossierHosts(records)
  const added = handmadeHosts()
  const taken = new Map<string, string>()
  const kept: Draft[] = []
  for (const draft of drafts.toSorted((one, other) => rank(one) - rank(other))) {
    const what = `${draft.name} (${draft.country})`
    if (draft.hosts.some((host) => dossiers.has(host))) {
      tell('has a host of a dossier', `${what} ${draft.hosts.join(' ')}`)
      continue
    }
    const base = fold(draft.name.replace(LANGUAGE_AT_END, ''))
    if (base !== fold(draft.name) && dossierNames.has(base)) {
      tell('an edition of a dossier', what)
      continue
    }
    const hosts = draft.hosts.filter((host) => {
      const holder = added.has(host) ? 'a listing made by hand' : taken.get(host)
      if (holder !== undefined) tell('host is held by another listing', `${host}: ${what}, ${holder}`)
      return holder === undefined
    })
    if (hosts.length === 0) continue
    for (const host of hosts) taken.set(host, what)
    kept.push({ ...draft, hosts })
  }
  return kept
}

function dossierHosts(records: readonly OutletRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ locators }) =>
      locators.flatMap(({ host, path, withdrawnAt }) =>
        host === null || path !== null || withdrawnAt !== null ? [] : [host.replace(/^www\./, '')],
      ),
    ),
  )
}

function handmadeHosts(): ReadonlySet<string> {
  return new Set(readRegisterFiles().flatMap(({ file, text }) => (file === ADDED ? hostsIn(text) : [])))
}

const ORDER = ['backed-twice', 'wikidata', 'one-list', 'one-us-list-of-2018', 'flagged']

function rank({ confidence }: Draft): number {
  return ORDER.indexOf(confidence)
}

function hostsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (JSON.parse(line) as Listing).hosts)
}

/**
 * Ids are permanent: the listing of a host keeps its id in the files. A new id is made of the name, with the country
 * where that is taken.
 */
function withIds(drafts: readonly Draft[]): readonly Listing[] {
  const dossiers = new Set(readCatalogueFiles().files.map(({ file }) => file.replace(/\.json$/, '')))
  const before = new Map<string, string>()
  const handmade = new Set<string>()
  for (const { file, text } of readRegisterFiles()) {
    if (!file.endsWith('.ndjson')) continue
    for (const line of text.split('\n').filter((each) => each !== '')) {
      const { id, hosts } = JSON.parse(line) as Listing
      if (file === ADDED) handmade.add(id)
      if (file !== PERENNIAL) for (const host of hosts) before.set(host, id)
    }
  }
  const used = new Set([...dossiers, ...handmade])
  const ids = new Map<Draft, string>()
  for (const draft of drafts) {
    const held = draft.hosts.map((host) => before.get(host)).find((id) => id !== undefined && !used.has(id))
    if (held === undefined) continue
    used.add(held)
    ids.set(draft, held)
  }
  for (const draft of drafts) {
    if (ids.has(draft)) continue
    const id = freeId(draft, used)
    used.add(id)
    ids.set(draft, id)
  }
  return drafts
    .map((draft) => ({ id: ids.get(draft) as string, ...draft }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function freeId({ name, country, hosts }: Draft, used: ReadonlySet<string>): string {
  const slug = slugOf(name) || slugOf(hosts[0] ?? '')
  const host = slugOf(hosts[0] ?? '')
  const wishes = [slug, `${slug}-${country?.toLowerCase()}`, host, `${slug}-${host}`]
  const id = wishes.find((wish) => wish.length > 1 && !used.has(wish))
  if (id === undefined) throw new Error(`No id is free for ${name} at ${hosts.join(' ')}.`)
  return id
}

function textOf(listings: readonly Listing[]): string {
  return listings.map((listing) => `${JSON.stringify(listing)}\n`).join('')
}

function check(): void {
  const { listings, faults } = checkRegister(readRegisterFiles())
  for (const { file, pointer, reason } of faults.slice(0, 50)) console.error(`db/register/${file}${pointer}: ${reason}`)
  const isOld = readFileSync(SCHEMA, 'utf8') !== toRegisterSchemaText()
  if (isOld) console.error('db/register.schema.json is not what the code says: run npm run register')
  if (faults.length > 0 || isOld || listings.length === 0) process.exitCode = 1
}

main()
