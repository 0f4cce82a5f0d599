import type { PhraseTable } from '../text/phrase-table.ts'
import { buildPhraseTable } from '../text/phrase-writer.ts'
import { expandPhrase, straight } from './cue-table.ts'
import type { InstitutionWords } from './institution-form.ts'
import { institutionWordsOf } from './institution-words.ts'
import { type LastLetters, lastLettersOf } from './last-letters.ts'

/** What a phrase is to an institution; see the lists of `InstitutionWords`. */
export type InstitutionClass = 'states' | 'organisations' | 'nouns' | 'weakNouns' | 'voices' | 'cited'

export interface InstitutionPhrase {
  readonly of: InstitutionClass
  /** The spelling that stands for all, as listed; for a noun its own. */
  readonly name: string
  /** Whether only capitals are the name: `WHO`. */
  readonly isLetters: boolean
  /** Letters attached before it, which are no part of the name. */
  readonly attached: number
}

/** The words for institutions of one language, compiled. */
export interface InstitutionTable {
  readonly table: PhraseTable
  /** By phrase number; the first that was listed. */
  readonly phrases: ReadonlyMap<number, InstitutionPhrase>
  readonly endings: readonly string[]
  readonly lastLetters: LastLetters
  readonly adjectives: ReadonlySet<string>
  readonly adjectiveEndings: readonly string[]
  readonly statements: ReadonlySet<string>
  readonly officials: ReadonlySet<string>
  readonly deeds: ReadonlySet<string>
  readonly tells: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly masculine: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly nameless: ReadonlySet<string>
}

const compiled = new Map<string, InstitutionTable | null>()

/** The compiled words of a language, built on first use; null where there are none. */
export function institutionTableOf(language: string): InstitutionTable | null {
  let table = compiled.get(language)
  if (table === undefined) {
    const words = institutionWordsOf(language)
    table = words === null ? null : compile(words)
    compiled.set(language, table)
  }
  return table
}

const CLASSES: readonly InstitutionClass[] = ['states', 'organisations', 'cited', 'voices', 'nouns', 'weakNouns']

function compile(words: InstitutionWords): InstitutionTable {
  const spellings: string[] = []
  const entries: InstitutionPhrase[] = []
  for (const of of CLASSES) {
    for (const listed of entriesOf(words[of])) {
      const names = listed.split(' = ').flatMap(expandPhrase)
      const [name] = names as [string, ...string[]]
      const written = of === 'cited' || of === 'voices' ? names.slice(1) : names
      for (const spelling of written) {
        const isLetters = /^[\p{Lu}.]{2,}$/u.test(spelling)
        for (const [form, attached] of words.attachesLetters ? withAttached(spelling) : ([[spelling, 0]] as const)) {
          spellings.push(straight(form.toLowerCase()))
          entries.push({ of, name: of === 'nouns' || of === 'weakNouns' ? spelling : name, isLetters, attached })
        }
      }
    }
  }
  const { table, numbers } = buildPhraseTable(spellings, false)
  const phrases = new Map<number, InstitutionPhrase>()
  entries.forEach((entry, index) => {
    const number = numbers[index] as number
    if (!phrases.has(number)) phrases.set(number, entry)
  })
  const endings = entriesOf(words.endings)
  return {
    table,
    phrases,
    endings,
    lastLetters: lastLettersOf(endings),
    adjectives: setOf(words.adjectives),
    adjectiveEndings: entriesOf(words.adjectiveEndings),
    statements: setOf(words.statements),
    officials: setOf(words.officials),
    deeds: setOf(words.deeds),
    tells: setOf(words.tells),
    after: setOf(words.after),
    masculine: setOf(words.masculine),
    places: setOf(words.places),
    nameless: setOf(words.nameless),
  }
}

function entriesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list).flatMap((entry) => expandPhrase(entry.toLowerCase())))
}

/** `وزارة` → وزارة, ووزارة, لوزارة · `الشرطة` → الشرطة, والشرطة, للشرطة. */
function withAttached(word: string): (readonly [form: string, attached: number])[] {
  const to = word.startsWith('ال') ? `لل${word.slice(2)}` : `ل${word}`
  return [
    [word, 0],
    [`و${word}`, 1],
    [`ف${word}`, 1],
    [to, word.startsWith('ال') ? 2 : 1],
  ]
}
