import { type DetectedLanguage, detectLanguage, type Votes } from '../cues/language-detection.ts'
import { CUE_LANGUAGES, cueTableOf } from '../cues/languages.ts'
import { emptyMarks, markCues } from '../cues/marks.ts'
import { findNames, type NameHit } from '../names/find-names.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import type { Stretch } from '../page/page-text.ts'
import type { Address } from '../text/find-addresses.ts'
import type { Tokens } from '../text/tokens.ts'
import { DOT, NEWLINE } from '../text/unit-table.ts'
import { withoutDefined } from './defined-letters.ts'
import { lettersOf } from './listed-letters.ts'
import { speaksForListing } from './listed-names.ts'
import { endsAnotherName, withoutSurnames } from './other-name.ts'
import { readBracketsAsQuotes } from './quoting-brackets.ts'
import type { Scene } from './scene.ts'
import { findSoundNames } from './sound-names.ts'

/** Ranges of a text that its page marked up. */
export interface MarkedStretches {
  readonly setOff: readonly Stretch[]
  readonly captions: readonly Stretch[]
  readonly posts: readonly Stretch[]
}

export const UNMARKED: MarkedStretches = { setOff: [], captions: [], posts: [] }

export interface BuiltScene {
  readonly scene: Scene
  readonly detected: DetectedLanguage
}

/**
 * Analyses a text at word level: blocks, languages, cue words, names. `votes` are those of the whole article where the
 * text is a part of it.
 */
export function buildScene(
  tokens: Tokens,
  matcher: ArticleMatcher,
  addresses: readonly Address[],
  marked: MarkedStretches,
  votes?: Votes,
): BuiltScene {
  const { blocks, blockOf, nameAt } = columnsOf(tokens)
  const detected = byCues(tokens, detectLanguage(tokens, blocks, votes))
  const languages = detected.ofBlocks.map(cueTableOf)
  const marks = emptyMarks(tokens.count)
  for (let block = 0; block < languages.length; block += 1) {
    markCues(tokens, languages[block] ?? null, blocks[block] as number, blocks[block + 1] as number, marks)
  }
  // Filled below: one object for all stages keeps the code that reads it fast.
  const names: NameHit[] = []
  const scene: Scene = {
    tokens,
    marks,
    blocks,
    blockOf,
    languages,
    names,
    nameAt,
    setOff: flagTokens(tokens, marked.setOff),
    caption: flagTokens(tokens, marked.captions),
    post: flagTokens(tokens, marked.posts),
  }
  const add = (found: readonly NameHit[]): void => {
    cover(nameAt, found, names.length)
    attach(marks.attached, found)
    for (const hit of found) names.push(hit)
  }
  const skip = skippedTokens(tokens.count, addresses)
  if (languages.some((language) => language?.cues.namesBySound)) readBracketsAsQuotes(scene)
  const written = findNames(tokens, matcher, skip, (hit) =>
    speaksForListing(scene, hit, lettersOf(scene, matcher, hit)),
  )
  add(
    withoutDefined(
      scene,
      matcher,
      withoutSurnames(scene, written).filter((hit) => !endsAnotherName(scene, hit)),
    ),
  )
  if (languages.some((language) => language?.cues.namesBySound))
    add(findSoundNames(scene, matcher).filter((hit) => !endsAnotherName(scene, hit)))
  return { scene, detected }
}

/** The blocks, the block of each token, and room for the names; see `Scene`. */
function columnsOf({ count, gap }: Tokens): Pick<Scene, 'blockOf' | 'nameAt'> & { blocks: number[] } {
  const size = count + 1
  const buffer = new ArrayBuffer(size * 8)
  const blockOf = new Int32Array(buffer, 0, size)
  const blocks: number[] = [0]
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && (gap[index] as number) & NEWLINE) blocks.push(index)
    blockOf[index] = blocks.length - 1
  }
  blocks.push(count)
  blockOf[count] = blocks.length - 2
  return { blocks, blockOf, nameAt: new Int32Array(buffer, size * 4, size) }
}

const SHORT = 60
/** The first languages are those that answers are given in; in a tie they are likelier. */
const ANSWERED = 5
const ONLY_READ_WORTH = 0.9

/** Detects the language of a text too short for function words by its cue words. */
function byCues(tokens: Tokens, detected: DetectedLanguage): DetectedLanguage {
  if (detected.language !== 'und' || tokens.count > SHORT) return detected
  const counted = CUE_LANGUAGES.map(({ language }, index) => {
    const marks = emptyMarks(tokens.count)
    markCues(tokens, cueTableOf(language), 0, tokens.count, marks)
    const words = countOf(tokens, marks.cue) + countOf(tokens, marks.word)
    return { language, words: index < ANSWERED ? words : words * ONLY_READ_WORTH }
  }).sort((a, b) => b.words - a.words)
  const [best, next] = counted
  if (!best || best.words === (next?.words ?? 0)) return detected
  return {
    language: best.language,
    ofBlocks: detected.ofBlocks.map((language) => (language === 'und' ? best.language : language)),
  }
}

/** How many tokens are marked, but for the ends of hosts: `reed.com` has no Portuguese `com`. */
function countOf({ count, gap }: Tokens, marked: Int32Array | Uint16Array): number {
  let marks = 0
  for (let index = 0; index < count; index += 1) if (marked[index] !== 0 && gap[index] !== DOT) marks += 1
  return marks
}

function cover(nameAt: Int32Array, names: readonly NameHit[], offset: number): void {
  names.forEach(({ from, to }, index) => {
    nameAt.fill(offset + index + 1, from, to)
  })
}

function attach(attached: Uint8Array, names: readonly NameHit[]): void {
  for (const { from, attached: letters } of names) attached[from] = letters
}

function skippedTokens(count: number, addresses: readonly Address[]): Uint8Array | null {
  const urls = addresses.filter(({ kind }) => kind === 'url')
  if (urls.length === 0) return null
  const skip = new Uint8Array(count)
  for (const { from, to } of urls) skip.fill(1, from, to)
  return skip
}

function flagTokens(tokens: Tokens, stretches: readonly Stretch[]): Uint8Array | null {
  if (stretches.length === 0) return null
  const flags = new Uint8Array(tokens.count + 1)
  let token = 0
  for (const { start, end } of stretches) {
    while (token > 0 && (tokens.start[token - 1] as number) >= start) token -= 1
    while (token < tokens.count && (tokens.start[token] as number) < start) token += 1
    for (; token < tokens.count && (tokens.end[token] as number) <= end; token += 1) flags[token] = 1
  }
  return flags
}
