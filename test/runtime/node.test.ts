import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { loadedStore } from '../support/loaded-store.ts'
import { addressOf, inFolder, run } from '../support/process.ts'

const START = 'src/node.ts'

describe('the Node entry', () => {
  it('survives a closed output pipe', () =>
    inFolder(async (folder) => {
      const env = { PORT: '0', DATABASE: join(folder, 'a.sqlite'), LOG_LEVEL: 'debug' }
      await loadedStore(env.DATABASE)
      const server = run(START, [], env)
      const address = await addressOf(server)
      server.child.stdout?.destroy()
      server.child.stderr?.destroy()
      for (let at = 0; at < 3; at++) {
        expect((await fetch(`${address}/v1/outlets/${at === 0 ? 'no-such' : 'bild'}`)).status).toBe(
          at === 0 ? 404 : 200,
        )
        await new Promise((resolve) => setTimeout(resolve, 600))
      }
      server.child.kill('SIGTERM')
      expect((await server.ended).code).toBe(0)
    }))

  it('makes no folder of a mistyped path unless it is told to', () =>
    inFolder(async (folder) => {
      const env = { PORT: '0', DATABASE: join(folder, 'deep', 'masthead.sqlite') }
      const refused = run(START, [], env)
      expect((await refused.ended).code).not.toBe(0)
      expect(refused.log()).toMatch(/there is no folder .*deep/)
      expect(existsSync(join(folder, 'deep'))).toBe(false)
    }))

  it('finishes an answer that is under way when it is told to stop', () =>
    inFolder(async (folder) => {
      const env = { PORT: '0', DATABASE: join(folder, 'a.sqlite') }
      await loadedStore(env.DATABASE)
      const server = run(START, [], env)
      const address = await addressOf(server)
      const citations = Array.from({ length: 500 }, (_, at) => ({
        name: `Some name nobody has ${at}`,
        citedOn: '2024-01-01',
      }))
      const body = JSON.stringify({ citations })
      const asked = request(`${address}/v1/contexts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
      })
      const answer = once(asked, 'response')
      asked.flushHeaders()
      // Says that the server has begun with this request.
      await once(asked, 'continue')
      asked.end(body)
      server.child.kill('SIGTERM')
      const [response] = (await answer) as [IncomingMessage]
      expect(((await json(response)) as { contexts: unknown[] }).contexts.length).toBe(500)
      expect((await server.ended).code).toBe(0)
    }))

  it('refuses to start with a setting that is none, in one sentence', async () => {
    const { code, stderr } = await run(START, [], { PORT: 'eighty' }).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/PORT is "eighty": give a number/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('says when the port is taken', () =>
    inFolder(async (folder) => {
      const taken = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => taken.once('listening', resolve))
      const { port } = taken.address() as { port: number }
      const env = { PORT: String(port), DATABASE: join(folder, 'a.sqlite') }
      await loadedStore(env.DATABASE)
      const { code, stderr } = await run(START, [], env).ended
      taken.close()
      expect([code, stderr]).toEqual([1, expect.stringMatching(/taken/)])
    }))

  it('does not touch a file that is not one of our databases', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'notes.txt')
      writeFileSync(file, 'not a database, but a file of somebody else, long enough to be taken for one'.repeat(20))
      const { code, stderr } = await run(START, [], { PORT: '0', DATABASE: file }).ended
      expect(code).toBe(1)
      expect(stderr).toMatch(/cannot be opened/)
    }))
})
