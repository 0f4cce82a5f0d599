import { readArticle, readArticleInSteps } from '../domain/article/read-article.ts'
import type { Article, ArticleLookup, ArticleReading } from '../domain/article/reading.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import { type OutletPart, outletPartOf, viewOf } from '../domain/context/context.ts'
import { sinceCitedOf } from '../domain/context/since-cited.ts'
import { holdsOn } from '../domain/date.ts'
import type { Snapshot } from './catalogue-view.ts'
import { inLine } from './in-line.ts'
import { findShownRecords } from './shown-records.ts'
import type { Store } from './store.ts'
import { type AskedView, withStability } from './viewpoint.ts'

export interface ArticleAnswer extends ArticleReading {
  /** The outlet part of each listed outlet in the answer, by outlet id, sorted by id. */
  readonly contexts: Readonly<Record<string, OutletPart>>
}

/** Length in UTF-16 units from which an article is queued: about 15 ms of work. */
const LONG = 30_000

function lengthOf({ text, html, blocks = [] }: Article): number {
  return blocks.reduce((sum, block) => sum + (block.text ?? block.html ?? '').length, (text ?? html ?? '').length)
}

function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Reads an article against a snapshot, and adds the context of every outlet in it. */
export async function articleAnswer(
  store: Store,
  snapshot: Snapshot,
  article: Article,
  view: AskedView,
): Promise<ArticleAnswer> {
  const day = article.publishedOn ?? view.asOf
  const given = [article, await snapshot.matcher(), articleLookup(snapshot, day), view.messages] as const
  const reading =
    lengthOf(article) < LONG ? readArticle(...given) : await inLine(() => readArticleInSteps(...given, letOthersIn))
  const ids = outletsOf(reading)
  const records = await findShownRecords(store, snapshot, ids)
  const contexts: Record<string, OutletPart> = {}
  for (const id of ids) {
    const record = records.get(id)
    if (record === undefined) continue
    const { publishedOn } = article
    const sinceCited = publishedOn === undefined ? null : sinceCitedOf(record, publishedOn, viewOf(record, view), view)
    contexts[id] = { ...outletPartOf(record, withStability(view, snapshot, id)), sinceCited }
  }
  return { ...reading, contexts }
}

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
