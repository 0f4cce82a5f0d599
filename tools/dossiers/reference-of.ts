import { weaknessOf } from '../../src/catalogue/weak-hosts.ts'
import type { ShortSource } from './short-dossier.ts'

/** Title of each data set in all records, by the beginning of its addresses. Rows and lines go into `passage`. */
const DATA_SETS: readonly (readonly [address: string, title: string, publisher: string, licence: string | null])[] = [
  [
    'https://github.com/StrangeDrVN/database',
    'iptv-org channels database (fork, 13 March 2026)',
    'iptv-org contributors',
    'Unlicense',
  ],
  [
    'https://github.com/ASD-at-GMF/state-media-profiles',
    'State Media Matrix',
    'Alliance for Securing Democracy at GMF',
    'MIT',
  ],
  [
    'https://github.com/IFCN/verified-signatories',
    'Verified signatories of the IFCN code of principles, list of dated states',
    'International Fact-Checking Network',
    'CC0 1.0',
  ],
  [
    'https://github.com/selimpresident/TheGovNews',
    'List of news sources by country (newsSources.ts)',
    'TheGovNews',
    null,
  ],
  ['https://github.com/divkakwani/awesome-newspapers', 'Lists of newspapers', 'divkakwani/awesome-newspapers', 'MIT'],
  ['https://github.com/flairNLP/fundus', 'Supported publishers', 'flairNLP/fundus', 'MIT'],
  [
    'https://github.com/kynoptic/wikipedia-reliable-sources',
    'Ranking of sources after English Wikipedia’s list of perennial sources (reliability_ranking.csv)',
    'kynoptic/wikipedia-reliable-sources',
    'MIT; text CC BY-SA 4.0',
  ],
  [
    'https://github.com/anirvan/news-homepages',
    'Sites followed by news-homepages (sites.csv)',
    'news-homepages contributors',
    'GPL-3.0',
  ],
  ['https://github.com/medialab/corpora', 'Web sites of French media (medias.csv)', 'médialab Sciences Po', null],
  [
    'https://github.com/fordred/wikinews',
    'Names and addresses as cited in English Wikipedia’s Portal:Current events, 2025',
    'fordred/wikinews',
    'CC BY-SA 4.0',
  ],
]

/** A line number in a local copy, which no reader could open. */
const COPY_BESIDE = /(; )?shared\/data\/\S+ line \d+/g

const WIKIPEDIAS: Readonly<Record<string, string>> = {
  English: 'en',
  German: 'de',
  French: 'fr',
  Spanish: 'es',
  Japanese: 'ja',
  Russian: 'ru',
}

/**
 * The reference of a source: a copy of a Wikipedia article as the article, a data set under one title, a position in
 * the page as `passage`.
 */
export function referenceOf(source: ShortSource): Readonly<Record<string, unknown>> {
  const { id, published, kind } = source
  const place = passageOf(source)
  const copy = copiedArticle(source)
  if (copy !== null) return { id, ...copy, published: undefined, passage: join(place, copy.passage), kind: 'reference' }
  const own = COPIED.exec(source.title)
  const set = DATA_SETS.find(([address]) => source.url.startsWith(address))
  const [, title, publisher, licence] = set ?? [null, source.title, source.publisher, source.licence]
  const row = set === undefined ? undefined : rowIn(source.title)
  return {
    id,
    url: addressOf(source.url),
    title: title
      .replace(COPY_BESIDE, '')
      .replace(COPIED, '')
      .replace(/, as kept in .*$/, ''),
    publisher,
    published: published ?? undefined,
    passage: own === null ? (place ?? row) : join(place, `Read in a ${own[1]}`),
    // A reprint is not a page of its author's.
    kind: /\breprint/.test(source.title) ? 'press' : kindOf(kind, source.url),
    licence: licence?.replace(/ \((facts only|repository|file license of the repository)\)$/, '') ?? undefined,
  }
}

/** `(home page, copy of about 2018)` at the end of a title. */
const COPIED = / \((?:[^()]*, )?(copy[^()]*)\)$/

/** `row AajNews.pk` in a title that says where in the file the value is. */
function rowIn(title: string): string | undefined {
  return /\b(row|line|lines|rows) \S+( to \S+)?$/.exec(title)?.[0]
}

function passageOf({ where }: ShortSource): string | undefined {
  const place = where?.replace(COPY_BESIDE, '').trim()
  return place === '' ? undefined : place
}

function addressOf(url: string): string {
  return url.replace(/^(https?:\/\/[^/]+)\.\//, '$1/').replace('//en.m.wikipedia.org/', '//en.wikipedia.org/')
}

/**
 * A secondary source is at most a reference work; a data file stays one, and a copying host has no pages of its own.
 */
function kindOf(kind: string, url: string): string {
  const isWeak = weaknessOf(URL.parse(url)?.hostname ?? '') !== null
  if (kind === 'secondary' || (isWeak && kind !== 'data-file')) return 'reference'
  return kind
}

/**
 * `Balkan Insight (copy of English Wikipedia)` → the article itself; a copy in an unknown language stays as it was
 * read.
 */
function copiedArticle({ title, url }: ShortSource) {
  const found = /^(.+?) \((?:[^()]*\b(?:copy|summary)\b[^()]*)\)$/.exec(title)
  if (found === null) return null
  const article = found[1] as string
  const language = WIKIPEDIAS[/\bof (\w+) Wikipedia\b/.exec(title)?.[1] ?? '']
  const host = URL.parse(url)?.hostname ?? ''
  const isThere = host.endsWith('.wikipedia.org')
  if (!isThere && language === undefined) return null
  const year = /\b(19|20)\d\d\b/.exec(title.slice(article.length))?.[0]
  return {
    url: isThere ? addressOf(url) : `https://${language}.wikipedia.org/wiki/${article.replaceAll(' ', '_')}`,
    title: article,
    publisher: 'Wikipedia',
    passage: `Read in a copy${year === undefined ? '' : ` of ${year}`}${isThere ? '' : ` at ${host}`}`,
    licence: 'CC BY-SA',
  }
}

function join(place: string | undefined, copy: string): string {
  return place === undefined ? copy : `${place}. ${copy}`
}
