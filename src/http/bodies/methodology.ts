import { z } from '@hono/zod-openapi'

/** The very object that the code runs on: its members are described in the methodology's own documentation. */
export const MethodologyBody = z
  .looseObject({
    version: z.string().meta({ example: '2026-12' }),
    status: z.enum(['draft', 'released', 'own']),
    terms: z.array(z.looseObject({ signal: z.string() })),
    families: z.array(z.looseObject({ family: z.string() })),
  })
  .meta({ id: 'Methodology' })
