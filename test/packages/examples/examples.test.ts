import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { encodeSignatureHeader } from '@sanity/webhook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type Client as MastheadClient } from '../../../packages/client/src/client.ts'
import { readChangedArticles } from '../../../packages/examples/drupal.ts'
import { type GhostApi, type GhostPost, ghostWebhook, TO_CHECK } from '../../../packages/examples/ghost.ts'
import { sanityWebhook } from '../../../packages/examples/sanity.ts'
import { requestListener } from '../../../src/server/request-listener.ts'
import { type Client, clientOn } from '../../support/client.ts'
import { listening, oddService, sendJson } from '../client/odd-services.ts'

// It comes without types.
const GhostAdminApi = createRequire(import.meta.url)('@tryghost/admin-api') as new (options: object) => GhostApi

const OPEN = '<p>Talks had failed, Press TV reported on Tuesday.</p>'
const FINE = '<p>Talks had failed, Reuters reported on Tuesday.</p>'
const SECRET = 'a secret of a test'

describe('the starting point for', () => {
  let store: Client
  let service: Awaited<ReturnType<typeof listening>>
  let masthead: MastheadClient
  const dead = createClient({ service: 'http://127.0.0.1:9', timeout: 200, retries: 0 })
  beforeAll(async () => {
    store = await clientOn('sqlite')
    service = await listening(createServer(requestListener(store.deps, () => null)))
    masthead = createClient({ service: service.address, timeout: 20_000 })
  })
  afterAll(async () => {
    expect(store.reported).toEqual([])
    await service.close()
    await store.close()
  })

  it.each(['ghost', 'sanity', 'drupal'])('%s has at most 100 lines', (name) => {
    const text = readFileSync(new URL(`../../../packages/examples/${name}.ts`, import.meta.url), 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(100)
  })

  describe('Ghost', () => {
    const signed = (body: string, secret = SECRET, at = Date.now()) =>
      `sha256=${createHmac('sha256', secret).update(`${body}${at}`).digest('hex')}, t=${at}`
    const EVENT = JSON.stringify({ post: { current: { id: 'p1' }, previous: {} } })
    /** A server that answers as Ghost's Admin API documents for one post. */
    const ghostWith = async (html: string, tags: readonly { name: string }[] = []) => {
      let post: GhostPost = {
        id: 'p1',
        html,
        url: 'https://gazette.example/story/',
        updated_at: '2026-11-26T10:00:00.000Z',
        tags,
      }
      const site = await oddService((outgoing, _, body) => {
        if (body !== '') post = { ...post, ...JSON.parse(body).posts[0], id: 'p1' }
        sendJson(outgoing, 200, { posts: [post] })
      })
      const api = new GhostAdminApi({
        url: site.address,
        key: `${'a'.repeat(24)}:${'b'.repeat(64)}`,
        version: 'v5.0',
      })
      return { site, api, tags: () => (post.tags ?? []).map(({ name }) => name) }
    }

    it('tags a post while it cites a source that needs a look, once, and takes the tag away again', async () => {
      const open = await ghostWith(OPEN, [{ name: 'News' }])
      const hear = ghostWebhook(masthead, open.api, SECRET)
      expect(await hear(EVENT, signed(EVENT))).toBe('tagged')
      expect(open.tags()).toEqual(['News', TO_CHECK])
      expect(await hear(EVENT, signed(EVENT))).toBe('unchanged')
      expect(open.site.asked.map(({ path }) => path.split('?')[0])).toEqual(
        new Array(3).fill('/ghost/api/admin/posts/p1/'),
      )
      await open.site.close()

      const fine = await ghostWith(FINE, [{ name: TO_CHECK }])
      expect(await ghostWebhook(masthead, fine.api, SECRET)(EVENT, signed(EVENT))).toBe('untagged')
      expect(fine.tags()).toEqual([])
      await fine.site.close()
    })

    it('hears nobody else, and leaves the post as it is where nobody answers', async () => {
      const { site, api, tags } = await ghostWith(OPEN)
      for (const signature of ['', 'sha256=00, t=1', signed(EVENT, 'another secret')])
        expect(await ghostWebhook(masthead, api, SECRET)(EVENT, signature)).toBe('refused')
      expect(await ghostWebhook(dead, api, SECRET)(EVENT, signed(EVENT))).toBe('unanswered')
      expect(tags()).toEqual([])
      await site.close()
    })
  })

  describe('Sanity', () => {
    const block = (key: string, ...texts: readonly string[]) => ({
      _type: 'block',
      _key: key,
      style: 'normal',
      markDefs: [],
      children: texts.map((text, at) => ({ _type: 'span', _key: `${key}${at}`, text, marks: [] })),
    })
    const BODY = JSON.stringify({
      _id: 'story-1',
      body: [
        block('a', 'Reuters reported it.'),
        { _type: 'image', _key: 'i' },
        block('b', 'Talks had failed, Press ', 'TV reported.'),
      ],
    })
    const signed = (body: string, secret = SECRET) => encodeSignatureHeader(body, Date.now(), secret)

    it('gives marks by block key and offsets, over spans, of sources that need a look', async () => {
      const answer = await sanityWebhook(masthead, SECRET)(BODY, await signed(BODY))
      expect(answer).toMatchObject({
        id: 'story-1',
        sourceMarks: [{ blockKey: 'b', text: 'Press TV', start: 18, end: 26 }],
      })
      expect(answer?.sourceMarks[0]?.advice.length).toBeGreaterThan(10)
    })

    it('changes nothing for somebody else’s message, and where nobody answers', async () => {
      expect(await sanityWebhook(masthead, SECRET)(BODY, await signed(BODY, 'another secret'))).toBeNull()
      expect(await sanityWebhook(dead, SECRET)(BODY, await signed(BODY))).toBeNull()
      const empty = JSON.stringify({ _id: 'story-2', body: [{ _type: 'image', _key: 'i' }] })
      expect(await sanityWebhook(masthead, SECRET)(empty, await signed(empty))).toEqual({
        id: 'story-2',
        sourceMarks: [],
      })
    })
  })

  describe('Drupal', () => {
    const article = (id: string, changed: string, processed: string, langcode = 'en') => ({
      type: 'node--article',
      id,
      attributes: {
        title: id,
        changed,
        langcode,
        body: { value: processed, format: 'basic_html', processed, summary: '' },
      },
    })

    it('reads the changed articles page by page, and says where the next round begins', async () => {
      const site = await oddService((outgoing, nth) => {
        const next = `http://${outgoing.req.headers.host}/jsonapi/node/article?page%5Boffset%5D=25`
        if (nth === 1)
          sendJson(outgoing, 200, {
            jsonapi: { version: '1.0' },
            data: [article('a', '2026-11-26T10:00:00+00:00', OPEN)],
            links: { next: { href: next } },
          })
        else sendJson(outgoing, 200, { data: [article('b', '2026-11-26T11:00:00+00:00', FINE, 'und')], links: {} })
      })
      const { readings, since } = await readChangedArticles(masthead, site.address, '2026-11-26T00:00:00Z')
      expect(readings.map(({ id, reading }) => [id, reading.sources?.map(({ outletId }) => outletId)])).toEqual([
        ['a', ['press-tv']],
        ['b', ['reuters']],
      ])
      expect(since).toBe('2026-11-26T11:00:00+00:00')
      expect(decodeURIComponent(site.asked[0]?.path ?? '')).toContain('filter[changed][condition][value]=1795651200')
      await site.close()
    })

    it('begins again at the same article where nobody answered', async () => {
      const site = await oddService((outgoing) =>
        sendJson(outgoing, 200, { data: [article('a', '2026-11-26T10:00:00+00:00', OPEN)] }),
      )
      const round = await readChangedArticles(dead, site.address, '2026-11-26T00:00:00Z')
      expect(round).toEqual({ readings: [], since: '2026-11-26T00:00:00Z' })
      await site.close()
    })
  })
})
