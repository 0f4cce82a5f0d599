// How fast articles are read: `npm run bench:articles:speed -- [texts.jsonl …]`. With the catalogue and the register; the ratio is
// to normalising the same text (NFKC, small letters) and splitting it with a plain regex, in the same run. A text whose letters all
// fit a byte is kept in one byte a unit and split three times as fast, while reading takes as long: so the ratio is also given to
// the same text with one dash behind it, which has it kept in two. Files of texts as for `bench:articles:real` add articles of 5 kB
// made of real paragraphs, each read in turn.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readArticle } from '../../src/domain/article/read-article.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { articleWorld, CASE_LANGUAGES, type CaseLanguage, readArticleCases } from '../domain/article/article-cases.ts'

const ARTICLE_BYTES = 5_000
const TIMES = 1_600
const SUSTAINED_SECONDS = 3
const BEYOND_ONE_BYTE = '–'

const { entries, matcher, lookup } = articleWorld({ register: true })
console.log(`${entries.length} outlets, ${megabytes(matcher.bytes)} of names`)

const real = new Map(CASE_LANGUAGES.map((language) => [language, realArticles(language, process.argv.slice(2))]))
for (const language of CASE_LANGUAGES) {
  const articles = readArticleCases(language, 'articles').map(({ text }) => text)
  compare(`${language}, articles that cite in every sentence`, [fill(articles.join('\n\n'))])
  compare(`${language}, articles that cite in one of four`, [fill(diluted(articles))])
  const paragraphs = real.get(language) ?? []
  if (paragraphs.length > 0) compare(`${language}, ${paragraphs.length} real texts`, paragraphs)
}
sustain(
  'the labelled articles',
  CASE_LANGUAGES.flatMap((language) => readArticleCases(language, 'articles').map(({ text }) => text)),
)
const texts = [...real.values()].flat()
if (texts.length > 0) sustain('the real texts', texts)

function compare(title: string, texts: readonly string[]): void {
  const wide = texts.map((text) => `${text}${BEYOND_ONE_BYTE}`)
  const plainTimes: number[] = []
  const wideTimes: number[] = []
  const readTimes: number[] = []
  let found = 0
  for (let time = 0; time < TIMES; time += 1) {
    const text = texts[time % texts.length] as string
    plainTimes.push(timeOf(() => plainSplit(text)))
    wideTimes.push(timeOf(() => plainSplit(wide[time % texts.length] as string)))
    readTimes.push(timeOf(() => (found += readArticle({ text }, matcher, lookup, en).citations.length)))
  }
  // The first quarter compiles the code.
  const [plain, inTwoBytes, read] = [plainTimes, wideTimes, readTimes].map((times) =>
    times.slice(TIMES / 4).sort((a, b) => a - b),
  ) as [number[], number[], number[]]
  console.log(
    `${title} (${(found / TIMES).toFixed(0)} citations in 5 kB): ` +
      `read p50 ${micros(at(read, 0.5))} p95 ${micros(at(read, 0.95))} · plain p50 ${micros(at(plain, 0.5))} p95 ${micros(at(plain, 0.95))} · ` +
      `ratio ${(at(read, 0.5) / at(plain, 0.5)).toFixed(2)}, in two bytes a unit ${(at(read, 0.5) / at(inTwoBytes, 0.5)).toFixed(2)}`,
  )
}

function sustain(title: string, texts: readonly string[]): void {
  const start = process.cpuUsage()
  let bytes = 0
  for (const until = performance.now() + SUSTAINED_SECONDS * 1000; performance.now() < until; ) {
    for (const text of texts) {
      readArticle({ text }, matcher, lookup, en)
      bytes += Buffer.byteLength(text)
    }
  }
  const { user, system } = process.cpuUsage(start)
  console.log(
    `sustained over ${title}: ${(bytes / (user + system)).toFixed(1)} MB a second of CPU, collecting garbage included`,
  )
}

function plainSplit(text: string): number {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u).length
}

/** In milliseconds. */
function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The labelled paragraphs of a language that the files hold, joined into articles of 5 kB. */
function realArticles(language: CaseLanguage, files: readonly string[]): string[] {
  const byHash = new Map(
    files
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .map((text) => [createHash('sha256').update(text).digest('hex'), text]),
  )
  const articles: string[] = []
  let article = ''
  for (const hash of labelledHashes(language)) {
    const text = byHash.get(hash)
    if (text === undefined) continue
    article += `${article === '' ? '' : '\n\n'}${text}`
    if (Buffer.byteLength(article) < ARTICLE_BYTES) continue
    articles.push(fill(article))
    article = ''
  }
  return articles
}

function labelledHashes(language: CaseLanguage): string[] {
  return ['', 'second-drawing/'].flatMap((drawing) =>
    readFileSync(new URL(`real-paragraphs/${drawing}${language}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { hash: string }).hash),
  )
}

function fill(text: string): string {
  let filled = text
  while (Buffer.byteLength(filled) < ARTICLE_BYTES) filled += `\n\n${text}`
  return Buffer.from(filled)
    .subarray(0, ARTICLE_BYTES)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
}

/** Each sentence with three others of no outlet between, as an article has them. */
function diluted(articles: readonly string[]): string {
  const lines = articles
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')
  const quiet = lines.filter((line) => readArticle({ text: line }, matcher, lookup, en).citations.length === 0)
  return lines
    .map((line, index) => [line, ...[1, 2, 3].map((step) => quiet[(index * 3 + step) % quiet.length])].join('\n'))
    .join('\n')
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] as number
}

function micros(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(0)} µs`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
