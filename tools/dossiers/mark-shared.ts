import { existsSync, readFileSync } from 'node:fs'
import { foldKey } from '../../src/domain/lookup/fold.ts'
import type { Name } from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { readRecords } from './read-records.ts'

const REGISTER = new URL('../../../shared/data/register/outlets.jsonl', import.meta.url)

/**
 * Debian's word lists (wamerican wfrench wspanish wngerman hunspell-ru hunspell-el hunspell-he), by language of a name.
 */
const WORD_LISTS: Readonly<Record<string, string>> = {
  en: '/usr/share/dict/american-english',
  fr: '/usr/share/dict/french',
  es: '/usr/share/dict/spanish',
  de: '/usr/share/dict/ngerman',
  ru: '/usr/share/hunspell/ru_RU.dic',
  el: '/usr/share/hunspell/el_GR.dic',
  he: '/usr/share/hunspell/he_IL.dic',
}

/**
 * Marks as ambiguous every name that another outlet has, on record or in the open register, or that is a common word.
 */
export function markShared(records: readonly OutletRecord[]): readonly OutletRecord[] {
  const all = new Map([...readRecords(), ...records].map((record) => [record.id, record]))
  const bearers = bearersOf([...all.values()])
  const words = plainWords()
  return records.map((record) => ({
    ...record,
    names: record.names.map((name) => {
      const others = bearers.get(foldKey(name.text)) ?? new Set()
      const isShared = [...others].some((bearer) => bearer !== record.id)
      return isShared || isPlainWord(name, words) || isNumbered(name.text) ? { ...name, ambiguous: true } : name
    }),
  }))
}

/** Who has each folded name: outlets on record, and rows of the register that are not on record. */
function bearersOf(records: readonly OutletRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>()
  const add = (text: string, bearer: string) => {
    const key = foldKey(text)
    bearers.set(key, (bearers.get(key) ?? new Set()).add(bearer))
  }
  const holders = new Map<string, string>()
  for (const { id, names, locators } of records) {
    for (const { text, withdrawnAt } of names) if (withdrawnAt === null) add(text, id)
    for (const { host } of locators) if (host !== null) holders.set(host, id)
  }
  for (const { name, nativeName, hosts, country } of registerRows()) {
    const id = hosts.map((host) => holderOf(host, holders)).find((holder) => holder !== undefined)
    for (const text of [name, nativeName]) if (text) add(text, id ?? `${hosts[0]} ${country}`)
  }
  return bearers
}

function holderOf(host: string, holders: ReadonlyMap<string, string>): string | undefined {
  const labels = host.split('.')
  return labels.map((_, at) => holders.get(labels.slice(at).join('.'))).find((id) => id !== undefined)
}

interface RegisterRow {
  readonly name: string
  readonly nativeName?: string
  readonly hosts: readonly string[]
  readonly country?: string
}

function registerRows(): readonly RegisterRow[] {
  if (!existsSync(REGISTER)) return []
  return readFileSync(REGISTER, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RegisterRow)
}

function plainWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = Object.entries(WORD_LISTS).map(([language, file]) => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    return [language, new Set(lines.map((line) => line.split(/[/\s]/)[0] as string))] as const
  })
  return new Map(lists)
}

/**
 * Whether it is one word, possibly with an article, that a dictionary of its language or of English has in lower case;
 * for German, a noun as written.
 */
function isPlainWord({ text, language }: Name, words: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const word = text.replace(/^(the|la|le|el|los|les|las|der|die|das|l['’])[ ]?(?=\p{Lu})/iu, '')
  if (/[\s\d]/.test(word)) return false
  const isCapitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  if (isCapitals) return false
  const has = (of: string, form: string) => words.get(of)?.has(form) === true
  const primary = language.split('-')[0] as string
  return has(primary, word.toLowerCase()) || has('en', word.toLowerCase()) || (primary === 'de' && has('de', word))
}

/** A medium's noun with a number, which exists in several countries: `Channel 13`, `News 12`. */
function isNumbered(text: string): boolean {
  return /^(channel|news|tv|canal|kanal|قناة|ערוץ|חדשות) (\d+|one)$/i.test(text)
}
