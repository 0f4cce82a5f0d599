import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import type { LogLevel } from '../../src/config.ts'
import type { Served } from '../../src/http/deps.ts'
import { logOf } from '../../src/server/request-log.ts'

const SERVED: Served = {
  requestId: 'abc-1',
  method: 'GET',
  path: '/v1/"quoted"\n',
  route: () => '/v1/outlets/:id',
  status: 200,
  milliseconds: 1.23456,
  key: '0123456789abcdef',
  client: '192.0.2.1',
}

describe('the log', () => {
  const file = join(tmpdir(), `masthead-log-${process.pid}.ndjson`)
  afterEach(() => rmSync(file, { force: true }))

  const written = (level: LogLevel, use: (log: ReturnType<typeof logOf>) => void) => {
    const destination = pino.destination({ dest: file, sync: true })
    use(logOf(level, destination))
    destination.flushSync()
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }

  it('writes a request as one object on one line, whatever its path', () => {
    const [line, ...more] = written('debug', (log) => log.request(SERVED))
    expect(more).toEqual([])
    expect(line).toEqual({
      level: 'debug',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      requestId: 'abc-1',
      method: 'GET',
      path: '/v1/"quoted"\n',
      route: '/v1/outlets/:id',
      status: 200,
      ms: 1.235,
      key: '0123456789abcdef',
    })
  })

  it('names addresses only of refused requests, and our faults as errors', () => {
    const lines = written('debug', (log) => {
      for (const status of [304, 429, 500]) log.request({ ...SERVED, status, key: null })
    })
    expect(lines.map(({ level, client }) => [level, client])).toEqual([
      ['debug', undefined],
      ['info', '192.0.2.1'],
      ['error', '192.0.2.1'],
    ])
  })

  it('logs writes, refusals and slow answers at info, and successful reads at debug', () => {
    const lines = written('info', (log) => {
      log.request(SERVED)
      log.request({ ...SERVED, method: 'POST', route: () => '/v1/contexts', requestId: 'batch' })
      log.request({ ...SERVED, method: 'POST', route: () => '/v1/proposals', requestId: 'write' })
      log.request({ ...SERVED, status: 404, requestId: 'refused' })
      log.request({ ...SERVED, milliseconds: 1_500, requestId: 'slow' })
    })
    expect(lines.map(({ requestId }) => requestId)).toEqual(['write', 'refused', 'slow'])
  })

  it('writes what its level asks for', () => {
    const all = (log: ReturnType<typeof logOf>) => {
      log.request(SERVED)
      log.request({ ...SERVED, status: 500 })
      log.logger.warn('a warning')
    }
    expect(written('warn', all).map(({ level }) => level)).toEqual(['error', 'warn'])
    rmSync(file)
    expect(written('silent', all)).toEqual([])
  })

  it('has pino’s lines in the same form, with the request they belong to', () => {
    const [line] = written('info', (log) =>
      log.logger.error({ err: new Error('a fault'), requestId: 'abc-1' }, 'A fault of ours'),
    )
    expect(line).toMatchObject({
      level: 'error',
      requestId: 'abc-1',
      msg: 'A fault of ours',
      err: { message: 'a fault' },
    })
    expect(Object.keys(line ?? {})).not.toContain('pid')
  })

  it('can be opened on standard output', () => {
    expect(logOf('info').logger.level).toBe('info')
  })
})
