import document from '../../../openapi/openapi.json' with { type: 'json' }
import { callTool, readCall } from './call-tool.ts'
import {
  errorOf,
  HEADER_MISMATCH,
  INVALID_PARAMS,
  METHOD_NOT_FOUND,
  type Message,
  type Reply,
  resultOf,
  UNSUPPORTED_VERSION,
} from './json-rpc.ts'
import type { ToolCall } from './tool.ts'
import { describedTools } from './tools.ts'

/** The protocol revision in which every request is self-contained. */
export const MODERN_VERSION = '2026-07-28'
/** Earlier revisions, newest first. They open with `initialize` and do not differ in what is used here. */
export const LEGACY_VERSIONS = ['2025-11-25', '2025-06-18'] as const
const VERSIONS: readonly string[] = [MODERN_VERSION, ...LEGACY_VERSIONS]

const SERVER = { name: 'masthead', title: 'Masthead', version: document.info.version }
const CAPABILITIES = { tools: {} }
const INSTRUCTIONS = `Records on news outlets: who owns them, what they disclose, what press councils, courts and fact-checkers found, and a reliability score that can be worked out again from dated evidence.
Name the evidence by its id when you rely on it, give intervals with scores, and repeat what is disputed. "unlisted", "insufficient" and "not-applicable" say nothing against an outlet.
A record describes an outlet. It is not a verdict on a claim, a person or a nation.`

/**
 * How long clients may cache the list of tools and the server's description, in milliseconds; they change only with a
 * release.
 */
const TTL = 3_600_000

const META = 'io.modelcontextprotocol'

export interface MessageHeaders {
  readonly version: string | undefined
  readonly method: string | undefined
  readonly name: string | undefined
}

/** The reply to one message, in its own protocol revision. */
export async function answerMessage(message: Message, headers: MessageHeaders, call: ToolCall): Promise<Reply> {
  const { id, method } = message
  if (id === undefined) return { status: 202, body: null }
  const meta = message.params?._meta
  const version = meta?.[`${META}/protocolVersion`]
  const modern = version !== undefined || headers.version === MODERN_VERSION || method === 'server/discover'
  if (!modern) return answerLegacy(id, message, headers, call)
  const fault = modernFault(id, message, headers)
  return fault ?? answerModern(id, message, call)
}

/** The error reply to a malformed request of the current revision; null where it is valid. */
function modernFault(id: string | number, { method, params }: Message, headers: MessageHeaders): Reply | null {
  const version = params?._meta?.[`${META}/protocolVersion`]
  if (typeof version !== 'string' || typeof params?._meta?.[`${META}/clientCapabilities`] !== 'object')
    return errorOf(
      400,
      id,
      INVALID_PARAMS,
      `params._meta needs ${META}/protocolVersion and ${META}/clientCapabilities.`,
    )
  const mismatch = (field: string, sent: string | undefined, meant: unknown): Reply =>
    errorOf(
      400,
      id,
      HEADER_MISMATCH,
      `Header mismatch: ${field} is ${JSON.stringify(sent ?? null)}, the body says ${JSON.stringify(meant ?? null)}.`,
    )
  if (headers.version !== version) return mismatch('MCP-Protocol-Version', headers.version, version)
  if (version !== MODERN_VERSION)
    return errorOf(400, id, UNSUPPORTED_VERSION, 'Unsupported protocol version', {
      supported: VERSIONS,
      requested: version,
    })
  if (headers.method !== method) return mismatch('Mcp-Method', headers.method, method)
  if (method === 'tools/call' && fromHeader(headers.name) !== params.name)
    return mismatch('Mcp-Name', headers.name, params.name)
  return null
}

async function answerModern(id: string | number, { method, params }: Message, call: ToolCall): Promise<Reply> {
  const complete = (result: Readonly<Record<string, unknown>>): Reply =>
    resultOf(id, { resultType: 'complete', ...result, _meta: { [`${META}/serverInfo`]: SERVER } })
  const kept = { ttlMs: TTL, cacheScope: 'public' }
  if (method === 'server/discover')
    return complete({ supportedVersions: VERSIONS, capabilities: CAPABILITIES, instructions: INSTRUCTIONS, ...kept })
  if (method === 'tools/list') return complete({ tools: describedTools(), ...kept })
  if (method !== 'tools/call') return errorOf(404, id, METHOD_NOT_FOUND, `Method not found: ${method}`)
  const read = readCall(params)
  if (typeof read === 'string') return errorOf(200, id, INVALID_PARAMS, read)
  return complete(await callTool(read.tool, read.input, call))
}

async function answerLegacy(
  id: string | number,
  { method, params }: Message,
  headers: MessageHeaders,
  call: ToolCall,
): Promise<Reply> {
  if (method === 'initialize') {
    const wanted = LEGACY_VERSIONS.find((each) => each === params?.protocolVersion)
    const protocolVersion = wanted ?? LEGACY_VERSIONS[0]
    return resultOf(id, { protocolVersion, capabilities: CAPABILITIES, serverInfo: SERVER, instructions: INSTRUCTIONS })
  }
  if (headers.version !== undefined && !VERSIONS.includes(headers.version))
    return errorOf(400, id, UNSUPPORTED_VERSION, 'Unsupported protocol version', {
      supported: VERSIONS,
      requested: headers.version,
    })
  if (method === 'ping') return resultOf(id, {})
  if (method === 'tools/list') return resultOf(id, { tools: describedTools() })
  if (method !== 'tools/call') return errorOf(200, id, METHOD_NOT_FOUND, `Method not found: ${method}`)
  const read = readCall(params)
  if (typeof read === 'string') return errorOf(200, id, INVALID_PARAMS, read)
  return resultOf(id, await callTool(read.tool, read.input, call))
}

/** `=?base64?w6k=?=` → `é`: the header encoding of text that is not plain ASCII. */
function fromHeader(value: string | undefined): string | undefined {
  const encoded = value === undefined ? null : /^=\?base64\?([A-Za-z0-9+/]*={0,2})\?=$/.exec(value)
  if (encoded === null) return value
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(atob(encoded[1] ?? ''), (char) => char.charCodeAt(0)),
    )
  } catch {
    return undefined
  }
}
