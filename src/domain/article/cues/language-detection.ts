import { tokenise } from '../text/tokenise.ts'
import type { Tokens } from '../text/tokens.ts'
import { isAlone } from '../text/tokens.ts'
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
  ['da', 'og i at det som en på er af for med den til ikke om har de et var han men ved fra efter blev også'],
  ['nb', 'og i at det som en på er av for med den til ikke om har de et var han men ved fra etter ble også'],
  ['ca', 'de la el que i en a per amb els les del al un una es no va dels ha més seva aquest aquesta són com'],
  ['ro', 'și de în la a că cu din pe care este un o nu pentru au mai sunt fi dar după prin lui sau fost'],
  ['cs', 'a se v na že je s z do o k pro ale jsou by jako které podle také už po od byl při nebo'],
  ['hr', 'i je u da se na za su od s o koji koja kako nije ali što će te bi iz do nakon prema bio'],
  ['hu', 'a az és hogy nem is egy volt van meg de csak már mint vagy szerint ezt azt után el még pedig'],
  ['fi', 'ja on ei että se oli mutta myös kun hän ovat tai joka mukaan kuin jos sen nyt olla niin vain ollut'],
  ['et', 'ja on ei et see oli kui aga ka mis oma selle ta nii kes ning või nende kes pärast järgi üle'],
  ['id', 'yang dan di ini itu dengan untuk dari dalam tidak pada akan ke juga oleh adalah karena ada kata telah'],
  ['vi', 'và của là có được trong cho các một với không những người đã này đến để khi tại ra vào cũng'],
  ['sw', 'ya wa na kwa ni katika za la cha kuwa kama hiyo huo lakini ambayo yake alisema vya hii pia'],
  ['tl', 'ang ng mga sa na ay para hindi ni kay at nang ito niya siya rin ayon kung'],
  ['az', 'və bu ki də da bir üçün ilə edib olub isə görə daha deyib onun çox sonra kimi həm'],
  ['bg', 'и на за от в да се е с по са че не като до но към при след които този тази беше както'],
  ['sr', 'и је у да се на за су од са о који која како није али што ће из до након према био'],
]
const WITH_CUES = CUE_LANGUAGES.length
/**
 * Languages whose words are no longer another's alone: those with cues, and Dutch, Ukrainian, Hebrew, Polish and Swedish. The
 * rest would take words that Russian and Turkish sentences are told by.
 */
const RIVALS = (1 << (WITH_CUES + 5)) - 1
/** Factor on the votes of languages without cues, which must be clearly ahead in short texts. */
const OTHERS_WORTH = 0.7
/** Votes needed for the language of a text. */
const FEWEST_VOTES = 2
/**
 * Votes needed for each word of it: a text in a language that is not listed has a few words that look like another’s. Of 400
 * sentences in each of 75 languages those of listed ones have .24 to .6 in the middle.
 */
const FEWEST_A_WORD = 0.11
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

/** How often the function words of each language stand in a text; the last member is the number of its words. */
export type Votes = Float64Array
const WORDS = FUNCTION_WORDS.length

function noVotes(): Votes {
  return new Float64Array(FUNCTION_WORDS.length + 1)
}

/** The votes of tokens `from … to`. */
export function votesIn(tokens: Tokens, from: number, to: number): Votes {
  const counts = noVotes()
  countVotes(tokens, from, to, counts)
  return counts
}

/** The votes of several texts together. */
export function sumOfVotes(all: readonly Votes[]): Votes {
  const sum = noVotes()
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
  const total = noVotes()
  const best: number[] = []
  const counts = noVotes()
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
  counts[WORDS] = (counts[WORDS] as number) + to - from
  for (let index = from; index < to; index += 1) {
    const word = tokens.hash[index] as number
    let slot = slotOf(word)
    while (languages[slot] !== 0 && hash[slot] !== word) slot = (slot + 1) & (SLOTS - 1)
    const mask = languages[slot] as number
    if (mask === 0) continue
    // A word of a single language counts double.
    const rivals = mask & RIVALS
    const worthOfRival = (rivals & (rivals - 1)) === 0 ? 2 : 1
    const worthOfOthers = (mask & (mask - 1)) === 0 ? 2 : 1
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const language = LAST_BIT - Math.clz32(rest & -rest)
      counts[language] = (counts[language] as number) + ((1 << language) & RIVALS ? worthOfRival : worthOfOthers)
    }
  }
}

/** The language with the most votes, where it has enough and leads; in a tie, none. */
function clearBest(counts: Float64Array, enough: number): number {
  let best = -1
  let most = 0
  let tied = false
  for (let language = 0; language < WORDS; language += 1) {
    const count = (counts[language] as number) * (language < WITH_CUES ? 1 : OTHERS_WORTH)
    if (count > most) {
      best = language
      most = count
      tied = false
    } else if (count === most && count > 0) tied = true
  }
  return most < Math.max(enough, (counts[WORDS] as number) * FEWEST_A_WORD) || tied ? -1 : best
}

/** The language by script, where no function word is known. */
function byScript(tokens: Tokens): string {
  let alone = 0
  for (let index = 0; index < tokens.count; index += 1) if (isAlone(tokens, index)) alone += 1
  if (alone * 2 <= tokens.count) return 'und'
  if (/[\u3040-\u30ff]/.test(tokens.text)) return 'ja'
  if (/[\uac00-\ud7a3]/.test(tokens.text)) return 'ko'
  return /[\u4e00-\u9fff]/.test(tokens.text) ? 'zh' : 'und'
}
