import { gzipSync } from 'node:zlib'
import { createApp } from '../../src/app.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { fileAsset } from '../../src/server/file-asset.ts'
import { openCatalogue } from '../../src/store/open-catalogue.ts'

/**
 * Prints what a first visit to each page takes, in bytes packed with gzip and in requests (the page and what its HTML has a browser
 * load), and how many words of the page's main part stand before the advice. Limits: 20 kB, 5 requests, 20 words. Counts, no timings.
 * `npm run bench:weight -- [database]`
 */
const MOST_BYTES = 20_000
const MOST_REQUESTS = 5
const MOST_WORDS = 20
const TEXT = 'The minister resigned, Reuters reported on Monday, citing Al Mayadeen and https://www.bild.de/politik.'
const PAGES = [
  '/',
  '/outlets',
  '/outlets?q=al&sort=high',
  '/outlets?depth=listing',
  '/outlets/al-mayadeen',
  '/outlets/al-mayadeen?lang=fr',
  '/outlets/al-mayadeen?lang=ar',
  '/outlets/al-mayadeen?asOf=2025-06-01',
  '/outlets/al-mayadeen?asOf=2025-06-01&lang=ar',
  '/outlets/bild',
  '/outlets/bild?all=1',
  '/outlets/bild?asOf=2024-03-01&lang=fr',
  '/outlets/foreign-policy?lang=de',
  '/outlets/reuters',
  '/outlets/haaretz?lang=es',
  '/outlets/infowars',
  '/outlets/tasnim-news-agency',
  '/outlets/the-cradle?lang=ar',
  '/source?q=https://english.almayadeen.net/news/x',
  '/source?q=https://t.me/rybar/1',
  '/source?q=the+times',
  '/compare?outlet=al-jazeera&outlet=bbc-news&outlet=rt',
  '/article',
  '/methodology',
  '/methodology?outlet=bild',
  '/contribute',
  '/changes',
  '/changes?each=1',
  '/docs',
  '/docs/build-a-plugin',
  '/nowhere',
]

const now = () => new Date()
const db = await openCatalogue(process.argv[2] ?? ':memory:', now(), () => {})
const gzip = (text: string) => gzipSync(text, { level: 5 }) as Uint8Array<ArrayBuffer>
const catalogue = liveCatalogue(db, { now, checkEvery: 60_000 })
const app = createApp({ db, now, catalogue, report: console.error, asset: fileAsset, gzip })

const accept = { accept: 'text/html' }
async function packed(path: string): Promise<number> {
  const response = await app.request(path, { headers: { ...accept, 'accept-encoding': 'gzip' } })
  return (await response.arrayBuffer()).byteLength
}

/** What a browser loads for a page besides it: style, script, mark, pictures. */
function loadedBy(page: string): string[] {
  const loads = /<(?:link rel="(?:stylesheet|icon|preload)" href|(?:script|img|iframe|source)\b[^>]* src)="([^"]+)"/g
  return [...new Set([...page.matchAll(loads)].map(([, address = '']) => address))]
}

/** Words of the main part before the advice; null where the page has none. */
function wordsBeforeAdvice(page: string): number | null {
  const main = page.slice(page.indexOf('<main'))
  const at = main.indexOf('<p class="advice')
  if (at === -1) return null
  const text = main.slice(0, at).replaceAll(/<[^>]+>/g, ' ')
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0
}

console.log('| page | page, kB | first visit, kB | requests | words before the advice |\n|---|--:|--:|--:|--:|')
let missed = 0
for (const path of PAGES) {
  const page = await (await app.request(path, { headers: accept })).text()
  const assets = loadedBy(page)
  const bytes = await packed(path)
  const first = bytes + (await Promise.all(assets.map(packed))).reduce((sum, each) => sum + each, 0)
  const words = wordsBeforeAdvice(page)
  const isMissed = bytes > MOST_BYTES || assets.length + 1 > MOST_REQUESTS || (words ?? 0) > MOST_WORDS
  if (isMissed) missed += 1
  const kilobytes = (count: number) => (count / 1000).toFixed(1)
  console.log(
    `| \`${path}\`${isMissed ? ' **missed**' : ''} | ${kilobytes(bytes)} | ${kilobytes(first)} | ${assets.length + 1} | ${words ?? ''} |`,
  )
}
const read = await app.request('/article', {
  method: 'POST',
  headers: { ...accept, 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'gzip' },
  body: new URLSearchParams({ text: TEXT }).toString(),
})
console.log(
  `\nan article read: ${((await read.arrayBuffer()).byteLength / 1000).toFixed(1)} kB\nlimits missed by ${missed} page(s)`,
)
db.close()
