import { createRoute, z } from '@hono/zod-openapi'
import { readSignedHead } from '../../db/changes.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'

const HeadBody = z
  .object({
    seq: z.number().int().nonnegative().meta({ description: 'Number of the newest entry; 0 where there is none.' }),
    hash: z.string(),
    at: z.string(),
    signature: z.string().nullable().meta({
      description:
        'Ed25519 over the canonical JSON of `at`, `hash` and `seq`, base64url; null where the operator has no key.',
    }),
    publicKey: z.string().nullable().meta({ description: 'Ed25519, 32 bytes in base64url.' }),
  })
  .meta({ id: 'ChangeHead' })

const route = createRoute({
  operationId: 'getChangeHead',
  method: 'get',
  path: '/v1/changes/head',
  tags: ['changes'],
  summary: 'The newest entry’s hash, signed',
  description:
    'Keep it: whoever has an old head can tell whether anything before it was altered since. The public key proves nothing unless it is known from elsewhere.',
  responses: {
    200: { description: 'The head.', content: { 'application/json': { schema: HeadBody } } },
    304: { description: 'The caller has it already.' },
  },
})

export function getChangeHead(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const head = await readSignedHead(deps.db)
    return cached(c, route, `"${head.hash.slice(0, 32)}.${(head.signature ?? '').slice(0, 8)}"`, () => head)
  })
}
