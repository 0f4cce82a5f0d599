import { createRoute, z } from '@hono/zod-openapi'
import { dayOf } from '../../domain/date.ts'
import type { OutletWithPart } from '../../reading/outlet-parts.ts'
import { Lang } from '../bodies/fields.ts'
import { OutletFilterFields } from '../bodies/outlet-filters.ts'
import type { App, Deps } from '../deps.ts'
import { asDeclared } from '../form/answer.ts'
import { matchesTag } from '../form/caching.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { originOf, VARIES_WITH_ORIGIN } from '../form/origin.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { stateOf } from '../form/request-state.ts'
import type { ExportFormat } from './export-format.ts'
import { exportSource } from './export-source.ts'
import { outletPages } from './outlet-pages.ts'

interface Export {
  readonly operationId: string
  /** What the rows are; also the file's name. */
  readonly subject: 'outlets' | 'evidence'
  readonly summary: string
  readonly format: ExportFormat
  /** Schema of the whole file, where it is one JSON document. */
  readonly body?: z.ZodType
}

/** Registers the export of a search as a file of some format, sent while it is read. */
export function registerExport(
  app: App,
  deps: Deps,
  { operationId, subject, summary, format, body = z.string() }: Export,
): void {
  const { extension, type } = format
  const route = createRoute({
    operationId,
    method: 'get',
    path: `/v1/exports/${subject}.${extension}` as '/v1/exports/outlets.csv',
    tags: ['exports'],
    summary,
    description:
      'Takes the filters of `/v1/outlets`. A search with `q` gives its 500 best hits; without, every outlet comes.',
    request: { query: z.strictObject({ ...OutletFilterFields, lang: Lang.optional() }) },
    responses: {
      200: { description: 'The file.', content: { [type.split(';')[0] as string]: { schema: body } } },
      304: { description: 'The caller has it already.' },
      ...problems('invalid-request'),
    },
  })
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { q, lang, ...filters } = c.req.valid('query')
    const messages = languageOf(c, lang)
    const client = stateOf(c.req.raw)?.client ?? null
    const source = await exportSource(deps, deps.limits?.counts(client) === true ? client : null)
    const { snapshot } = source
    const origin = originOf(c)
    const day = dayOf(deps.now())
    const tag = `"export.${subject}.${extension}.${snapshot.revision}.${Number(snapshot.showsImported)}.${day}.${messages.language}.${origin}"`
    const headers = {
      ...CONSTANT_HEADERS,
      'cache-control': 'public, max-age=300',
      etag: tag,
      vary: VARIES_WITH_ORIGIN,
      'content-language': messages.language,
    }
    const isKnown = matchesTag(c.req.header('if-none-match'), tag)
    if (isKnown || c.req.method === 'HEAD') source.close()
    if (isKnown) return asDeclared<typeof route>(new Response(null, { status: 304, headers }))
    const pages = outletPages(source.store, snapshot, { q, filters }, messages)
    const sent = c.req.method === 'HEAD' ? null : textStream(pages, format, origin, deps.report, source.close)
    const response = new Response(sent, {
      status: 200,
      headers: {
        ...headers,
        'content-type': type,
        'content-disposition': `attachment; filename="${subject}-${day}.${extension}"`,
      },
    })
    return asDeclared<typeof route>(response)
  })
}

/**
 * Reads a page when the client has taken the one before, so that memory does not grow with the file or a slow client.
 */
function textStream(
  pages: AsyncGenerator<readonly OutletWithPart[]>,
  format: ExportFormat,
  origin: string,
  report: (error: unknown) => void,
  close: () => void,
): ReadableStream<Uint8Array> {
  const chunks = chunksOf(pages, format, origin)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await chunks.next()
          if (!done) return controller.enqueue(value)
          close()
          controller.close()
        } catch (error) {
          close()
          report(error)
          controller.error(error)
        }
      },
      async cancel() {
        close()
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* chunksOf(
  pages: AsyncGenerator<readonly OutletWithPart[]>,
  { head, toText, end }: ExportFormat,
  origin: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = head
  let first = true
  for await (const outlets of pages) {
    for (const outlet of outlets) {
      text += toText(outlet, { first, origin })
      first = false
    }
    if (text !== '') yield encoder.encode(text)
    text = ''
  }
  text += end
  if (text !== '') yield encoder.encode(text)
}
