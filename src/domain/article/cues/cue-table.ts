import type { PhraseTable } from '../text/phrase-table.ts'
import { buildPhraseTable } from '../text/phrase-writer.ts'
import { CUE, CUE_CLASSES, WORD, WORD_CLASSES } from './cue-classes.ts'
import type { Cues } from './cues.ts'
import { type LastLetters, lastLettersOf } from './last-letters.ts'
import { type ListedWords, listWords } from './listed-words.ts'
import { ENDING_LISTS, type EndingList, WORD_LISTS, type WordList } from './word-lists.ts'

/** One language's cue lists, compiled: from phrase to classes. */
export interface CueTable {
  readonly cues: Cues
  readonly table: PhraseTable
  readonly cue: Int32Array
  readonly word: Uint16Array
  /**
   * For phrases that differ only by accents, as French `a` and `à`: by phrase number, then by spelling in lower case.
   */
  readonly spellings: ReadonlyMap<number, ReadonlyMap<string, Classes>>
  /** 1 for phrases with such spellings. */
  readonly hasSpellings: Uint8Array
  readonly premodifiers: ReadonlySet<string>
  readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>
  readonly listed: ListedWords
  readonly wordEndings: Readonly<Record<EndingList, readonly string[]>>
  readonly endings: readonly (readonly [ending: string, cue: number])[]
  readonly lastLetters: LastLetters
}

export interface Classes {
  cue: number
  word: number
}

/** Texts have both apostrophes, and they make no other word. */
export function straight(phrase: string): string {
  return phrase.replaceAll('’', "'")
}

/** `(has|had|) said` → has said, had said, said. */
export function expandPhrase(pattern: string): string[] {
  const opening = pattern.indexOf('(')
  if (opening < 0) return [pattern.trim().replace(/\s+/g, ' ')]
  const closing = pattern.indexOf(')', opening)
  return pattern
    .slice(opening + 1, closing)
    .split('|')
    .flatMap((choice) => expandPhrase(pattern.slice(0, opening) + choice + pattern.slice(closing + 1)))
}

function phrasesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(expandPhrase)
}

export function compileCues(cues: Cues): CueTable {
  const bySpelling = new Map<string, Classes>()
  const add = (list: string, cue: number, word: number): void => {
    for (const phrase of phrasesOf(list)) {
      const spelling = straight(phrase.toLowerCase())
      const classes = bySpelling.get(spelling) ?? { cue: 0, word: 0 }
      bySpelling.set(spelling, { cue: classes.cue | cue, word: classes.word | word })
    }
  }
  for (const name of CUE_CLASSES) add(cues[name], CUE[name], 0)
  for (const name of WORD_CLASSES) add(cues[name], 0, WORD[name])

  const spellings = [...bySpelling.keys()]
  const { table, numbers } = buildPhraseTable(spellings, false)
  const cue = new Int32Array(table.count)
  const word = new Uint16Array(table.count)
  const told = new Map<number, Map<string, Classes>>()
  spellings.forEach((spelling, index) => {
    const number = numbers[index] as number
    const classes = bySpelling.get(spelling) as Classes
    cue[number] = (cue[number] as number) | classes.cue
    word[number] = (word[number] as number) | classes.word
    told.set(number, (told.get(number) ?? new Map()).set(spelling, classes))
  })
  const hasSpellings = new Uint8Array(table.count)
  for (const [number, variants] of told) {
    if (variants.size < 2) told.delete(number)
    else hasSpellings[number] = 1
  }
  const endings = Object.entries(cues.endings).flatMap(([name, list]) =>
    phrasesOf(list).map((ending) => [ending, CUE[name as keyof typeof CUE]] as const),
  )
  const lists = Object.assign(
    {} as Record<WordList, ReadonlySet<string>>,
    ...WORD_LISTS.map((name) => ({ [name]: new Set(phrasesOf(cues.words[name].toLowerCase())) })),
  )
  const wordEndings = Object.assign(
    {} as Record<EndingList, readonly string[]>,
    ...ENDING_LISTS.map((name) => ({ [name]: phrasesOf(cues.wordEndings[name]) })),
  )
  const premodifiers = new Set(phrasesOf(cues.premodifier))
  const lastLetters = lastLettersOf(endings.map(([ending]) => ending))
  return {
    cues,
    table,
    cue,
    word,
    spellings: told,
    hasSpellings,
    premodifiers,
    lists,
    listed: listWords((list) => lists[list]),
    wordEndings,
    endings,
    lastLetters,
  }
}
