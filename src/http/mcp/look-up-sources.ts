import { z } from '@hono/zod-openapi'
import type { Citation } from '../../domain/citation/citation.ts'
import { resolveCitation } from '../../domain/citation/resolve.ts'
import { contextValues } from '../../reading/context-values.ts'
import { mapYielding } from '../../reading/map-yielding.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import type { Unchanging } from '../form/answer.ts'
import { type ToolCall, tool } from './tool.ts'
import {
  briefScoreOf,
  CitationFields,
  hasOneSource,
  languageFor,
  ONE_SOURCE,
  SourceBody,
  ViewpointInputFields,
} from './tool-bodies.ts'

const MOST_SOURCES = 50

export const lookUpSource = tool({
  name: 'look_up_source',
  title: 'Look up a source',
  description:
    'What to know about one cited news source: which outlet it is and why we think so, reliability score with interval, flags, evidence with ids, gaps, replies and advice. Give exactly one of url, name, account and text. `unlisted` means that there is no record, and says nothing about reliability.',
  input: z.strictObject({ ...CitationFields, ...ViewpointInputFields }).refine(hasOneSource, ONE_SOURCE),
  output: SourceBody,
  run: async ({ asOf, lang, ...citation }, call) => {
    const [source] = await lookUp([citation], { asOf, lang }, call)
    return source as Unchanging<z.input<typeof SourceBody>>
  },
})

export const lookUpSources = tool({
  name: 'look_up_sources',
  title: 'Look up several sources',
  description: `As look_up_source for up to ${MOST_SOURCES} sources at once; the answers come in the same order.`,
  input: z.strictObject({
    sources: z.array(z.strictObject(CitationFields).refine(hasOneSource, ONE_SOURCE)).min(1).max(MOST_SOURCES),
    ...ViewpointInputFields,
  }),
  output: z.object({ sources: z.array(SourceBody), notice: z.string() }),
  run: async ({ sources, ...viewpoint }, call) => ({
    sources: await lookUp(sources, viewpoint, call),
    notice: languageFor(viewpoint.lang, call.messages).context.notice,
  }),
})

async function lookUp(
  citations: readonly Citation[],
  { asOf, lang }: { asOf?: string | undefined; lang?: string | undefined },
  { deps, messages: preferred }: ToolCall,
): Promise<Unchanging<z.input<typeof SourceBody>>[]> {
  const messages = languageFor(lang, preferred)
  const viewpoint = askedViewpoint({ asOf }, deps.now(), messages)
  const snapshot = await deps.catalogue.current()
  const resolutions = await mapYielding(citations, (citation) => resolveCitation(citation, snapshot.lookup))
  const contexts = await contextValues(deps, snapshot, resolutions, viewpoint)
  return contexts.map((context) => ({ ...context, score: context.score && briefScoreOf(context.score) }))
}
