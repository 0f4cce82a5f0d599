import type { PageBlock } from './page-block.ts'

/** A paragraph of prose, unlike a teaser's title, in characters; at most a quarter of it is linked. */
const SHORTEST_PROSE = 80
/** How much more prose a wider block must hold, as a factor, and how much of what it adds must be prose. */
const MUCH_MORE = 1.1
const MOSTLY = 0.55

/**
 * The block with the whole article, where the best one holds only a part of it: many sites split an article into boxes
 * with advertisements between them. A wider block is taken if it adds prose, and little else, to the best one; never
 * one with several articles or headlines.
 */
export function wholeArticle(blocks: readonly PageBlock[], best: number, outside: readonly boolean[]): number {
  const { prose, beside, headlines, articles } = countsOf(blocks, outside)
  let widest = best
  for (let above = (blocks[best] as PageBlock).parent; above >= 0; above = (blocks[above] as PageBlock).parent) {
    const { name } = blocks[above] as PageBlock
    if (name === 'body' || name === 'html' || outside[above]) break
    if ((headlines[above] as number) > 1 || ((articles[above] as number) > 1 && name !== 'article')) break
    const added = (prose[above] as number) - (prose[widest] as number)
    const text = textOf(blocks[above] as PageBlock) - textOf(blocks[widest] as PageBlock)
    const other = (beside[above] as number) - (beside[widest] as number)
    if (added > (prose[widest] as number) * (MUCH_MORE - 1) && added >= (text - other) * MOSTLY) widest = above
    if (name === 'article') break
  }
  return widest
}

/** By block with all that it contains: characters of prose, characters that are furniture, headlines and articles. */
function countsOf(
  blocks: readonly PageBlock[],
  outside: readonly boolean[],
): Readonly<Record<'prose' | 'beside' | 'headlines' | 'articles', readonly number[]>> {
  const prose = blocks.map(() => 0)
  const beside = blocks.map(() => 0)
  const headlines = blocks.map(() => 0)
  const articles = blocks.map(() => 0)
  const add = (counts: number[], index: number, count: number): void => {
    counts[index] = (counts[index] as number) + count
  }
  // Teasers stand in lists.
  const isListed: boolean[] = []
  for (const [index, { parent, name }] of blocks.entries())
    isListed[index] = name === 'li' || (parent >= 0 && (isListed[parent] as boolean))
  // A block stands behind those that contain it.
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as PageBlock
    const { parent, name, linked, hasBlocks } = block
    if (outside[index]) {
      if (parent >= 0 && !outside[parent]) add(beside, parent, textOf(block))
      continue
    }
    const length = textOf(block)
    if (!hasBlocks && !isListed[index] && length >= SHORTEST_PROSE && linked * 4 < length) add(prose, index, length)
    if (name === 'h1' && length > 0) add(headlines, index, 1)
    if (name === 'article' && (prose[index] as number) > 0) articles[index] = 1
    if (parent < 0) continue
    add(prose, parent, prose[index] as number)
    add(beside, parent, beside[index] as number)
    add(headlines, parent, headlines[index] as number)
    add(articles, parent, articles[index] as number)
  }
  return { prose, beside, headlines, articles }
}

function textOf({ start, end }: PageBlock): number {
  return end - start
}
