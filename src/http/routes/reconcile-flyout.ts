import { createRoute, z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import { dayOf } from '../../domain/date.ts'
import { Problem } from '../../domain/problem.ts'
import { findOutletsWithParts } from '../../reading/outlet-parts.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { problems } from '../form/problems.ts'
import { CITED_ON, OUTLET_PROPERTIES } from '../reconcile/outlet-properties.ts'
import { outletTypes } from '../reconcile/outlet-types.ts'
import { flyoutOf } from '../reconcile/preview.ts'
import { SUGGEST_KINDS } from '../reconcile/suggest.ts'

const route = createRoute({
  operationId: 'reconcileFlyout',
  method: 'get',
  path: '/reconcile/flyout/{kind}',
  tags: ['reconciliation'],
  summary: 'A fragment of HTML to show beside a suggestion (0.2)',
  description: 'For a client of the 0.2 protocol, which shows it as it is.',
  request: { params: z.object({ kind: z.enum(SUGGEST_KINDS) }), query: z.looseObject({ id: z.string().max(200) }) },
  responses: {
    200: {
      description: 'The fragment.',
      content: { 'application/json': { schema: z.object({ id: z.string(), html: z.string() }) } },
    },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function reconcileFlyout(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { kind } = c.req.valid('param')
    const { id } = c.req.valid('query')
    const messages = languageOf(c, undefined)
    const fragment = async (): Promise<string | undefined> => {
      if (kind === 'entity') {
        const outlet = (await findOutletsWithParts(deps, [id], messages)).get(id)
        return outlet === undefined ? undefined : flyoutOf(outlet, messages)
      }
      const named = [...(kind === 'type' ? outletTypes(messages) : [...OUTLET_PROPERTIES, CITED_ON])].find(
        (each) => each.id === id,
      )
      if (named === undefined) return undefined
      const description = 'description' in named ? named.description : named.id
      return html`<div><h1>${named.name}</h1><p>${description}</p></div>`.toString()
    }
    const found = await fragment()
    if (found === undefined)
      throw new Problem(
        'not-found',
        `There is no ${kind} ${JSON.stringify(id)}: ask /reconcile/suggest/${kind}?prefix=…`,
      )
    const { revision } = await deps.catalogue.current()
    const tag = `"flyout.${revision}.${dayOf(deps.now())}.${messages.language}"`
    return cached(c, route, tag, () => ({ id, html: found }), { 'content-language': messages.language })
  })
}
