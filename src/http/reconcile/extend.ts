import { z } from '@hono/zod-openapi'
import type { Messages } from '../../domain/language/messages.ts'
import { Problem, sentenceOf } from '../../domain/problem.ts'
import { mapYielding } from '../../reading/map-yielding.ts'
import { findOutletsWithParts } from '../../reading/outlet-parts.ts'
import { OUTLET_TYPE } from '../../reading/reconcile-query.ts'
import type { Deps } from '../deps.ts'
import { faultsOf } from '../form/problems.ts'
import { OUTLET_PROPERTIES, type OutletProperty, type PropertyValue } from './outlet-properties.ts'

/** Rows in one extension request: as many as queries in a batch. */
const MOST_ROWS = 500
/** Default number of values in one cell. */
const MOST_VALUES = 10

export const ExtendQuery = z
  .object({
    ids: z.array(z.string().max(200)),
    properties: z
      .array(
        z.object({ id: z.string().max(100), settings: z.looseObject({ limit: z.unknown().optional() }).optional() }),
      )
      .max(100),
  })
  .meta({ id: 'ReconcileExtendQuery' })

export const PropertyValueBody = z.union([
  z.object({ str: z.string() }).strict(),
  z.object({ int: z.number().int() }).strict(),
  z.object({ float: z.number() }).strict(),
  z.object({ id: z.string(), name: z.string() }).strict(),
])

export const ExtendMetaBody = z.object({
  id: z.string(),
  name: z.string(),
  type: z.object({ id: z.string(), name: z.string() }).optional(),
})

interface Column {
  readonly property: OutletProperty
  readonly limit: number
}

export interface Extension {
  readonly meta: readonly z.infer<typeof ExtendMetaBody>[]
  readonly rows: readonly {
    readonly id: string
    readonly cells: readonly { readonly id: string; readonly values: readonly PropertyValue[] }[]
  }[]
}

/**
 * The values of some properties for some outlets. Unknown ids get empty cells.
 *
 * @throws Problem 'invalid-request' or 'too-large'
 */
export async function extend(deps: Deps, body: unknown, messages: Messages): Promise<Extension> {
  const parsed = ExtendQuery.safeParse(body)
  if (!parsed.success) {
    const faults = faultsOf(parsed.error)
    throw new Problem('invalid-request', sentenceOf(faults), faults)
  }
  const { ids, properties } = parsed.data
  if (ids.length > MOST_ROWS)
    throw new Problem(
      'too-large',
      `An extension takes at most ${MOST_ROWS} ids, this one has ${ids.length}: send the rest in further requests.`,
    )
  const all = properties.map(({ id, settings }, at) => toColumn(id, settings?.limit, at))
  // A row names its cells by property: of one that is asked for twice, the first stands.
  const columns = [...Map.groupBy(all, ({ property }) => property.id).values()].map(([first]) => first as Column)
  const outlets = await findOutletsWithParts(deps, ids, messages)
  const type = { id: OUTLET_TYPE, name: messages.reconcile.outlet }
  return {
    meta: columns.map(({ property: { id, name, ofOutlets } }) => ({ id, name, ...(ofOutlets && { type }) })),
    rows: await mapYielding(new Set(ids), (id) => {
      const outlet = outlets.get(id)
      const cells = columns.map(({ property, limit }) => ({
        id: property.id,
        values: outlet === undefined ? [] : property.valuesOf(outlet).slice(0, limit),
      }))
      return { id, cells }
    }),
  }
}

function toColumn(id: string, limit: unknown, at: number): Column {
  const property = OUTLET_PROPERTIES.find((each) => each.id === id)
  if (property === undefined) {
    const detail = `There is no property ${JSON.stringify(id)}: the properties are listed at /reconcile/properties.`
    throw new Problem('invalid-request', detail, [{ pointer: `/properties/${at}/id`, detail }])
  }
  // Clients send settings as text.
  const most = Number(limit ?? MOST_VALUES)
  return { property, limit: Number.isInteger(most) && most >= 1 ? most : MOST_VALUES }
}
