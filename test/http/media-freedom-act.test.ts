import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

describe.each(ENGINE_NAMES)('the page of the Media Freedom Act on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const textOf = async (path: string) => (await client.app.request(path)).text()
  const outletsOf = (page: string) =>
    [...page.matchAll(/<tr><th scope="row"><a href="\/outlets\/([a-z0-9-]+)"/g)].map(([, id]) => id)

  it('lists outlets of the Union alone, with how many were seen on each point', async () => {
    const page = await textOf('/media-freedom-act')
    expect(outletsOf(page)).toEqual(expect.arrayContaining(['le-monde', 'der-spiegel', 'el-pais']))
    expect(outletsOf(page)).not.toContain('bbc-news')
    const [, seen, all] = /<dt>\(b\) [^<]*<\/dt><dd>seen for (\d+) of (\d+)/.exec(page) ?? []
    expect(Number(all)).toBe(outletsOf(page).length)
    expect(Number(seen)).toBeGreaterThan(0)
    expect(page).toContain('not seen')
  })

  it('lists those of one member', async () => {
    expect(outletsOf(await textOf('/media-freedom-act?country=DE'))).toEqual(['bild', 'der-spiegel'])
    expect(await textOf('/media-freedom-act?country=GB')).toContain('No outlet fits.')
  })
})
