import { describe, expect, it } from 'vitest'
import worker from '../../src/worker.ts'
import { expectProblem } from '../support/client.ts'

const ask = (env: Record<string, unknown>) =>
  worker.fetch(
    new Request('https://masthead.example/healthz'),
    { DB: {}, ASSETS: {}, ...env } as never,
    { waitUntil: () => {}, passThroughOnException: () => {} } as never,
  )

describe('a Worker that is set up with a bad value', () => {
  it.each([
    ['a word that is neither true nor false', { MASTHEAD_PUBLIC: 'no' }],
    ['one limit of four', { LIMIT_READS: { limit: async () => ({ success: true }) } }],
    ['a key that is none', { MASTHEAD_SIGNING_KEY: 'secret' }],
  ])('answers nobody with %s, and shows nothing of it', async (_, env) => {
    const { detail } = await expectProblem(await ask(env), 503)
    expect(detail).not.toMatch(/MASTHEAD|LIMIT|secret/)
  })

  it('does nothing on its timer either', () => {
    const controller = {} as never
    expect(() => worker.scheduled(controller, { DB: {}, MASTHEAD_PUBLIC: 'no' } as never)).toThrow('MASTHEAD_PUBLIC')
  })
})
