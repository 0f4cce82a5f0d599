import { z } from '@hono/zod-openapi'
import { explainScore } from './explain-score.ts'
import { getOutlet } from './get-outlet.ts'
import { lookUpSource, lookUpSources } from './look-up-sources.ts'
import { readArticle } from './read-article.ts'
import { searchOutlets } from './search-outlets.ts'
import type { Tool } from './tool.ts'

/** In a fixed order, because clients cache the list. */
export const TOOLS: readonly Tool[] = [lookUpSource, lookUpSources, readArticle, getOutlet, explainScore, searchOutlets]

/** The list of tools for clients. Built on first use, as the schemas are large and few processes need them. */
let described: readonly Readonly<Record<string, unknown>>[] | undefined

export function describedTools(): readonly Readonly<Record<string, unknown>>[] {
  described ??= TOOLS.map(({ name, title, description, input, output }) => ({
    name,
    title,
    description,
    inputSchema: schemaOf(input, 'input'),
    outputSchema: schemaOf(output, 'output'),
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }))
  return described
}

/**
 * JSON Schema 2020-12, the protocol's default dialect, so `$schema` is omitted; earlier revisions require `type` at the
 * root.
 */
function schemaOf(type: z.ZodType, io: 'input' | 'output'): Readonly<Record<string, unknown>> {
  const { $schema: _, $ref, $defs, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  const definitions = $defs === undefined ? {} : { $defs }
  if ($ref === undefined) return { ...schema, ...definitions }
  const name = $ref.replace('#/$defs/', '')
  const { [name]: root, ...others } = $defs ?? {}
  return {
    ...(typeof root === 'object' ? root : {}),
    ...schema,
    $defs: JSON.stringify(root).includes($ref) ? $defs : others,
  }
}
