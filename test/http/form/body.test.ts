import { gzipSync } from 'node:zlib'
import { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { jsonBodyOf } from '../../../src/http/form/body.ts'
import { respondToError } from '../../../src/http/form/problems.ts'
import { expectProblem } from '../../support/client.ts'

const LIMIT = 1_000

describe('a packed body', () => {
  const app = new OpenAPIHono()
  app.onError(respondToError((error) => expect.unreachable(String(error))))
  app.post('/', async (c) => c.json(await jsonBodyOf(c, LIMIT)))
  const send = (body: Uint8Array<ArrayBuffer>, coding: string) =>
    app.request('/', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-encoding': coding, 'content-length': `${body.length}` },
    })
  const packed = (text: string) => new Uint8Array(gzipSync(text))

  it.each(['gzip', 'GZIP', 'x-gzip'])('is unpacked from %s', async (coding) => {
    expect(await (await send(packed('{"a":"é"}'), coding)).json()).toEqual({ a: 'é' })
  })

  it('counts by what it unpacks to, up to the limit and no further', async () => {
    const json = (length: number) => JSON.stringify('a'.repeat(length - 2))
    expect((await send(packed(json(LIMIT)), 'gzip')).status).toBe(200)
    await expectProblem(await send(packed(json(LIMIT + 1)), 'gzip'), 413)
    // Four hundred bytes that would unpack to four hundred thousand.
    await expectProblem(await send(packed(json(400_000)), 'gzip'), 413)
  })

  it('is refused where it is malformed, truncated, or in another coding', async () => {
    await expectProblem(await send(new TextEncoder().encode('{}'), 'gzip'), 400)
    await expectProblem(await send(packed('{"a":1}').slice(0, -9), 'gzip'), 400)
    const refused = await send(packed('{}'), 'br')
    expect(refused.headers.get('accept-encoding')).toBe('gzip')
    await expectProblem(refused, 415)
  })
})
