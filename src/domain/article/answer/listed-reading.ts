import type { JoinedBlocks } from '../page/blocks.ts'
import type { ArticleBlock, ArticleCitation, ArticleReading, Chain, ReadBlock } from '../reading.ts'
import { groupSources, MOST_CITATIONS, MOST_SOURCES } from './group-sources.ts'

type Lists = Pick<ArticleReading, 'citations' | 'sources' | 'chains' | 'blocks' | 'omitted'>

/** Blocks as given, each with its hash and whether the caller has its citations already. */
export function readBlocks(
  blocks: readonly ArticleBlock[],
  hashes: readonly string[],
  known: Readonly<Record<string, string>>,
  { page, places }: JoinedBlocks,
): ReadBlock[] {
  return blocks.map(({ id }, index) => {
    const hash = hashes[index] as string
    const { start, end } = places[index] as { start: number; end: number }
    return { id, hash, unchanged: Object.hasOwn(known, id) && known[id] === hash, text: page.text.slice(start, end) }
  })
}

/**
 * The lists of an answer: citations and sources up to their limits, without citations in blocks that the caller knows.
 */
export function listedReading(
  keyed: readonly ArticleCitation[],
  chains: readonly Chain[],
  blocks: readonly ReadBlock[],
  places: JoinedBlocks['places'],
): Lists {
  const citations: ArticleCitation[] = []
  const moved = new Map<number, number>()
  let unchanged = 0
  let block = 0
  keyed.forEach((citation, index) => {
    while (block + 1 < places.length && (places[block + 1] as { start: number }).start <= citation.start) block += 1
    const of = blocks[block]
    if (of?.unchanged) {
      unchanged += 1
      return
    }
    if (citations.length === MOST_CITATIONS) return
    moved.set(index, citations.length)
    const start = (places[block]?.start ?? 0) as number
    citations.push(
      of ? { ...citation, block: { id: of.id, start: citation.start - start, end: citation.end - start } } : citation,
    )
  })
  const move = (indexes: readonly number[]): number[] => indexes.flatMap((index) => moved.get(index) ?? [])
  const sources = groupSources(keyed)
  return {
    citations,
    sources: sources.slice(0, MOST_SOURCES).map((source) => ({ ...source, citations: move(source.citations) })),
    chains: chains
      .filter((chain) => chain.citations.every((index) => moved.has(index)))
      .map((chain) => ({ ...chain, citations: move(chain.citations) })),
    blocks,
    omitted: {
      sources: Math.max(0, sources.length - MOST_SOURCES),
      citations: keyed.length - unchanged - citations.length,
    },
  }
}
