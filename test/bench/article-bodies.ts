// How much of what is counted on whole pages stands in the article: `npm run bench:articles:bodies -- pages.jsonl [outside]`. The
// pages are others' and are not kept here: each line is `{ "id", "url", "html", "body" }` with the article as somebody marked it (or
// `bodyHtml`). A citation stands in the body where its words do, with ten letters before or after them. `lost` are those in the
// body that are found where the page is not narrowed down. With `outside`, what stands outside is printed.
import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readHtml } from '../../src/domain/article/page/html-text.ts'
import { readArticle } from '../../src/domain/article/read-article.ts'
import type { ArticleCitation, ArticleReading } from '../../src/domain/article/reading.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { articleWorld } from '../domain/article/article-cases.ts'

interface Page {
  readonly id: string
  readonly url: string | null
  readonly html: string
  readonly body?: string
  readonly bodyHtml?: string
}

/** Why the words of a citation may be missing from a body that is right. */
type Kind = 'embed' | 'post' | 'credit' | 'words'

const BESIDE = 10

const [file, wanted] = process.argv.slice(2)
if (file === undefined || !existsSync(file)) {
  console.log('Skipped: give a file of pages, one `{ "id", "url", "html", "body" }` a line.')
  process.exit(0)
}
const { matcher, lookup } = articleWorld({ register: true })
const counts = { pages: 0, inside: 0, lost: 0, embed: 0, post: 0, credit: 0, words: 0, own: 0 }

for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line === '') continue
  const { id, url, html, body, bodyHtml } = JSON.parse(line) as Page
  const letters = lettersOf(body ?? readHtml(bodyHtml ?? '', 'page').text)
  const article = { html, ...(url !== null && { url }) }
  const reading = readArticle(article, matcher, lookup, en)
  const whole = readArticle({ ...article, content: 'page' }, matcher, lookup, en)
  counts.pages += 1
  if (reading.own !== null) counts.own += 1
  const found = new Set<string>()
  for (const citation of reading.citations.filter(isCounted)) {
    if (isInside(reading, citation, letters)) {
      counts.inside += 1
      found.add(placeOf(reading, citation))
      continue
    }
    const kind = kindOf(citation, html)
    counts[kind] += 1
    if (wanted === 'outside') note(kind, id, reading, citation)
  }
  for (const citation of whole.citations.filter(isCounted)) {
    if (lettersOf(citation.text) === '' || !isInside(whole, citation, letters) || found.has(placeOf(whole, citation)))
      continue
    counts.lost += 1
    if (wanted === 'outside') note('lost', id, whole, citation)
  }
}
const { pages, inside, lost, embed, post, credit, words, own } = counts
const outside = embed + post + credit + words
console.log(
  `${pages} pages, own outlet of ${own} · ${inside} of ${inside + outside} counted stand in the body ` +
    `(${percent(inside, inside + outside)}) · outside: ${embed} embedded films, ${post} posts, ${credit} credits, ${words} others ` +
    `(in the body without the first three ${percent(inside, inside + words)}) · lost in the body ${lost} (recall ${percent(inside, inside + lost)})`,
)

function isCounted({ role, own }: ArticleCitation): boolean {
  return role !== 'mention' && role !== 'photo-credit' && !own
}

function isInside({ text }: ArticleReading, { start, end }: ArticleCitation, body: string): boolean {
  const name = lettersOf(text.slice(start, end))
  const before = lettersOf(text.slice(Math.max(0, start - 4 * BESIDE), start)).slice(-BESIDE)
  const after = lettersOf(text.slice(end, end + 4 * BESIDE)).slice(0, BESIDE)
  return body.includes(before + name) || body.includes(name + after)
}

/** The same where a reading of more of the page comes upon the same words. */
function placeOf({ text }: ArticleReading, { start, end }: ArticleCitation): string {
  return `${lettersOf(text.slice(Math.max(0, start - 20), start)).slice(-BESIDE / 2)}|${lettersOf(text.slice(start, end))}`
}

function kindOf({ role, text }: ArticleCitation, html: string): Kind {
  if (/^https:\/\/\S+$/.test(text) && !html.includes(`>${text}<`)) return 'embed'
  if (role === 'wire-credit') return 'credit'
  return role === 'link' && text.length > 60 && /twitter|instagram|tiktok|facebook|bluesky/i.test(html)
    ? 'post'
    : 'words'
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function note(kind: string, id: string, { text }: ArticleReading, { start, end, role, url }: ArticleCitation): void {
  const beside = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\n/g, '⏎')
  console.log(
    `${kind} ${id} [${role}] ${beside(start - 60, start)}⟦${beside(start, Math.min(end, start + 80))}⟧${beside(end, end + 40)} ${url ?? ''}`,
  )
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`
}
