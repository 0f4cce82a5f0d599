import { articleSteps } from '../domain/article/read-article.ts'
import type { Article, ArticleLookup, ArticleReading } from '../domain/article/reading.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import { unlistedDomainOf } from '../domain/citation/unlisted-domain.ts'
import { type OutletPart, outletPartOf, viewpointOf } from '../domain/context/context.ts'
import { sinceCitedOf } from '../domain/context/since-cited.ts'
import { holdsOn } from '../domain/date.ts'
import { keptBlocks } from './kept-blocks.ts'
import { runYielding } from './run-yielding.ts'
import { findShownRecords } from './shown-records.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'
import { type AskedViewpoint, withStability } from './viewpoint.ts'
import { enqueue } from './work-queue.ts'

export interface ArticleAnswer extends ArticleReading {
  /** The outlet part of each listed outlet in the answer, by outlet id, sorted by id. */
  readonly contexts: Readonly<Record<string, OutletPart>>
}

/** Length in UTF-16 units from which an article is queued: about 15 ms of work. */
const LONG = 30_000

function lengthOf({ text, html, blocks = [] }: Article): number {
  return blocks.reduce((sum, block) => sum + (block.text ?? block.html ?? '').length, (text ?? html ?? '').length)
}

/** Reads an article against a snapshot, and adds the context of every outlet in it. */
export async function articleAnswer(
  store: Store,
  snapshot: Snapshot,
  article: Article,
  viewpoint: AskedViewpoint,
): Promise<ArticleAnswer> {
  const day = article.publishedOn ?? viewpoint.asOf
  const matcher = await snapshot.matcher()
  const readings = article.known === undefined ? null : keptBlocks(matcher)
  const read = (): Promise<ArticleReading> =>
    runYielding(articleSteps(article, matcher, articleLookup(snapshot, day), viewpoint.messages, readings))
  const reading = await (lengthOf(article) < LONG ? read() : enqueue(read))
  noteSources(store, reading)
  const ids = outletsOf(reading)
  const records = await findShownRecords(store, snapshot, ids)
  const contexts: Record<string, OutletPart> = {}
  for (const id of ids) {
    const record = records.get(id)
    if (record === undefined) continue
    const { publishedOn } = article
    const sinceCited =
      publishedOn === undefined ? null : sinceCitedOf(record, publishedOn, viewpointOf(record, viewpoint), viewpoint)
    contexts[id] = { ...outletPartOf(record, withStability(viewpoint, record)), sinceCited }
  }
  return { ...reading, contexts }
}

/** Counts each unlisted domain that the article links to, with its name where the link text is one. */
function noteSources({ noteUnlisted }: Store, { citations }: ArticleReading): void {
  if (noteUnlisted === undefined) return
  const cited = citations.filter(({ own, status }) => !own && status === 'unlisted')
  const named = cited.filter(({ role }) => role !== 'link')
  const byStart = new Map(named.map(({ start, text }) => [start, text]))
  const byEnd = new Map(named.map(({ end, text }) => [end, text]))
  for (const [domain, links] of Map.groupBy(cited, (each) => unlistedDomainOf(each))) {
    if (domain === null) continue
    const [name] = links.flatMap(({ start, end, text }) => {
      const found = byStart.get(start) ?? byEnd.get(end)
      return found === undefined ? [] : isTitle(text) ? text : found
    })
    noteUnlisted(domain, name)
  }
}

/** Whether a link's text is a name as a whole (`Kabul Now`), of which the reader may have found a part. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= LONGEST_TITLE && words.every((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word))
}

/** In words. */
const LONGEST_TITLE = 5

/** The questions that the article reader asks of a snapshot, as of a day. */
export function articleLookup({ lookup }: Snapshot, day: string): ArticleLookup {
  return {
    resolve: (citation) => resolveCitation(citation, lookup),
    ownersOf: (id) => lookup.entry(id)?.owners.filter((owner) => holdsOn(day, owner.validFrom, owner.validTo)) ?? [],
    relatedOf: (id) => lookup.entry(id)?.related ?? [],
  }
}

/** Ids of all listed outlets in an answer, sorted. */
function outletsOf({ own, citations, chains }: ArticleReading): readonly string[] {
  const ids = [own, ...citations, ...chains.flatMap(({ hands }) => hands)].flatMap((each) => each?.outletId ?? [])
  return [...new Set(ids)].sort()
}
