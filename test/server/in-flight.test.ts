import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type InFlightOptions, inFlight } from '../../src/server/in-flight.ts'

const LARGE = Buffer.alloc(30_000_000, 'x')

describe('what clients together make the process hold', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  async function serve(options: InFlightOptions, listener: RequestListener): Promise<number> {
    return (await serverWith(options, listener)).port
  }

  async function serverWith(options: InFlightOptions, listener: RequestListener) {
    const server = createServer()
    servers.push(server)
    const flight = inFlight(server, options)
    server.on('request', (incoming, outgoing) => flight.admit(incoming, outgoing, () => listener(incoming, outgoing)))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return { server, port: (server.address() as AddressInfo).port }
  }

  /** A client that asks and does not read. */
  async function deaf(port: number, path = '/large') {
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    await once(socket, 'connect')
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`)
    return socket
  }

  const answer: RequestListener = ({ url }, outgoing) => outgoing.end(url === '/large' ? LARGE : 'short')
  const until = async (is: () => Promise<boolean>) => {
    while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  it('is refused beyond the bound with 503 and when to try again, and taken again once it is read', async () => {
    const port = await serve({ most: 1_000_000 }, answer)
    const ask = () => fetch(`http://127.0.0.1:${port}/short`)
    expect((await ask()).status).toBe(200)
    const socket = await deaf(port)
    await until(async () => (await ask()).status === 503)
    const refused = await ask()
    expect(refused.headers.get('retry-after')).toBe('2')
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ type: '/problems/unavailable', status: 503 })
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    socket.resume()
    await until(async () => (await ask()).status === 200)
    socket.destroy()
  })

  it('counts bodies in progress, and admits a body of any length if there is no other', async () => {
    const open: (() => void)[] = []
    const port = await serve({ most: 1_000 }, ({ method }, outgoing) => {
      if (method === 'POST') open.push(() => outgoing.end('done'))
      else outgoing.end('short')
    })
    const post = (body: string) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
    const first = post('x'.repeat(5_000))
    await until(async () => open.length === 1)
    expect((await post('x')).status).toBe(503)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    open[0]?.()
    expect((await first).status).toBe(200)
    const again = post('x')
    await until(async () => open.length === 2)
    open[1]?.()
    expect((await again).status).toBe(200)
  })

  /** A client that announces a body and sends some of it; the answer so far by `text`. */
  async function sender(port: number, length: number, sent = '') {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString()
    })
    await once(socket, 'connect')
    socket.write(`POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${length}\r\n\r\n${sent}`)
    return { socket, text: () => text }
  }

  it('receives short bodies whatever others announce, and long ones once those had their time', async () => {
    let time = 0
    const answer: RequestListener = (_, outgoing) => outgoing.end('done')
    const { server, port } = await serverWith({ most: 20_000_000, now: () => time }, answer)
    let begun = 0
    server.on('request', () => begun++)
    const post = (length: number) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x'.repeat(length) })
    const idle = await Promise.all(Array.from({ length: 2 }, () => sender(port, 8_000_000, 'x')))
    await until(async () => begun === 2)
    expect((await post(100_000)).status).toBe(200)
    time = 2_000
    expect((await post(8_000_000)).status).toBe(503)
    expect(idle.map(({ text }) => text())).toEqual(['', ''])
    time = 2_001
    expect((await post(8_000_000)).status).toBe(200)
    await until(async () => idle[0]?.text() !== '')
    expect(idle.map(({ text }) => text().slice(0, 12))).toEqual(['HTTP/1.1 503', ''])
    for (const { socket } of idle) socket.destroy()
  })

  it('receives no long body whose answer would not fit beside those of the ones that come', async () => {
    let time = 0
    const answer: RequestListener = (_, outgoing) => outgoing.end('done')
    const { server, port } = await serverWith({ most: 10_000_000, now: () => time }, answer)
    let begun = 0
    server.on('request', () => begun++)
    const post = (length: number) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x'.repeat(length) })
    const idle = await Promise.all(Array.from({ length: 2 }, () => sender(port, 1_000_000, 'x')))
    await until(async () => begun === 2)
    expect((await post(1_000_000)).status).toBe(503)
    expect((await post(100_000)).status).toBe(200)
    time = 2_001
    expect((await post(1_000_000)).status).toBe(200)
    for (const { socket } of idle) socket.destroy()
  })

  it('lets who has been sending for longest give way where there is no more room for what arrives', async () => {
    const { server, port } = await serverWith({ most: 200_000 }, (_, outgoing) => outgoing.end('done'))
    const connections: Socket[] = []
    server.on('connection', (socket) => connections.push(socket))
    const arrived = (at: number) => until(async () => (connections[at]?.bytesRead ?? 0) > 70_000)
    const older = await sender(port, 100_000, 'x'.repeat(70_000))
    await arrived(0)
    const younger = await sender(port, 100_000, 'x'.repeat(70_000))
    await arrived(1)
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x'.repeat(100_000) })
    expect(answer.status).toBe(200)
    await until(async () => older.text() !== '')
    expect(older.text()).toMatch(/^HTTP\/1\.1 503 /)
    younger.socket.write('x'.repeat(30_000))
    await until(async () => younger.text() !== '')
    expect(younger.text()).toMatch(/^HTTP\/1\.1 200 /)
    for (const { socket } of [older, younger]) socket.destroy()
  })

  it('reads long bodies in turn, those that send nothing for a tenth of a second at most, and keeps none that was read', async () => {
    const kept: unknown[] = []
    const { server, port } = await serverWith({}, (incoming, outgoing) => {
      const { rawBody } = incoming as { rawBody?: Buffer }
      queueMicrotask(() => queueMicrotask(() => kept.push((incoming as { rawBody?: Buffer }).rawBody?.length)))
      outgoing.end(String(rawBody?.length))
    })
    let begun = 0
    server.on('request', () => begun++)
    const idle = await Promise.all(Array.from({ length: 6 }, () => sender(port, 1_000_000, 'x')))
    await until(async () => begun === 6)
    const post = (length: number) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x'.repeat(length) })
    expect(await Promise.all([2_000_000, 100_001].map(async (length) => (await post(length)).text()))).toEqual([
      '2000000',
      '100001',
    ])
    for (const { socket } of idle) socket.write('x'.repeat(999_999))
    await until(async () => idle.every(({ text }) => text().endsWith('1000000')))
    expect(kept).toEqual(Array.from({ length: 8 }, () => 0))
    for (const { socket } of idle) socket.destroy()
  })

  it('receives a body in any pieces, and passes it on whole', async () => {
    const port = await serve({}, (incoming, outgoing) =>
      outgoing.end((incoming as { rawBody?: Buffer }).rawBody?.toString()),
    )
    const { socket, text } = await sender(port, 200_000)
    const body = Array.from({ length: 200_000 }, (_, at) => String(at % 10)).join('')
    for (const [from, to] of [
      [0, 1],
      [1, 65_536],
      [65_536, 65_537],
      [65_537, 200_000],
    ]) {
      socket.write(body.slice(from, to))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until(async () => text().endsWith(body))
    const pieces = Array.from({ length: 20_000 }, (_, at) => `1\r\n${at % 10}\r\n`).join('')
    socket.write(`POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n${pieces}0\r\n\r\n`)
    await until(async () => text().split('HTTP/1.1 200').length === 3 && text().endsWith(`\n${body.slice(0, 20_000)}`))
    socket.destroy()
  })

  it('refuses a body of untold length that is longer than any route takes, and one that is announced as longer unread', async () => {
    const port = await serve({}, (incoming, outgoing) => {
      outgoing.writeHead('rawBody' in incoming ? 200 : 413).end()
    })
    const chunk = new Uint8Array(1_000_000)
    const stream = (count: number) =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < count; at += 1) controller.enqueue(chunk)
          controller.close()
        },
      })
    const post = (body: BodyInit) =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect((await post(stream(8))).status).toBe(200)
    const { socket, text } = await sender(port, 8_000_001)
    await until(async () => text() !== '')
    expect(text()).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
    const long = connect(port, '127.0.0.1')
    long.on('error', () => {})
    let answer = ''
    long.on('data', (data) => {
      answer += data.toString()
    })
    long.write('POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n')
    for (let at = 0; at < 8; at += 1) long.write(Buffer.concat([Buffer.from('F4240\r\n'), chunk, Buffer.from('\r\n')]))
    long.write('1\r\nx\r\n')
    await until(async () => answer !== '')
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*over 8 MB/)
    long.destroy()
  })

  it('counts a packed body as what may come of it', async () => {
    const open: (() => void)[] = []
    const port = await serve({ most: 20_000_000 }, ({ url }, outgoing) => {
      if (url === '/last') outgoing.end('done')
      else open.push(() => outgoing.end('done'))
    })
    const post = (path: string, packed: boolean) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: packed ? { 'content-encoding': 'gzip' } : {},
        body: 'x'.repeat(10_000),
      })
    const working = [post('/', true), post('/', true)]
    await until(async () => open.length === 2)
    expect((await post('/last', true)).status).toBe(503)
    expect((await post('/last', false)).status).toBe(200)
    for (const end of open) end()
    await Promise.all(working)
  })

  it('counts what is worked on as the answer that may come of it, and answers that wait behind another', async () => {
    const open: (() => void)[] = []
    const port = await serve({ most: 10_000_000 }, ({ headers }, outgoing) => {
      if (headers['content-length'] === '1') outgoing.end('short')
      else open.push(() => outgoing.end('x'.repeat(9_000_000)))
    })
    const ask = `POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10000\r\n\r\n${'x'.repeat(10_000)}`
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.pause()
    socket.write(ask)
    socket.write(ask)
    await until(async () => open.length === 2)
    const post = (body: string) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
    expect((await post('x'.repeat(10_000))).status).toBe(503)
    // The second waits behind the first, which is not taken.
    open[1]?.()
    open[0]?.()
    expect((await post('x')).status).toBe(503)
    socket.destroy()
    await until(async () => (await post('x')).status === 200)
  })

  it('expects more of a batch of contexts than of as long a text', async () => {
    const open: (() => void)[] = []
    let time = 0
    // So that every request is counted anew.
    const now = () => (time += 1_000)
    const port = await serve({ most: 3_000_000, now }, ({ url }, outgoing) => {
      if (url === '/v1/contexts?last') outgoing.end('done')
      else open.push(() => outgoing.end('done'))
    })
    const post = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: 'x'.repeat(1_500) })
    const first = post('/v1/contexts')
    await until(async () => open.length === 1)
    // 1.5 MB of the first, and as much again is what it holds.
    expect((await post('/v1/contexts?last')).status).toBe(200)
    const text = post('/v1/articles')
    await until(async () => open.length === 2)
    expect((await post('/v1/contexts?last')).status).toBe(503)
    for (const end of open) end()
    await Promise.all([first, text])
  })

  it('no longer expects an answer that was given since it last counted', async () => {
    const open: (() => void)[] = []
    // Counts once only.
    const port = await serve({ most: 10_000, now: () => 0 }, ({ url }, outgoing) => {
      if (url === '/slow') open.push(() => outgoing.end('done'))
      else outgoing.end('done')
    })
    const post = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '0123456789' })
    const slow = post('/slow')
    await until(async () => open.length === 1)
    // Each is expected to give 4,000 bytes, as is the one that is still worked on.
    for (let at = 0; at < 20; at += 1) await until(async () => (await post('/')).status === 200)
    open[0]?.()
    expect((await slow).status).toBe(200)
  })

  it('disconnects only clients that do not read', async () => {
    const stalling = await serverWith({ stalledAfter: 200 }, answer)
    const connected = once(stalling.server, 'connection')
    const socket = await deaf(stalling.port)
    const closed = once(socket, 'close')
    socket.on('error', () => {})
    const [at] = (await connected) as [Socket]
    await once(at, 'close')
    socket.resume()
    await closed
    expect(socket.bytesRead).toBeLessThan(LARGE.length)
    // As patient as it is by itself: 200 ms may pass on a busy machine before a reader comes to read.
    const port = await serve({}, answer)
    expect((await (await fetch(`http://127.0.0.1:${port}/large`)).arrayBuffer()).byteLength).toBe(LARGE.length)
  })
})
