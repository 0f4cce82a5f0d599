import { z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import { NumberId } from '../bodies/fields.ts'
import { problems } from '../form/problems.ts'
import { IdempotencyKey } from './idempotency.ts'
import { IfMatch } from './precondition.ts'

/** Request parts of a change to one numbered item (filing, proposal or webhook) at the version that its caller read. */
export const CHANGE_OF_ONE = {
  params: z.object({ id: NumberId }),
  headers: z.object({ 'idempotency-key': IdempotencyKey, 'if-match': IfMatch }),
}

/** The same, with a body. */
export function changeOfOne<Body extends ZodType>(schema: Body) {
  return { ...CHANGE_OF_ONE, body: { required: true, content: { 'application/json': { schema } } } }
}

const WITHOUT_BODY = [
  'invalid-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'precondition-failed',
  'unprocessable',
  'precondition-required',
] as const

/** Problems of such a change, without and with a body. */
export const CHANGE_PROBLEMS = problems(...WITHOUT_BODY)
export const CHANGE_PROBLEMS_WITH_BODY = problems(...WITHOUT_BODY, 'too-large', 'unsupported-media-type')
