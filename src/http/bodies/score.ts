import { z } from '@hono/zod-openapi'
import { BANDS, LEANINGS } from '../../domain/scoring/methodology.ts'
import { SCORE_STATUSES } from '../../domain/scoring/standing.ts'

export const IntervalBody = z
  .object({ low: z.number(), high: z.number(), mass: z.number() })
  .meta({ id: 'Interval', description: 'Credible interval in points of 100, holding `mass` of the probability.' })

/** Members shared by a score, the points of its history and list rows. */
export const RatingFields = {
  status: z.enum(SCORE_STATUSES).meta({
    description:
      '`firm`: enough evidence, of more than one voice, to name a band. `provisional`: enough for a leaning at most. `insufficient`: too little for a value. `not-applicable`: a kind of source that gets none. `scored`: has a value, under methodology 2026-12, which knows no leanings.',
  }),
  value: z.number().min(0).max(100).nullable().meta({
    description:
      'Of a hundred independent assessors who look at an outlet with this record, how many would call it reliable. Null where there is too little evidence.',
  }),
  leaning: z.enum(LEANINGS).nullable().meta({
    description:
      '`reliable` where it is 90 % sure that more than half would call it so, `unreliable` where it is as sure of the contrary, else `open`. Advice follows it. Null without a value, and under methodology 2026-12.',
  }),
  band: z
    .enum(BANDS)
    .nullable()
    .meta({ description: 'Named only where the score is firm; under methodology 2026-12 wherever there is a value.' }),
}

const Contribution = z
  .object({
    signal: z.string().meta({ example: 'corrections-policy' }),
    pillar: z.enum(['transparency', 'track-record', 'assessments']),
    outcome: z.string(),
    on: z.string().nullable().meta({ description: 'The day its age is counted from; null where undated.' }),
    x: z.number().min(0).max(1).meta({ description: 'Share that speaks for reliability.' }),
    units: z.number().nonnegative().meta({
      description: 'base · basisFactor · decay · repeat, in evidence units: one is one assessor’s worth.',
    }),
    base: z.number(),
    basisFactor: z.number(),
    decay: z.number(),
    repeat: z.number().meta({
      description:
        'What is left of it where several count together: repetitions within a year under 2026-12, a pool since.',
    }),
    because: z.string(),
    basis: z.array(z.string()).meta({ description: 'Ids of the evidence it rests on.' }),
  })
  .meta({ id: 'Contribution' })

const PillarScore = z
  .object({ value: z.number().nullable(), interval: IntervalBody.nullable(), evidence: z.number() })
  .loose()

export const ScoreBody = z
  .object({
    ...RatingFields,
    interval: IntervalBody.nullable().meta({
      description: 'What the evidence allows; null only for `not-applicable`.',
    }),
    majority: z.number().min(0).max(1).nullable().meta({
      description: 'Probability that more than half would call it reliable; null without a value, and under 2026-12.',
    }),
    provisional: z.boolean().meta({ description: 'Too little evidence, or too few voices, to name a band for good.' }),
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
        'Under methodology 2026-12, the share of 500 seeded changes of every weight in which the band stays; null since.',
    }),
    support: z.number().nonnegative().meta({ description: 'Evidence units that speak for it.' }),
    doubt: z.number().nonnegative().meta({ description: 'Evidence units that speak against it.' }),
    prior: z.object({ weight: z.number(), rate: z.number() }).meta({
      description: 'What every outlet starts with: `value` = (support + rate · weight) / (support + doubt + weight).',
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
