import type { OutletKind } from '../domain/outlet.ts'
import { hostOfPage } from './host-of-page.ts'
import type { Proposal } from './proposal.ts'
import { slugOf } from './slug.ts'

/** What is known of an unlisted source that should be listed. */
export interface Opening {
  /** Registrable domain. */
  readonly domain: string
  readonly name?: string | undefined
  readonly kind?: OutletKind | undefined
  readonly country?: string | undefined
  readonly language?: string | undefined
  /** Where it was read; defaults to the site itself. */
  readonly page?: string | undefined
}

const REFERENCE = 'page'

/** The proposal that lists a source: name, host and country, with the page on which they were read. */
export function openingProposal({ domain, name = domain, kind, country, language, page }: Opening): Proposal {
  const own = page === undefined || page === `https://${domain}/`
  const references = [REFERENCE]
  return {
    outletId: slugOf(name) || slugOf(domain),
    kind: kind ?? 'news-site',
    reason: `Asked for, and listed nowhere: ${domain}.`,
    changes: [
      {
        action: 'add',
        list: 'names',
        record: { text: name, language: language ?? 'und', kind: 'official', references },
      },
      { action: 'add', list: 'locators', record: { host: domain, references } },
      ...(country === undefined
        ? []
        : [{ action: 'set' as const, field: 'country' as const, value: country, references }]),
      ...(language === undefined
        ? []
        : [{ action: 'set' as const, field: 'languages' as const, value: [language], references }]),
    ],
    references: [
      {
        id: REFERENCE,
        url: page ?? `https://${domain}/`,
        title: own ? name : domain,
        publisher: own ? name : hostOfPage(page),
        kind: own ? 'primary' : 'reference',
      },
    ],
  }
}
