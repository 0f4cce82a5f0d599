import { createRoute, z } from '@hono/zod-openapi'
import { contextAnswerer } from '../answer-context.ts'
import { ContextBody, ContextBriefBody } from '../bodies/context.ts'
import { ContextQuery } from '../context-query.ts'
import type { App, Deps } from '../deps.ts'
import { toResponse } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { takeFields } from '../form/request-state.ts'

const route = createRoute({
  operationId: 'getContext',
  method: 'get',
  path: '/v1/context',
  tags: ['contexts'],
  summary: 'What to know about one cited source',
  description:
    'Give exactly one of `url`, `name`, `account` and `text`. A source without a record is answered with status `unlisted`, never with an error.',
  request: { query: ContextQuery },
  responses: {
    200: {
      description: 'The context.',
      content: { 'application/json': { schema: z.union([ContextBody, ContextBriefBody]) } },
    },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getContext(app: App, deps: Deps): void {
  const answerContext = contextAnswerer(deps)
  app.openAPIRegistry.registerPath(route)
  app.get(route.path, (c): Response | Promise<Response> => {
    const answer = answerContext({
      target: c.req.url,
      acceptLanguage: c.req.header('accept-language'),
      ifNoneMatch: c.req.header('if-none-match'),
    })
    const send = ({ status, headers, body }: Awaited<typeof answer>) =>
      toResponse({ status, headers: { ...headers, ...takeFields(c.req.raw) }, body })
    return answer instanceof Promise ? answer.then(send) : send(answer)
  })
}
