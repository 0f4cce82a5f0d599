import { expect, test } from 'vitest'
import { METHOD, METHODS } from '../../src/domain/citation/methods/methods.ts'
import { clientOn, expectProblem } from '../support/client.ts'

test('the matching methods are listed, and one of them is current', async () => {
  const client = await clientOn('sqlite')
  const { items } = (await (await client.request('/v1/matching')).json()) as {
    items: { version: string; current: boolean; url: string }[]
  }
  expect(items.map(({ version }) => version)).toEqual(METHODS.map(({ version }) => version))
  expect(items.filter(({ current }) => current).map(({ url }) => url)).toEqual([`/v1/matching/${METHOD.version}`])
})

test('a method is served as matching runs on it, and not again to who has it', async () => {
  const client = await clientOn('sqlite')
  const response = await client.request(`/v1/matching/${METHOD.version}`)
  expect(await response.json()).toEqual(METHOD)
  const headers = { 'if-none-match': response.headers.get('etag') ?? '' }
  expect((await client.request(`/v1/matching/${METHOD.version}`, { headers })).status).toBe(304)
})

test('a method that there is not is not found', async () => {
  const client = await clientOn('sqlite')
  await expectProblem(await client.request('/v1/matching/1999-01'), 404)
})
