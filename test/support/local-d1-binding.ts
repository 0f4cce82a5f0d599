import { Agent, request } from 'node:http'
import type { D1Database, D1Result } from '@cloudflare/workers-types'

/**
 * A Worker that runs statements on its databases. Miniflare's own proxy of a binding makes three requests a statement,
 * two of them blocking this process, which took most of the time of tests on D1.
 */
export const ASKING_WORKER = `export default {
  async fetch(request, env) {
    const { database, batch, statements } = await request.json()
    try {
      const prepared = statements.map(({ sql, parameters }) => env[database].prepare(sql).bind(...parameters))
      return Response.json(batch ? await env[database].batch(prepared) : [await prepared[0].all()])
    } catch ({ message, cause }) {
      return Response.json({ message, cause: cause?.message }, { status: 500 })
    }
  },
}`

interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The part of D1's binding that the store uses, for a database of the Worker at `origin`: one request a call. */
export function localD1Binding(origin: URL, database: string): D1Database {
  const ask = (statements: readonly Statement[], batch: boolean) => post(origin, { database, batch, statements })
  const prepare = (sql: string, parameters: readonly unknown[] = []) => ({
    sql,
    parameters,
    bind: (...values: readonly unknown[]) => prepare(sql, values.map(asD1Takes)),
    all: async () => (await ask([{ sql, parameters }], false))[0],
  })
  const binding = { prepare, batch: (statements: readonly Statement[]) => ask(statements, true) }
  return binding as unknown as D1Database
}

/** JSON would turn `undefined` into null and a date into text, where D1 refuses both. */
function asD1Takes(value: unknown): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
  throw new TypeError(`D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${value}'`)
}

// Connections are kept open between queries; they do not keep a test alive.
const agent = new Agent({ keepAlive: true })

function post(origin: URL, body: object): Promise<D1Result[]> {
  return new Promise((resolve, reject) => {
    const sent = Buffer.from(JSON.stringify(body))
    const headers = { 'content-length': sent.length }
    const asked = request(origin, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString())
        if (response.statusCode === 200) resolve(answer)
        else reject(new Error(answer.message, { cause: answer.cause && new Error(answer.cause) }))
      })
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that was idle may be closed at its other end just as it is used again: nothing was read from it.
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(post(origin, body))
      else reject(error)
    })
    asked.end(sent)
  })
}
