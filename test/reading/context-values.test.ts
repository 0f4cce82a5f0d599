import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { contextValues, type KnownOutlets } from '../../src/reading/context-values.ts'
import { askedViewpoint } from '../../src/reading/viewpoint.ts'
import { type Client, clientOn, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('contexts as values on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(() => client.close())

  const CITATIONS = [
    { url: 'https://www.reuters.com/world/x' },
    { name: 'Al-Mayadeen' },
    { url: 'https://nowhere.example/x' },
    { name: 'The Times' },
    { url: 'https://www.reuters.com/world/y' },
    { name: 'Al-Mayadeen', citedOn: '2020-01-01' },
    { name: '' },
  ]

  it.each([
    ['today', {}],
    ['an earlier day', { asOf: '2024-01-01' }],
  ])('are what the API answers, as of %s', async (_, asked) => {
    const { contexts } = await client.post<{ contexts: unknown[] }>('/v1/contexts', { citations: CITATIONS, ...asked })
    const snapshot = await client.deps.catalogue.current()
    const known: KnownOutlets = new Map()
    const resolutions = CITATIONS.map((citation) => resolveCitation(citation, snapshot.lookup))
    const viewpoint = askedViewpoint(asked, NOW, en)
    for (const _ of ['first', 'with what is known from before']) {
      const values = await contextValues(client.deps, snapshot, resolutions, viewpoint, known)
      expect(JSON.parse(JSON.stringify(values))).toEqual(contexts)
    }
    expect([...known.keys()].sort()).toEqual(['al-mayadeen', 'reuters'])
  })

  it('compute an outlet once, and no digest that nobody reads', async () => {
    const snapshot = await client.deps.catalogue.current()
    const citations = ['x', 'y', 'z'].map((page) => ({ url: `https://www.reuters.com/world/${page}` }))
    const resolutions = citations.map((citation) => resolveCitation(citation, snapshot.lookup))
    const values = await contextValues(client.deps, snapshot, resolutions, askedViewpoint({}, NOW, en))
    const scores = new Set(values.map(({ score }) => score))
    expect(scores.size).toBe(1)
    for (const score of scores)
      expect(Object.getOwnPropertyDescriptor(score ?? {}, 'digest')?.get, 'is computed when first read').toBeDefined()
  })
})
