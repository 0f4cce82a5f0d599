import { z } from '@hono/zod-openapi'

/** The matching method object that the code runs on; docs/matching.md describes its members. */
export const MatchingMethodBody = z
  .looseObject({
    version: z.string().meta({ example: '2026-12' }),
    status: z.enum(['draft', 'released']),
    threshold: z.number(),
    features: z.record(
      z.string(),
      z.looseObject({
        name: z.string().meta({ description: 'How the reasons of a match name it.' }),
        question: z.string(),
        scores: z.record(z.string(), z.number()).nullable(),
        source: z.string(),
      }),
    ),
  })
  .meta({ id: 'MatchingMethod' })
