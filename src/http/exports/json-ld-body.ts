import { z } from '@hono/zod-openapi'

const Pages = z.array(z.string()).optional().meta({ description: 'Pages of the outlet on which that was found.' })
const Party = z.object({ '@type': z.string(), name: z.string() })

const Review = z
  .object({
    '@type': z.literal('Review'),
    author: z.object({ '@type': z.literal('Organization'), name: z.string(), url: z.string() }),
    url: z.string(),
    datePublished: z.string(),
    reviewAspect: z.literal('reliability'),
    reviewBody: z.string(),
    publishingPrinciples: z.string(),
    reviewRating: z.object({
      '@type': z.literal('Rating'),
      ratingValue: z.number().min(0).max(100),
      worstRating: z.literal(0),
      bestRating: z.literal(100),
      alternateName: z.string(),
      ratingExplanation: z.string(),
    }),
  })
  .meta({ description: 'Our score; left out where there is none.' })

const Organization = z
  .object({
    '@type': z.literal('NewsMediaOrganization'),
    '@id': z.string(),
    identifier: z.string().meta({ description: 'The id of the outlet.' }),
    name: z.string(),
    alternateName: z.array(z.object({ '@value': z.string(), '@language': z.string() })).optional(),
    sameAs: z.string().optional().meta({ description: 'Its item in Wikidata.' }),
    url: z.string().optional(),
    knowsLanguage: z.array(z.string()).optional(),
    location: z.object({ '@type': z.literal('Country'), identifier: z.string() }).optional(),
    foundingDate: z.string().optional(),
    dissolutionDate: z.string().optional(),
    issn: z
      .array(z.string())
      .optional()
      .meta({ description: 'As schema.org has it for a Periodical; left out where none is known.' }),
    ownershipFundingInfo: Pages,
    masthead: Pages,
    actionableFeedbackPolicy: Pages,
    ethicsPolicy: Pages,
    correctionsPolicy: Pages,
    unnamedSourcesPolicy: Pages,
    publishingPrinciples: Pages,
    parentOrganization: z.array(Party).optional(),
    funder: z.array(Party).optional(),
    review: Review.optional(),
  })
  .meta({ id: 'NewsMediaOrganization', description: 'An outlet as schema.org says it. What is not known is left out.' })

/** The contract of `JSON_LD`. */
export const JsonLdBody = z
  .object({ '@context': z.literal('https://schema.org'), '@graph': z.array(Organization) })
  .meta({ id: 'OutletsJsonLd' })
