import { held, type Viewpoint } from '../../domain/as-known.ts'
import { newestByCriterion } from '../../domain/context/flags.ts'
import { strongestOf } from '../../domain/context/highlights.ts'
import { placedWords } from '../../domain/context/placed.ts'
import type { Criterion } from '../../domain/evidence.ts'
import { en } from '../../domain/language/en/en.ts'
import type { PartyKind } from '../../domain/outlet.ts'
import { wikidataItemOf } from '../../domain/wikidata-item.ts'
import { hostsOf } from '../../reading/held-parts.ts'
import type { OutletWithPart } from '../../reading/outlet-parts.ts'
import type { ExportFormat, ExportPosition } from './export-format.ts'

/**
 * The schema.org property of each criterion, as the methodology names it; null where two criteria share a property and
 * the other one has it.
 */
const PROPERTIES: Readonly<Record<Criterion, string | null>> = {
  'ownership-disclosed': 'ownershipFundingInfo',
  'funding-disclosed': 'ownershipFundingInfo',
  'leadership-named': 'masthead',
  'contact-published': 'actionableFeedbackPolicy',
  'editorial-standards': 'ethicsPolicy',
  'corrections-policy': 'correctionsPolicy',
  'corrections-practised': null,
  'authors-identified': null,
  'sourcing-policy': 'unnamedSourcesPolicy',
  'opinion-labelled': 'publishingPrinciples',
  'advertising-labelled': 'publishingPrinciples',
  'external-accountability': 'publishingPrinciples',
}

/** JSON-LD: each outlet as a schema.org NewsMediaOrganization, with our score as a Review of it. */
export const JSON_LD: ExportFormat = {
  extension: 'jsonld',
  type: 'application/ld+json',
  head: '{"@context":"https://schema.org","@graph":[\n',
  toText: (outlet, { first, origin }: ExportPosition) =>
    `${first ? '' : ',\n'}${JSON.stringify(organizationOf(outlet, origin))}`,
  end: '\n]}\n',
}

export function organizationOf(outlet: OutletWithPart, origin: string): Readonly<Record<string, unknown>> {
  const { record, part } = outlet
  const viewpoint: Viewpoint = { asOf: part.asOf, knownAt: part.knownAt }
  const names = record.names
    .filter((each) => held(each, viewpoint))
    .map(({ text, language }) => ({ '@value': text, '@language': language }))
  const [url] = hostsOf(outlet)
  return present({
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}${part.outlet.page}`,
    identifier: record.id,
    name: part.outlet.name,
    alternateName: names,
    sameAs: wikidataItemOf(record),
    url: url === undefined ? null : `https://${url}`,
    knowsLanguage: record.languages,
    location: record.country === null ? null : { '@type': 'Country', identifier: record.country },
    foundingDate: record.founded,
    dissolutionDate: record.closed,
    issn: record.issn ?? [],
    ...policiesOf(outlet, viewpoint),
    ...partiesOf(outlet, viewpoint),
    review: reviewOf(outlet, origin),
  })
}

/** The outlet's own pages where a criterion was found met, at least in part. */
function policiesOf({ record }: OutletWithPart, viewpoint: Viewpoint): Readonly<Record<string, readonly string[]>> {
  const policies: Record<string, readonly string[]> = {}
  for (const { criterion, finding, references } of newestByCriterion(record, viewpoint)) {
    const property = PROPERTIES[criterion]
    const page = strongestOf(record, references)
    if (property === null || finding === 'not-met' || page?.kind !== 'primary') continue
    const pages = policies[property] ?? []
    policies[property] = pages.includes(page.url) ? pages : [...pages, page.url]
  }
  return policies
}

function partiesOf({ record }: OutletWithPart, viewpoint: Viewpoint) {
  const stakes = record.stakes.filter((each) => held(each, viewpoint) && !each.disputed && each.partyKind !== 'unknown')
  const of = (relation: string) =>
    stakes
      .filter((each) => each.relation === relation)
      .map(({ party, partyKind }) => ({ '@type': typeOf(partyKind), name: party }))
  return { parentOrganization: of('owns').filter((each) => each['@type'] !== 'Person'), funder: of('funds') }
}

function typeOf(kind: PartyKind): string {
  return kind === 'person'
    ? 'Person'
    : kind === 'state' || kind === 'public-body'
      ? 'GovernmentOrganization'
      : 'Organization'
}

/** Our score as a schema.org Review; undefined without a score. */
function reviewOf({ part }: OutletWithPart, origin: string) {
  const { score, summary, notice, asOf } = part
  if (score.value === null || score.interval === null) return null
  const { low, high } = score.interval
  return {
    '@type': 'Review',
    author: { '@type': 'Organization', name: 'Masthead', url: origin },
    url: `${origin}${part.outlet.page}`,
    datePublished: asOf,
    reviewAspect: 'reliability',
    reviewBody: `${summary} ${notice}`,
    publishingPrinciples: `${origin}/v1/methodologies/${score.methodology}`,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: score.value,
      worstRating: 0,
      bestRating: 100,
      alternateName: placedWords(score, en),
      ratingExplanation: en.context.meaning(Math.round(score.value), Math.round(low), Math.round(high)),
    },
  }
}

/** Without members that are null or empty. */
function present(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}
