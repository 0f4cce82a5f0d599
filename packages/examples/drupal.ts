import type { ArticleReadingBrief, Client } from '../client/src/client.ts'

/** A resource of Drupal's JSON:API as it documents it, as far as it is used. */
interface DrupalArticle {
  readonly id: string
  readonly attributes: {
    readonly title: string
    readonly changed: string
    readonly langcode?: string
    readonly body: { readonly value: string; readonly processed: string } | null
  }
}

interface DrupalPage {
  readonly data: readonly DrupalArticle[]
  readonly links?: { readonly next?: { readonly href: string } }
}

export interface DrupalReading {
  readonly id: string
  readonly title: string
  readonly reading: ArticleReadingBrief
}

/** Pages that one round reads at most. */
const MOST_PAGES = 20

/**
 * One round over the articles of a Drupal that changed since an instant, by its JSON:API (a core module): what each cites, and since when the
 * next round has to look. A cron job that calls this never slows down saving. Where the service does not answer, the round ends, and
 * the next begins at the article that it was at.
 */
export async function readChangedArticles(
  masthead: Client,
  site: string,
  since: string,
): Promise<{ readonly readings: readonly DrupalReading[]; readonly since: string }> {
  const readings: DrupalReading[] = []
  let upTo = since
  const query = new URLSearchParams({
    'filter[changed][condition][path]': 'changed',
    'filter[changed][condition][operator]': '>',
    'filter[changed][condition][value]': String(Math.floor(Date.parse(since) / 1_000)),
    sort: 'changed',
    'page[limit]': '25',
  })
  let address: string | undefined = `${site}/jsonapi/node/article?${query}`
  for (let pages = 0; address !== undefined && pages < MOST_PAGES; pages++) {
    const response: Response = await fetch(address, { headers: { accept: 'application/vnd.api+json' } })
    if (!response.ok) break
    const { data, links } = (await response.json()) as DrupalPage
    for (const { id, attributes } of data) {
      const { title, changed, langcode, body } = attributes
      const outcome = await masthead.article({
        html: body?.processed ?? '',
        // `und` and `zxx` say that Drupal knows none.
        ...(langcode !== undefined && /^[a-z]{2}(-|$)/.test(langcode) && { lang: langcode }),
        fields: ['sources', 'contexts', 'summary'],
        view: 'brief',
      })
      if (!outcome.ok) return { readings, since: upTo }
      readings.push({ id, title, reading: outcome.value })
      upTo = changed
    }
    address = links?.next?.href
  }
  return { readings, since: upTo }
}
