import type { ArticleReadingBrief, Client } from '../client/src/client.ts'

/** The members used of a Drupal JSON:API resource, as documented. */
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

/** Pages read in one run, at most. */
const MOST_PAGES = 20

/**
 * One run over the articles of a Drupal site that changed since an instant, through its JSON:API (a core module).
 * Returns what each cites, and the instant for the next run. Called from a cron job it never delays saving. Where the
 * service does not answer, the run ends, and the next begins with the same article.
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
        // Drupal uses `und` and `zxx` for an unknown language.
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
