import { z } from '@hono/zod-openapi'
import { OUTLET_TYPE } from '../../reading/reconcile-query.ts'
import { OUTLET_PROPERTIES } from './outlet-properties.ts'

export const ProposalsBody = z
  .object({
    properties: z.array(z.object({ id: z.string(), name: z.string(), description: z.string() })),
    type: z.string(),
    limit: z.number().optional(),
  })
  .meta({ id: 'ReconcileProposals' })

/** The properties that outlets can be extended with; the same for every type. */
export function proposals({
  type = OUTLET_TYPE,
  limit,
}: Readonly<Record<string, string>>): z.infer<typeof ProposalsBody> {
  const most = limit !== undefined && /^[1-9]\d{0,5}$/.test(limit) ? Number(limit) : undefined
  const properties = OUTLET_PROPERTIES.slice(0, most).map(({ id, name, description }) => ({ id, name, description }))
  return { properties, type, ...(most !== undefined && { limit: most }) }
}
