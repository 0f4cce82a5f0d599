import { z } from '@hono/zod-openapi'

/** The methodology object that the code runs on; docs/methodology.md describes its members. */
export const MethodologyBody = z
  .looseObject({
    version: z.string().meta({ example: '2026-12' }),
    status: z.enum(['draft', 'released', 'own']),
    terms: z.array(z.looseObject({ signal: z.string() })),
    families: z.array(z.looseObject({ family: z.string() })),
  })
  .meta({ id: 'Methodology' })
