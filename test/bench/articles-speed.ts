// How fast articles are read: `npm run bench:articles:speed`. With the catalogue and 100,000 generated outlets, one 5 kB article
// at a time; the ratio is to normalising the same text (NFKC, small letters) and splitting it with a plain regex, in the same run.
import { buildArticleMatcher } from '../../src/domain/article/names/build-matcher.ts'
import { readArticle } from '../../src/domain/article/read-article.ts'
import { en } from '../../src/domain/language/en/en.ts'
import type { LookupEntry } from '../../src/domain/lookup/entry.ts'
import { articleWorld, CASE_LANGUAGES, readArticleCases } from '../domain/article/article-cases.ts'

const GENERATED = 100_000
const ARTICLE_BYTES = 5_000
const ROUNDS = 400
const TIMES_A_ROUND = 4
const SUSTAINED_SECONDS = 3

const world = articleWorld()
const entries = [...world.entries, ...generatedEntries(world.entries[0] as LookupEntry)]
const heapBefore = usedBytes()
const building = performance.now()
const matcher = buildArticleMatcher(entries)
const built = performance.now() - building
console.log(
  `matcher of ${entries.length} outlets: built in ${(built / 1000).toFixed(2)} s, ${megabytes(matcher.bytes)} counted, ${megabytes(usedBytes() - heapBefore)} measured`,
)

for (const language of CASE_LANGUAGES) {
  const articles = readArticleCases(language, 'articles').map(({ text }) => text)
  compare(`${language}, articles that cite in every sentence`, fill(articles.join('\n\n'), ARTICLE_BYTES))
  compare(`${language}, articles that cite in one of four`, fill(diluted(articles), ARTICLE_BYTES))
}
sustain()

function compare(title: string, text: string): void {
  const plainTimes: number[] = []
  const readTimes: number[] = []
  let found = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    plainTimes.push(each(() => plainSplit(text)))
    readTimes.push(each(() => (found = readArticle({ text }, matcher, world.lookup, en).citations.length)))
  }
  // The first rounds compile the code.
  const plain = plainTimes.slice(ROUNDS / 4).sort((a, b) => a - b)
  const read = readTimes.slice(ROUNDS / 4).sort((a, b) => a - b)
  console.log(
    `${title} (${Buffer.byteLength(text)} bytes, ${found} citations): ` +
      `read p50 ${micros(at(read, 0.5))} p95 ${micros(at(read, 0.95))} · plain p50 ${micros(at(plain, 0.5))} p95 ${micros(at(plain, 0.95))} · ` +
      `ratio ${(at(read, 0.5) / at(plain, 0.5)).toFixed(2)}`,
  )
}

function sustain(): void {
  const archive = CASE_LANGUAGES.flatMap((language) => readArticleCases(language, 'articles').map(({ text }) => text))
  const start = process.cpuUsage()
  let bytes = 0
  for (const until = performance.now() + SUSTAINED_SECONDS * 1000; performance.now() < until; ) {
    for (const text of archive) {
      readArticle({ text }, matcher, world.lookup, en)
      bytes += Buffer.byteLength(text)
    }
  }
  const { user, system } = process.cpuUsage(start)
  console.log(
    `sustained over the labelled articles: ${(bytes / (user + system)).toFixed(1)} MB a second of CPU, collecting garbage included`,
  )
}

function plainSplit(text: string): number {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u).length
}

/** Milliseconds of one of a few runs. */
function each(run: () => number): number {
  const start = performance.now()
  for (let time = 0; time < TIMES_A_ROUND; time += 1) run()
  return (performance.now() - start) / TIMES_A_ROUND
}

function fill(text: string, bytes: number): string {
  let filled = text
  while (Buffer.byteLength(filled) < bytes) filled += `\n\n${text}`
  return Buffer.from(filled)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd$/, '')
}

/** Each sentence with three others of no outlet between, as an article has them. */
function diluted(articles: readonly string[]): string {
  const lines = articles
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')
  const quiet = lines.filter((line) => readArticle({ text: line }, matcher, world.lookup, en).citations.length === 0)
  return lines
    .map((line, index) => [line, ...[1, 2, 3].map((step) => quiet[(index * 3 + step) % quiet.length])].join('\n'))
    .join('\n')
}

/** Names of made-up places and papers, drawn the same in every run. */
function generatedEntries(model: LookupEntry): LookupEntry[] {
  const syllables = 'ka lo mi ra ten dor vel ash bru qui zan fel nor pax sti gra hul wem jo yar'.split(' ')
  const papers = ['Post', 'Times', 'News', 'Herald', 'Gazette', 'Courier']
  let state = 1
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >>> 8) % below
  }
  const word = (): string => {
    const letters = Array.from({ length: 2 + draw(2) }, () => syllables[draw(syllables.length)]).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  const dates = { validFrom: null, validTo: null }
  return Array.from({ length: GENERATED }, (_, index) => {
    const text = `${word()} ${word()} ${papers[index % papers.length]}`
    const host = `${text.toLowerCase().replaceAll(' ', '-')}-${index}.example`
    return {
      ...model,
      id: `generated-${index}`,
      name: text,
      names: [{ text, language: 'en', kind: 'official', ambiguous: false, ...dates }],
      locators: [{ host, path: null, platform: null, handle: null, edition: null, ...dates }],
    }
  })
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

function usedBytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
