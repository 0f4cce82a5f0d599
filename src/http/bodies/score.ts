import { z } from '@hono/zod-openapi'
import { BANDS } from '../../domain/scoring/methodology.ts'

export const IntervalBody = z
  .object({ low: z.number(), high: z.number(), mass: z.number() })
  .meta({ id: 'Interval', description: 'Credible interval in points of 100, holding `mass` of the probability.' })

const Contribution = z
  .object({
    signal: z.string().meta({ example: 'corrections-policy' }),
    pillar: z.enum(['transparency', 'track-record', 'assessments']),
    outcome: z.string(),
    on: z.string().nullable().meta({ description: 'The day its age is counted from; null where undated.' }),
    x: z.number().min(0).max(1).meta({ description: 'Share that speaks for reliability.' }),
    units: z.number().nonnegative().meta({ description: 'base · basisFactor · decay · repeat, in evidence units.' }),
    base: z.number(),
    basisFactor: z.number(),
    decay: z.number(),
    repeat: z.number(),
    because: z.string(),
    basis: z.array(z.string()).meta({ description: 'Ids of the evidence it rests on.' }),
  })
  .meta({ id: 'Contribution' })

const PillarScore = z
  .object({ value: z.number().nullable(), interval: IntervalBody.nullable(), evidence: z.number() })
  .loose()

export const ScoreBody = z
  .object({
    status: z.enum(['scored', 'insufficient', 'not-applicable']),
    value: z.number().min(0).max(100).nullable().meta({ description: 'Points of 100; null unless scored.' }),
    interval: IntervalBody.nullable(),
    band: z.enum(BANDS).nullable(),
    provisional: z.boolean(),
    evidence: z.number().nonnegative().meta({ description: 'Evidence units: support and doubt together.' }),
    coverage: z.number().min(0).max(1).meta({ description: 'Share of the twelve criteria with a finding.' }),
    pillars: z.record(z.string(), PillarScore),
    dissent: z.array(z.looseObject({})),
    methodology: z.string(),
    asOf: z.string(),
    knownAt: z.string(),
    contributions: z.array(Contribution),
    bandStability: z.number().min(0).max(1).nullable().meta({
      description:
        'Share of 500 seeded changes of every weight by up to 30 % in which the band stays; compiled when the record changes, null for other viewpoints.',
    }),
    digest: z
      .string()
      .meta({ description: 'SHA-256 over the canonical JSON of methodology, dates and contributions.' }),
  })
  .loose()
  .meta({
    id: 'Score',
    description: 'A summary of dated evidence that can be worked out again from its contributions alone.',
  })
