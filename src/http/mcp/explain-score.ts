import { z } from '@hono/zod-openapi'
import { contextOutletOf, scoreOfRecord, viewpointOf } from '../../domain/context/context.ts'
import { requireRecord } from '../../reading/require-record.ts'
import { askedViewpoint, withStability } from '../../reading/viewpoint.ts'
import { OutletId } from '../bodies/fields.ts'
import { ScoreBody } from '../bodies/score.ts'
import { tool } from './tool.ts'
import { languageFor, ViewpointInputFields } from './tool-bodies.ts'

export const explainScore = tool({
  name: 'explain_score',
  title: 'Explain a score',
  description:
    "An outlet's score with its working: every contribution, what it counts for and why, the ids of the evidence it rests on, pillars, dissent, and a digest by which it can be worked out again.",
  input: z.strictObject({ id: OutletId, ...ViewpointInputFields }),
  output: z.object({
    outletId: z.string(),
    name: z.string(),
    score: ScoreBody,
    methodologyUrl: z.string().meta({ description: 'The rules: weights, ageing, bands and advice.' }),
    evidenceUrl: z.string(),
    notice: z.string(),
  }),
  run: async ({ id, lang, asOf }, { deps, messages: preferred }) => {
    const messages = languageFor(lang, preferred)
    const record = await requireRecord(deps, id)
    const viewpoint = withStability(askedViewpoint({ asOf }, deps.now(), messages), record)
    const score = scoreOfRecord(record, viewpoint)
    return {
      outletId: id,
      name: contextOutletOf(record, viewpointOf(record, viewpoint)).name,
      score,
      methodologyUrl: `/v1/methodologies/${score.methodology}`,
      evidenceUrl: `/v1/outlets/${id}/evidence`,
      notice: messages.context.notice,
    }
  },
})
