import { tokenise } from '../text/tokenise.ts'
import type { Tokens } from '../text/tokens.ts'
import { ALONE } from '../text/unit-table.ts'
import { CUE_LANGUAGES } from './languages.ts'

/**
 * Function words by language. Languages with cue lists come first; the others are needed so that Ukrainian is not taken
 * for Russian.
 */
const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  ...CUE_LANGUAGES.map(({ language, functionWords }) => [language, functionWords] as const),
  [
    'nl',
    'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door uit naar heeft werd wordt die deze hij ze over volgens',
  ],
  ['uk', 'і в не на що з та у до як це за від про для але або після він її був також його які'],
  ['he', 'של את על לא עם זה הוא כי גם אל היא כל אם או אך בין רק יותר לפי אמר'],
  ['pl', 'w i na z nie się do to że jest o jak po od za przez dla ale są oraz był według także'],
  ['sv', 'och i att det som en på är av för med den till inte om har de ett var han men vid från enligt'],
]
const WITH_CUES = CUE_LANGUAGES.length
/** Factor on the votes of languages without cues, which must be clearly ahead in short texts. */
const OTHERS_WORTH = 0.7
/** Votes needed for the language of a text. */
const FEWEST_VOTES = 2
/** Function words needed before a block's own language overrides the article's. */
const ENOUGH = 3

export interface DetectedLanguage {
  /** BCP 47; `und` where it is unknown. */
  readonly language: string
  /** The language of each block, whose tokens are `starts[n] … starts[n + 1]`. */
  readonly ofBlocks: readonly string[]
}

/** Size of the hash table of function words. */
const SLOTS = 4096
interface FunctionWordTable {
  readonly hash: Int32Array
  readonly languages: Int32Array
}

let table: FunctionWordTable | undefined

function functionWords(): FunctionWordTable {
  if (table) return table
  const hash = new Int32Array(SLOTS)
  const languages = new Int32Array(SLOTS)
  FUNCTION_WORDS.forEach(([, list], language) => {
    const tokens = tokenise(list)
    for (let index = 0; index < tokens.count; index += 1) {
      const word = tokens.hash[index] as number
      let slot = slotOf(word)
      while (languages[slot] !== 0 && hash[slot] !== word) slot = (slot + 1) & (SLOTS - 1)
      hash[slot] = word
      languages[slot] = (languages[slot] as number) | (1 << language)
    }
  })
  table = { hash, languages }
  return table
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}

/** How often the function words of each language stand in a text. */
export type Votes = Float64Array

/** The votes of tokens `from … to`. */
export function votesIn(tokens: Tokens, from: number, to: number): Votes {
  const counts = new Float64Array(FUNCTION_WORDS.length)
  countVotes(tokens, from, to, counts)
  return counts
}

/** The votes of several texts together. */
export function sumOfVotes(all: readonly Votes[]): Votes {
  const sum = new Float64Array(FUNCTION_WORDS.length)
  for (const votes of all) addVotes(sum, votes)
  return sum
}

function addVotes(sum: Votes, votes: Votes): void {
  for (let language = 0; language < sum.length; language += 1)
    sum[language] = (sum[language] as number) + (votes[language] as number)
}

/** The language that has most of the votes; `und` where none is clearly ahead. */
export function languageOfVotes(votes: Votes): string {
  const best = clearBest(votes, FEWEST_VOTES)
  return best < 0 ? 'und' : (FUNCTION_WORDS[best]?.[0] as string)
}

/**
 * Detects the language of the whole text and of each block by their function words; `starts` ends with the token count.
 * `votes` are those of the whole article where the text is a part of it.
 */
export function detectLanguage(tokens: Tokens, starts: readonly number[], votes?: Votes): DetectedLanguage {
  const total = new Float64Array(FUNCTION_WORDS.length)
  const best: number[] = []
  const counts = new Float64Array(FUNCTION_WORDS.length)
  for (let block = 0; block + 1 < starts.length; block += 1) {
    counts.fill(0)
    countVotes(tokens, starts[block] as number, starts[block + 1] as number, counts)
    addVotes(total, counts)
    best.push(clearBest(counts, ENOUGH * 2))
  }
  const overall = languageOfVotes(votes ?? total)
  const language = overall !== 'und' ? overall : byScript(tokens)
  return { language, ofBlocks: best.map((found) => (found >= 0 ? (FUNCTION_WORDS[found]?.[0] as string) : language)) }
}

/** Number of the bit that has no zeros before it. */
const LAST_BIT = 31

function countVotes(tokens: Tokens, from: number, to: number, counts: Votes): void {
  const { hash, languages } = functionWords()
  for (let index = from; index < to; index += 1) {
    const word = tokens.hash[index] as number
    let slot = slotOf(word)
    while (languages[slot] !== 0 && hash[slot] !== word) slot = (slot + 1) & (SLOTS - 1)
    const mask = languages[slot] as number
    if (mask === 0) continue
    // A word of a single language counts double.
    const worth = (mask & (mask - 1)) === 0 ? 2 : 1
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const language = LAST_BIT - Math.clz32(rest & -rest)
      counts[language] = (counts[language] as number) + worth
    }
  }
}

/** The language with the most votes, where it has enough and leads; in a tie, none. */
function clearBest(counts: Float64Array, enough: number): number {
  let best = -1
  let most = 0
  let tied = false
  for (let language = 0; language < counts.length; language += 1) {
    const count = (counts[language] as number) * (language < WITH_CUES ? 1 : OTHERS_WORTH)
    if (count > most) {
      best = language
      most = count
      tied = false
    } else if (count === most && count > 0) tied = true
  }
  return most < enough || tied ? -1 : best
}

/** The language by script, where no function word is known. */
function byScript(tokens: Tokens): string {
  let alone = 0
  for (let index = 0; index < tokens.count; index += 1) if ((tokens.shape[index] as number) & ALONE) alone += 1
  if (alone * 2 <= tokens.count) return 'und'
  if (/[\u3040-\u30ff]/.test(tokens.text)) return 'ja'
  if (/[\uac00-\ud7a3]/.test(tokens.text)) return 'ko'
  return /[\u4e00-\u9fff]/.test(tokens.text) ? 'zh' : 'und'
}
