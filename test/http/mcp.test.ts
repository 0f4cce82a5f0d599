import { readFileSync } from 'node:fs'
import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { specification } from '../support/specifications.ts'

const MODERN = '2026-07-28'
const META = {
  'io.modelcontextprotocol/protocolVersion': MODERN,
  'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
}
const TOOLS = ['look_up_source', 'look_up_sources', 'read_article', 'get_outlet', 'explain_score', 'search_outlets']

/** The protocol's own schema, where it is at hand, and the schemas that the tools themselves publish. */
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const SPECIFICATION = specification('modelcontextprotocol')
if (SPECIFICATION !== null)
  ajv.addSchema({
    ...JSON.parse(readFileSync(new URL(`schema/${MODERN}/schema.json`, SPECIFICATION), 'utf8')),
    $id: 'mcp',
  })

it.skipIf(SPECIFICATION === null)('has the schema of the protocol at hand', () => {
  expect(() => conforms('CallToolResultResponse', {})).toThrow()
})

function conforms(definition: string, value: unknown): void {
  if (SPECIFICATION === null) return
  const validate = ajv.getSchema(`mcp#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`The protocol defines no ${definition}`)
  expect(validate(value), `${definition}: ${JSON.stringify(validate.errors)}`).toBe(true)
}

interface ToolResult {
  readonly isError?: boolean
  readonly content: readonly { readonly type: string; readonly text: string }[]
  readonly structuredContent: Readonly<Record<string, unknown>>
}

interface Answer {
  readonly id?: string | number
  readonly result: Record<string, unknown>
  readonly error?: { readonly code: number; readonly message: string; readonly data?: Record<string, unknown> }
}

describe.each(ENGINE_NAMES)('the endpoint for assistants on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    client.request('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** A request of the current revision, with every header that it must have. */
  const modern = async (method: string, params: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
    const named: Record<string, string> = typeof params.name === 'string' ? { 'mcp-name': params.name } : {}
    const response = await post(
      { jsonrpc: '2.0', id: 7, method, params: { _meta: META, ...params } },
      { 'mcp-protocol-version': MODERN, 'mcp-method': method, ...named, ...headers },
    )
    return { status: response.status, answer: (await response.json()) as Answer }
  }

  describe('in the current revision', () => {
    const call = async (tool: string, args: Record<string, unknown>): Promise<ToolResult> => {
      const { status, answer } = await modern('tools/call', { name: tool, arguments: args })
      expect(status, JSON.stringify(answer)).toBe(200)
      conforms('CallToolResultResponse', answer)
      return answer.result as unknown as ToolResult
    }

    it('says what it is and which revisions it speaks', async () => {
      const { status, answer } = await modern('server/discover')
      expect(status).toBe(200)
      conforms('DiscoverResultResponse', answer)
      expect(answer.result).toMatchObject({
        resultType: 'complete',
        supportedVersions: [MODERN, '2025-11-25', '2025-06-18'],
        cacheScope: 'public',
      })
      expect(String(answer.result.instructions)).toContain('not a verdict')
    })

    it('lists its tools in one order, each with schemas of its own that are valid', async () => {
      const { answer } = await modern('tools/list')
      conforms('ListToolsResultResponse', answer)
      const tools = answer.result.tools as {
        name: string
        inputSchema: object
        outputSchema: object
        annotations: object
      }[]
      expect(tools.map(({ name }) => name)).toEqual(TOOLS)
      expect((await modern('tools/list')).answer).toEqual(answer)
      for (const { inputSchema, outputSchema, annotations } of tools) {
        expect(() => ajv.compile(inputSchema)).not.toThrow()
        expect(() => ajv.compile(outputSchema)).not.toThrow()
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
      }
    })

    it.each([
      ['look_up_source', { url: 'https://www.reuters.com/world/x' }],
      ['look_up_source', { name: 'No Such Paper At All' }],
      [
        'look_up_sources',
        { sources: [{ name: 'Reuters' }, { name: 'الجزيرة' }, { account: '@nobody-we-know' }], lang: 'fr' },
      ],
      [
        'read_article',
        { text: 'The minister resigned, Reuters reported on Tuesday. A security source told Al Jazeera otherwise.' },
      ],
      ['get_outlet', { id: 'bild' }],
      ['explain_score', { id: 'bild', asOf: '2025-01-01' }],
      ['search_outlets', { q: 'al', limit: 3 }],
    ])('answers %s %j as its own schema says, with evidence and the notice', async (tool, args) => {
      const { answer } = await modern('tools/list')
      const { outputSchema } =
        (answer.result.tools as { name: string; outputSchema: object }[]).find(({ name }) => name === tool) ?? {}
      const { structuredContent, content, isError } = await call(tool, args)
      expect(isError).toBe(false)
      const validate = ajv.compile(outputSchema ?? {})
      expect(validate(structuredContent), JSON.stringify(validate.errors)).toBe(true)
      expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent)
      expect(JSON.stringify(structuredContent)).toMatch(/not a verdict|non un jugement/)
    })

    it('names evidence that exists', async () => {
      const { structuredContent: source } = await call('look_up_source', { name: 'Bild' })
      const { structuredContent: explained } = await call('explain_score', { id: 'bild' })
      const { structuredContent: outlet } = await call('get_outlet', { id: 'bild' })
      const { structuredContent: found } = await call('search_outlets', { q: 'bild' })
      const evidence =
        await client.get<Record<'transparency' | 'trackRecord' | 'assessments', { id: string }[]>>(
          '/v1/outlets/bild/evidence',
        )
      const known = new Set(
        [...evidence.transparency, ...evidence.trackRecord, ...evidence.assessments].map(({ id }) => id),
      )
      const named = [
        ...(source.highlights as { evidenceId: string }[]).map(({ evidenceId }) => evidenceId),
        ...(explained.score as { contributions: { basis: string[] }[] }).contributions.flatMap(({ basis }) => basis),
        ...(outlet.evidence as { id: string }[]).map(({ id }) => id),
        ...((found.outlets as { evidence: string[] }[])[0]?.evidence ?? []),
      ]
      expect(named.length).toBeGreaterThan(10)
      for (const id of named) expect(known).toContain(id)
      expect(outlet.evidenceTotal).toBe(known.size)
    })

    it('gives the score that the API gives', async () => {
      const score = await client.get<{ value: number; digest: string }>('/v1/outlets/bild/score')
      const { structuredContent } = await call('explain_score', { id: 'bild' })
      expect(structuredContent.score).toEqual(score)
    })

    it('pages through a search without repeating', async () => {
      const first = (await call('search_outlets', { kind: 'television', limit: 2 })).structuredContent as unknown as {
        outlets: { id: string }[]
        next: string
      }
      const second = (await call('search_outlets', { kind: 'television', limit: 2, cursor: first.next }))
        .structuredContent as unknown as { outlets: { id: string }[] }
      expect(new Set([...first.outlets, ...second.outlets].map(({ id }) => id)).size).toBe(4)
    })

    it.each([
      ['look_up_source', {}, /exactly one/],
      ['look_up_source', { url: 'https://a.example', name: 'A' }, /exactly one/],
      ['look_up_source', { url: 'https://a.example', asOf: '2999-01-01' }, /future/],
      ['look_up_sources', { sources: [] }, /sources/],
      ['get_outlet', { id: 'no-such-outlet' }, /no outlet "no-such-outlet"/],
      ['explain_score', { id: 'Not An Id' }, /lower-case/],
      ['search_outlets', { q: 'a', limit: 1000 }, /limit/],
      ['read_article', { text: 'a', html: 'b' }, /either text or html/],
    ])('tells the assistant what is wrong with %s %j', async (tool, args, says) => {
      const { isError, content } = await call(tool, args)
      expect(isError).toBe(true)
      expect(content[0]?.text).toMatch(says)
    })

    it('refuses an unknown tool and an unknown method, each with its code', async () => {
      const tool = await modern('tools/call', { name: 'drop_tables' })
      expect([tool.status, tool.answer.error?.code, tool.answer.id]).toEqual([200, -32602, 7])
      const method = await modern('resources/list')
      expect([method.status, method.answer.error?.code]).toEqual([404, -32601])
      conforms('JSONRPCErrorResponse', method.answer)
    })

    it('refuses headers that do not say what the body says', async () => {
      for (const headers of [
        { 'mcp-method': 'tools/list' },
        { 'mcp-name': 'get_outlet' },
        { 'mcp-protocol-version': '2025-11-25' },
        { 'mcp-name': '=?base64?!?=' },
      ]) {
        const { status, answer } = await modern(
          'tools/call',
          { name: 'look_up_source', arguments: { name: 'Reuters' } },
          headers,
        )
        expect([status, answer.error?.code]).toEqual([400, -32020])
        conforms('HeaderMismatchError', answer)
      }
      const encoded = `=?base64?${btoa('look_up_source')}?=`
      expect(
        (
          await modern(
            'tools/call',
            { name: 'look_up_source', arguments: { name: 'Reuters' } },
            { 'mcp-name': encoded },
          )
        ).status,
      ).toBe(200)
      const bare = await post({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: META } })
      expect([bare.status, ((await bare.json()) as Answer).error?.code]).toEqual([400, -32020])
    })

    it('names the revisions it knows to a client of another one', async () => {
      const version = '2031-01-01'
      const meta = { ...META, 'io.modelcontextprotocol/protocolVersion': version }
      const { status, answer } = await modern('tools/list', { _meta: meta }, { 'mcp-protocol-version': version })
      expect(status).toBe(400)
      conforms('UnsupportedProtocolVersionError', answer)
      expect(answer.error?.data).toEqual({ supported: [MODERN, '2025-11-25', '2025-06-18'], requested: version })
    })

    it('refuses a request without its metadata', async () => {
      const { status, answer } = await modern('tools/list', {
        _meta: { 'io.modelcontextprotocol/protocolVersion': MODERN },
      })
      expect([status, answer.error?.code]).toEqual([400, -32602])
    })

    it('refuses malformed messages and invalid web origins', async () => {
      for (const [body, code] of [
        ['{', -32700],
        ['[]', -32600],
        ['{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600],
        ['"ping"', -32600],
      ] as const) {
        const response = await post(body)
        expect([body, response.status, ((await response.json()) as Answer).error?.code]).toEqual([body, 400, code])
      }
      expect((await post({ jsonrpc: '2.0', id: 1, method: 'ping' }, { origin: 'null' })).status).toBe(403)
      expect((await post({ jsonrpc: '2.0', id: 1, method: 'ping' }, { origin: 'https://chat.example' })).status).toBe(
        200,
      )
      await expectProblem(await post('{}', { 'content-type': 'text/plain' }), 415)
      await expectProblem(await post(`"${'x'.repeat(2_100_000)}"`), 413)
    })

    it('takes no other method, and tells a browser which headers it may send', async () => {
      for (const method of ['GET', 'DELETE']) expect((await client.request('/mcp', { method })).status).toBe(405)
      const preflight = await client.request('/mcp', { method: 'OPTIONS' })
      expect(preflight.headers.get('access-control-allow-headers')).toMatch(
        /Mcp-Method, Mcp-Name, MCP-Protocol-Version/,
      )
    })
  })

  describe('with the official client, which opens with a handshake', () => {
    let assistant: McpClient
    beforeAll(async () => {
      assistant = new McpClient({ name: 'test', version: '1' })
      const fetch = async (url: string | URL, init?: RequestInit) => client.app.fetch(new Request(url, init))
      await assistant.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }) as never)
    })
    afterAll(() => assistant.close())

    it('is introduced, answers pings and keeps no session', async () => {
      expect(assistant.getServerVersion()).toMatchObject({ name: 'masthead' })
      expect(assistant.getServerCapabilities()).toEqual({ tools: {} })
      expect(assistant.getInstructions()).toContain('not a verdict')
      expect(await assistant.ping()).toEqual({})
    })

    it('lists the tools and has their answers checked against their schemas', async () => {
      const { tools } = await assistant.listTools()
      expect(tools.map(({ name }) => name)).toEqual(TOOLS)
      const calls: readonly [string, Record<string, unknown>][] = [
        ['look_up_source', { name: 'Reuters' }],
        ['look_up_sources', { sources: [{ url: 'https://www.bbc.co.uk/news' }] }],
        ['read_article', { text: 'Reuters reported it.' }],
        ['get_outlet', { id: 'reuters' }],
        ['explain_score', { id: 'reuters' }],
        ['search_outlets', { country: 'lb' }],
      ]
      for (const [tool, args] of calls) {
        const result = (await assistant.callTool({ name: tool, arguments: args })) as unknown as ToolResult
        expect(result.isError, `${tool}: ${result.content[0]?.text}`).toBe(false)
        expect(result.structuredContent).toBeDefined()
      }
    })

    it('hears of a mistake as an answer, and of an unknown tool as an error', async () => {
      const result = (await assistant.callTool({
        name: 'get_outlet',
        arguments: { id: 'nobody-at-all' },
      })) as unknown as ToolResult
      expect(result.isError).toBe(true)
      await expect(assistant.callTool({ name: 'drop_tables' })).rejects.toThrow(/Unknown tool/)
    })

    it('is served in the revision it asks for where we know it, else in the newest of its kind', async () => {
      for (const [asked, given] of [
        ['2025-06-18', '2025-06-18'],
        ['2025-11-25', '2025-11-25'],
        ['2024-11-05', '2025-11-25'],
      ]) {
        const response = await post({
          jsonrpc: '2.0',
          id: 1,
          method: 'initialize',
          params: { protocolVersion: asked, capabilities: {}, clientInfo: { name: 'x', version: '1' } },
        })
        expect(((await response.json()) as Answer).result.protocolVersion).toBe(given)
        expect(response.headers.get('mcp-session-id')).toBeNull()
      }
      const notified = await post({ jsonrpc: '2.0', method: 'notifications/initialized' })
      expect([notified.status, await notified.text()]).toEqual([202, ''])
    })
  })
})
