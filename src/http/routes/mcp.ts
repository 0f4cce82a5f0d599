import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { textBodyOf } from '../form/body.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { parseJson } from '../form/parse-json.ts'
import { ACCESS } from '../gate/access.ts'
import { permitPart } from '../gate/permit-part.ts'
import { answerMessage } from '../mcp/answer-message.ts'
import { errorOf, INTERNAL_ERROR, INVALID_REQUEST, Message, PARSE_ERROR, type Reply } from '../mcp/json-rpc.ts'

/** Bytes of a message: an article as JSON. */
const LARGEST_MESSAGE = 2_000_000

/**
 * The Model Context Protocol for assistants, over Streamable HTTP without sessions or streams. It answers in JSON-RPC
 * and is not an operation of the API, so the OpenAPI document leaves it out.
 */
export function mcp(app: App, deps: Deps): void {
  app.post('/mcp', async (c) => {
    const messages = languageOf(c, undefined)
    const permit = async (tool: string): Promise<void> => {
      const asked = ACCESS[`tool ${tool}`]
      if (asked !== undefined && asked.policy !== ACCESS['POST /mcp']?.policy) await permitPart(deps, c.req.raw, asked)
    }
    const reply = await replyTo()
    const headers = { ...CONSTANT_HEADERS, 'cache-control': 'no-store', 'content-language': messages.language }
    if (reply.body === null) return c.body(null, reply.status as 202, headers)
    return c.body(JSON.stringify(reply.body), reply.status, { ...headers, 'content-type': 'application/json' })

    async function replyTo(): Promise<Reply> {
      if (!isOrigin(c.req.header('origin')))
        return errorOf(403, undefined, INVALID_REQUEST, 'The Origin header names no web origin.')
      if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
        throw new Problem('unsupported-media-type', 'Send one JSON-RPC message, with Content-Type: application/json.')
      const body = parse(await textBodyOf(c, LARGEST_MESSAGE))
      if (body === undefined) return errorOf(400, undefined, PARSE_ERROR, 'The body is not JSON.')
      const message = Message.safeParse(body)
      if (!message.success)
        return errorOf(400, idOf(body), INVALID_REQUEST, 'Send one JSON-RPC 2.0 request or notification.')
      const named = {
        version: c.req.header('mcp-protocol-version'),
        method: c.req.header('mcp-method'),
        name: c.req.header('mcp-name'),
      }
      try {
        return await answerMessage(message.data, named, { deps, messages, permit })
      } catch (error) {
        // Problems of the guard's kind become HTTP errors; errors that the assistant can correct are results.
        if (error instanceof Problem) throw error
        deps.report(error)
        return errorOf(500, message.data.id, INTERNAL_ERROR, 'Something went wrong on our side; it has been noted.')
      }
    }
  })
}

/** Any web origin is accepted, because everything to read is public. `null` and malformed origins are refused. */
function isOrigin(origin: string | undefined): boolean {
  return origin === undefined || (/^https?:\/\/[^/?#\s]+$/i.test(origin) && URL.canParse(origin))
}

function parse(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof Problem) throw error
    return undefined
  }
}

function idOf(body: unknown): string | number | undefined {
  const { id } = (typeof body === 'object' && body !== null ? body : {}) as { id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}
