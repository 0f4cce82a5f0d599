import type { Resolution } from '../citation/citation.ts'
import type { LookupEntry } from '../lookup/entry.ts'
import type { Steps } from '../lookup/steps.ts'
import { languageOfVotes, sumOfVotes, type Votes, votesIn } from './cues/language-detection.ts'
import type { ChoiceHints } from './names/choose-outlet.ts'
import { type ArticleMatcher, entryOf } from './names/matcher.ts'
import type { JoinedBlocks } from './page/blocks.ts'
import type { HtmlText } from './page/page-text.ts'
import type { ArticleBlock, ArticleLookup } from './reading.ts'
import { buildScene } from './scene/build-scene.ts'
import type { Scene } from './scene/scene.ts'
import type { SlicedScene } from './sliced-scenes.ts'
import type { Finding } from './sources/finding.ts'
import { FROM_BOTTOM, FROM_TOP, findBylines } from './sources/own-outlet.ts'
import { type Address, findAddresses } from './text/find-addresses.ts'
import { tokenise } from './text/tokenise.ts'
import type { Tokens } from './text/tokens.ts'
import { NEWLINE } from './text/unit-table.ts'

/** The words of a block, which depend on nothing but itself and whether others stand before and after it. */
interface BlockWords {
  readonly tokens: Tokens
  readonly addresses: readonly Address[]
  readonly votes: Votes
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** What was read in a block, and what of the rest of the article that depends on. */
export interface BlockReading {
  /** See `ReadBlock`. */
  readonly hash: string
  readonly page: HtmlText
  readonly words: BlockWords
  /** Of the article. */
  readonly language: string
  /** See `contextOf`. */
  readonly context: string
  readonly scene: Scene
  readonly findings: readonly Finding[]
}

/** What is kept under a key, for a while. */
export interface Kept<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
}

/**
 * What is kept between two readings of an article that changes, all of one revision of the catalogue: readings of blocks
 * by `blockKey`, and what its addresses lead to.
 */
export interface BlockReadings extends Kept<BlockReading> {
  readonly links: Kept<Resolution>
}

/** All of a block's content: a hash could be forged. */
export function blockKey({ text, html }: ArticleBlock): string {
  return html === undefined ? `t${text}` : `h${html}`
}

/** Resolves addresses, unless what they lead to is kept from an earlier reading. */
export function resolvingOnce(links: Kept<Resolution>, resolve: ArticleLookup['resolve']): ArticleLookup['resolve'] {
  return (citation) => {
    if (citation.url === undefined) return resolve(citation)
    const key = `${citation.citedOn ?? ''} ${citation.url}`
    const known = links.get(key)
    if (known !== undefined) return known
    const resolution = resolve(citation)
    links.set(key, resolution)
    return resolution
  }
}

export interface BlockScene extends SlicedScene {
  readonly page: HtmlText
  readonly words: BlockWords
  readonly votes: Votes
  /** The earlier reading whose scene this is. */
  readonly before: BlockReading | undefined
}

/**
 * Analyses an article block by block: each by itself, but for the language, of which all together decide. Blocks that
 * were read before are not analysed again.
 */
export function* blockSceneSteps(
  { pages, places }: JoinedBlocks,
  before: readonly (BlockReading | undefined)[],
  matcher: ArticleMatcher,
): Steps<readonly BlockScene[]> {
  const words: BlockWords[] = []
  for (const [index, { text }] of pages.entries()) {
    const isFirst = index === 0
    const isLast = index === pages.length - 1
    const known = before[index]?.words
    if (known?.isFirst === isFirst && known.isLast === isLast) words.push(known)
    else {
      yield
      words.push(wordsOf(text, isFirst, isLast))
    }
  }
  const votes = sumOfVotes(words.map((each) => each.votes))
  const language = languageOfVotes(votes)
  const scenes: Omit<BlockScene, 'bylines'>[] = []
  for (const [index, page] of pages.entries()) {
    const own = words[index] as BlockWords
    const same = before[index]?.words === own && before[index]?.language === language ? before[index] : undefined
    if (same === undefined) yield
    const { start } = places[index] as { start: number }
    const scene = same?.scene ?? sceneOf(own, page, votes, matcher)
    scenes.push({ start, scene, language, addresses: own.addresses, page, words: own, votes, before: same })
  }
  return withBylines(scenes)
}

/** The scene of a block, before anything is looked for in it. */
export function sceneOf(
  { tokens, addresses }: BlockWords,
  page: HtmlText,
  votes: Votes,
  matcher: ArticleMatcher,
): Scene {
  return buildScene(tokens, matcher, addresses, page, votes).scene
}

function wordsOf(text: string, isFirst: boolean, isLast: boolean): BlockWords {
  const tokens = tokenise(text, !(isFirst && isLast))
  const { count, gap } = tokens
  if (!isFirst) gap[0] = (gap[0] as number) | NEWLINE
  if (!isLast) gap[count] = (gap[count] as number) | NEWLINE
  return { tokens, addresses: findAddresses(tokens), votes: votesIn(tokens, 0, count), isFirst, isLast }
}

/** Adds the bylines, which stand in the first and last lines of the article. */
function withBylines(scenes: readonly Omit<BlockScene, 'bylines'>[]): BlockScene[] {
  const lines = scenes.map(({ scene }) => (scene.tokens.count === 0 ? 0 : scene.blocks.length - 1))
  let above = 0
  let below = lines.reduce((sum, each) => sum + each, 0)
  return scenes.map((each, index) => {
    below -= lines[index] as number
    const within = { top: Math.max(0, FROM_TOP - above), bottom: Math.max(0, FROM_BOTTOM - below) }
    above += lines[index] as number
    return { ...each, bylines: findBylines(each.scene, within) }
  })
}

/**
 * What of the rest of the article the findings of a block depend on: of the outlets that its names may mean, those that
 * the article names in full; the article's country and day.
 */
export function contextOf(scene: Scene, matcher: ArticleMatcher, hints: Omit<ChoiceHints, 'language'>): string {
  const known = new Set<string>()
  for (const { forms } of scene.names) {
    for (const form of forms) {
      const entry = entryOf(matcher, form) as LookupEntry
      if (hints.known.has(entry)) known.add(entry.id)
    }
  }
  return [hints.country ?? '', hints.publishedOn ?? '', ...[...known].sort()].join(' ')
}
