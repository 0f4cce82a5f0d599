import type { Steps } from '../../lookup/steps.ts'
import type { PageBlock } from './page-block.ts'
import { wholeArticle } from './whole-article.ts'

/** A range of the page's text that is kept. */
export interface Kept {
  readonly start: number
  readonly end: number
}

const SHORTEST_PARAGRAPH = 25
/** Least length of an article in characters; otherwise the whole page is read. */
const SHORTEST_ARTICLE = 140
/** Headlines of a page that are looked at. */
const MOST_HEADLINES = 20
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'pre',
  'blockquote',
  'td',
  'section',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])
/** Weight of a container by its element, as in Arc90's Readability. */
const BY_NAME: Readonly<Record<string, number>> = {
  div: 5,
  article: 10,
  main: 8,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
}

/**
 * The ranges of the article: the block whose paragraphs score highest by Readability's rules (a paragraph of at least
 * 25 characters scores 1, each comma 1, each hundred characters 1 up to 3; parents get the whole score, grandparents
 * half, further ancestors a share), similar siblings, the headline and the byline. Null where no block stands out.
 */
export function* mainContentSteps(blocks: readonly PageBlock[]): Steps<readonly Kept[] | null> {
  const outside = blocks.map(() => false)
  const half = blocks.reduce((end, block) => Math.max(end, block.end), 0) / 2
  blocks.forEach((block, index) => {
    // An element that contains half of the page is content, whatever its class.
    if (block.end - block.start > half) block.furniture = false
    outside[index] = block.furniture || (block.parent >= 0 && (outside[block.parent] as boolean))
  })
  yield
  blocks.forEach((block, index) => {
    if (outside[index] || block.parent < 0) return
    const length = block.end - block.start
    const isParagraph = PARAGRAPHS.has(block.name) ? block.name !== 'section' || !block.hasBlocks : !block.hasBlocks
    if (!isParagraph || length < SHORTEST_PARAGRAPH || block.linked * 2 > length) return
    const score = 1 + block.commas + Math.min(3, Math.floor(length / 100))
    let above = block.parent
    for (let level = 0; level < 5 && above >= 0; level += 1) {
      const container = blocks[above] as PageBlock
      container.score += score / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
      above = container.parent
    }
  })
  yield
  let best = -1
  let most = 0
  blocks.forEach((block, index) => {
    if (outside[index] || block.score === 0) return
    const score = scoreOf(block)
    if (score > most) {
      most = score
      best = index
    }
  })
  if (best < 0) return null
  // A parent with much more of the same content is the article, and the best block is a part of it.
  for (let above = (blocks[best] as PageBlock).parent; above >= 0; above = (blocks[above] as PageBlock).parent) {
    const parent = blocks[above] as PageBlock
    if (parent.name === 'body' || parent.name === 'html' || outside[above]) break
    if (scoreOf(parent) > most * 1.05 || parent.marked) {
      best = above
      most = Math.max(most, scoreOf(parent))
    }
  }
  yield
  best = wholeArticle(blocks, best, outside)
  yield
  const top = blocks[best] as PageBlock
  const kept: Kept[] = [{ start: top.start, end: top.end }]
  const headlines = blocks.filter(({ name, start, end }) => name === 'h1' && end > start).slice(0, MOST_HEADLINES)
  const hasHeadline = (block: PageBlock): boolean =>
    headlines.some(({ start, end }) => start >= block.start && end <= block.end)
  const isTitled = hasHeadline(top)
  blocks.forEach((block, index) => {
    if (index === best || outside[index] || block.parent !== top.parent) return
    if (isTitled && block.name !== 'h1' && hasHeadline(block)) return
    const length = block.end - block.start
    const density = length === 0 ? 1 : block.linked / length
    const isLike = scoreOf(block) >= Math.max(10, most * 0.2)
    if (isLike || (block.name === 'p' && length > 80 && density < 0.25))
      kept.push({ start: block.start, end: block.end })
  })
  const [headline] = headlines
  if (headline) kept.push({ start: headline.start, end: headline.end })
  for (const block of blocks) {
    const length = block.end - block.start
    if (block.byline && length > 0 && length < 200 && block.start < top.end)
      kept.push({ start: block.start, end: block.end })
  }
  const merged = mergeKept(kept)
  return merged.reduce((sum, { start, end }) => sum + end - start, 0) < SHORTEST_ARTICLE ? null : merged
}

function scoreOf(block: PageBlock): number {
  const length = block.end - block.start
  if (length === 0) return 0
  const raw = block.score + (BY_NAME[block.name] ?? 0) + block.weight + (block.marked ? 50 : 0)
  return raw * (1 - Math.min(1, block.linked / length))
}

/** Ranges in order, without overlaps. */
export function mergeKept(kept: readonly Kept[]): Kept[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...kept].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** `kept` without the parts inside `dropped`. */
export function without(kept: readonly Kept[], dropped: readonly Kept[]): Kept[] {
  const out: Kept[] = []
  const drops = mergeKept(dropped)
  let first = 0
  for (const { start, end } of kept) {
    let at = start
    while (first < drops.length && (drops[first] as Kept).end <= start) first += 1
    for (let drop = first; drop < drops.length && (drops[drop] as Kept).start < end; drop += 1) {
      const hole = drops[drop] as Kept
      if (hole.start > at) out.push({ start: at, end: hole.start })
      at = Math.max(at, hole.end)
    }
    if (at < end) out.push({ start: at, end })
  }
  return out
}
