import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { CRITERIA } from '../../src/domain/evidence.ts'

import { en } from '../../src/domain/language/en/en.ts'
import { CHECKED_2027_01 } from '../../src/domain/scoring/methodologies/checked-2027-01.ts'
import { METHODOLOGIES, requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'

import { methodologyUnder } from '../../src/domain/scoring/policy.ts'
import { scoreOf } from '../../src/domain/scoring/score.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { LARGEST_FORM } from '../../src/web/form.ts'
import { type Client, clientOn, expectProblem, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { BUSY_OUTLET, HOSTILE, HOSTILE_OUTLET, MADE_UP } from '../support/made-up-pages.ts'
import { tagsOf } from '../support/page-tags.ts'
import { outletRecord } from '../support/records.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

const ADDRESSES = [
  '/',
  '/?q=hostile',
  '/outlets',
  '/outlets?q=ho&kind=television&country=FR',
  '/outlets?standing=insufficient',
  `/outlets?q=${encodeURIComponent(HOSTILE)}&standing=${encodeURIComponent(HOSTILE)}`,
  '/outlets/hostile',
  '/outlets/hostile?asOf=2019-05-01',
  '/outlets/quiet',
  '/outlets/meeting-place',
  '/outlets/busy',
  '/outlets/busy?all=1',
  '/source?q=https%3A%2F%2Fhostile.example%2Fnews&citedOn=2020-01-01',
  `/source?q=${encodeURIComponent(HOSTILE)}`,
  '/source?q=%40hostile',
  '/compare',
  '/compare?outlet=hostile&outlet=busy&outlet=meeting-place&outlet=nowhere',
  `/compare?add=${encodeURIComponent(HOSTILE)}`,
  '/article',
  '/contribute',
  '/table',
  '/media-freedom-act',
  '/missing',
  '/missing?country=DE&unseen=corrections-policy',
  '/missing/finding?outlet=hostile',
  '/docs',
  '/methodology',
  '/methodology?outlet=hostile&ruling.accuracy=4&halfLife=2',
  '/changes',
  '/changes?outlet=hostile',
] as const

describe.each(ENGINE_NAMES)('pages on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    await publishRecords(client.engine.db, MADE_UP, { now: NOW })
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const read = async (path: string, init: RequestInit = {}): Promise<string> => {
    const response = await client.app.request(path, init)
    expect(response.status, path).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    return response.text()
  }
  const post = (path: string, fields: Record<string, string>) =>
    client.app.request(path, { method: 'POST', headers: FORM, body: new URLSearchParams(fields).toString() })

  it.each(ADDRESSES)(
    '%s runs no inline code, asks nobody else for anything, and escapes what it shows',
    async (path) => {
      for (const language of ['en', 'fr']) {
        const page = await read(path, { headers: { 'accept-language': language } })
        expect(page).not.toContain('<script>alert')
        const tags = tagsOf(page)
        expect(tags.find(({ name }) => name === 'html')?.attributes).toEqual({ lang: language, dir: 'ltr' })
        for (const { name, attributes, text } of tags) {
          expect(Object.keys(attributes).filter((each) => /^on|^style$/.test(each))).toEqual([])
          expect(name).not.toBe('style')
          if (name === 'script') expect([attributes.src, text]).toEqual(['/assets/site.js', ''])
          if (name === 'link' && attributes.rel !== 'alternate') expect(attributes.href).toMatch(/^\/assets\//)
          if (name === 'a') expect(attributes.href).toMatch(/^(\/|#|https?:\/\/)/)
        }
        const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
        expect(ids.length, 'an id is given twice').toBe(new Set(ids).size)
        expect(tags.filter(({ name }) => name === 'h1')).toHaveLength(1)
      }
    },
  )

  it.each(ADDRESSES)('%s lets every table scroll horizontally', async (path) => {
    const page = await read(path)
    const bare = page.replaceAll(/<div class="scroll" role="group" tabindex="0" aria-labelledby="[^"]+"><table/g, '')
    expect(bare).not.toContain('<table')
  })

  it('shows a hostile record’s text verbatim', async () => {
    const page = await read('/outlets/hostile')
    const texts = tagsOf(page).map(({ text }) => text)
    expect(texts.filter((text) => text === HOSTILE).length).toBeGreaterThan(4)
  })

  it('has no link that leads nowhere', async () => {
    const seen = new Map<string, ReadonlySet<string>>()
    const idsOf = async (path: string): Promise<ReadonlySet<string>> => {
      let ids = seen.get(path)
      if (ids === undefined) {
        const response = await client.app.request(path)
        expect(response.status, path).toBeLessThan(400)
        const html = response.headers.get('content-type')?.startsWith('text/html') === true
        ids = new Set(html ? tagsOf(await response.text()).flatMap(({ attributes }) => attributes.id ?? []) : [])
        seen.set(path, ids)
      }
      return ids
    }
    for (const path of ADDRESSES)
      for (const { name, attributes } of tagsOf(await read(path))) {
        const { href } = attributes
        if (name !== 'a' || href === undefined || href.startsWith('http')) continue
        const [address = '', anchor] = href.split('#')
        const ids = await idsOf(address === '' ? path : address)
        if (anchor !== undefined) expect(ids, `${path} links to ${href}`).toContain(anchor)
      }
    expect(seen.size).toBeGreaterThan(30)
  }, 180_000)

  it('shows all twelve criteria, found or not', async () => {
    const page = await read('/outlets/hostile')
    const rows = tagsOf(page).filter(({ name, attributes }) => name === 'th' && attributes.scope === 'row')
    for (const criterion of CRITERIA) expect(rows.map(({ text }) => text)).toContain(en.context.criteria[criterion])
    expect(tagsOf(page).filter(({ attributes }) => attributes.class === 'gap')).toHaveLength(CRITERIA.length - 2)
  })

  it('links every contribution to its evidence, whole lists on demand', async () => {
    const bars = (page: string) => tagsOf(page).filter(({ attributes }) => attributes.class === 'bar').length
    expect(bars(await read('/outlets/busy?all=1'))).toBe(BUSY_OUTLET.trackRecord.length + 1)
    const first = bars(await read('/outlets/busy'))
    expect(first).toBeGreaterThan(20)
    expect(first).toBeLessThan(BUSY_OUTLET.trackRecord.length)
  })

  it('shows a body’s many rulings as one line that opens to a line each', async () => {
    const [, section = ''] = (await read('/outlets/busy')).split('<h2 id="record">')
    expect(section).toContain(
      '<b>The Example Council</b> · 150 rulings · 2015–2025 · 50 × complaint upheld · 100 × complaint not upheld</summary>',
    )
    const lines = (page: string) => tagsOf(page).filter(({ attributes }) => attributes.class?.startsWith('line '))
    expect(lines(section)).toHaveLength(40)
    expect(section).toContain('The newest 40 of 150 are shown.')
    expect(lines(await read('/outlets/busy?all=1'))).toHaveLength(150)
  })

  it('names what moved the score in words', async () => {
    const [, course = ''] = (await read('/outlets/busy')).split('id="history"')
    expect(course).toContain('>Wikipedia’s editors</a> began to count')
  })

  it('shows the few contributions that matter, and folds the rest', async () => {
    const [, shown = '', folded = ''] = (await read('/outlets/busy')).split('<table class="bars">')
    const rows = (table: string) => tagsOf(table).filter(({ attributes }) => attributes.class === 'bar').length
    expect(rows(shown)).toBe(1)
    expect(rows(folded)).toBeGreaterThan(20)
    expect(shown).toContain('<details><summary id="rest">')
  })

  it('says with which weight every outlet starts, by the numbers of the sum above it', async () => {
    const page = await read('/outlets/busy')
    const [, start, all] = /\+ ([\d.]+)\) ÷ \(.* \+ ([\d.]+)\) = /.exec(page) ?? []
    expect(Number(start)).toBeLessThan(Number(all))
    expect(page).toContain(`Every outlet starts with a weight of ${all}, of which ${start} speaks for it`)
  })

  it('says what to do before all else, then how it stands, who says so, and what carries it', async () => {
    const [, page = ''] = (await read('/outlets/busy')).split('<article')
    const places = [
      en.context.advice.attribute,
      'Leans reliable',
      'Wikipedia’s editors call it generally reliable (list of August 2025)',
      'No second assessment that we may use is on record',
      'Most of this rests on one source: Wikipedia’s editors call it generally reliable',
    ].map((text) => page.indexOf(text))
    expect(places[0]).toBeGreaterThan(0)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(page).not.toMatch(/evidence units|80 % interval|provisional/)
  })

  it('draws no course of a score that there never was', async () => {
    expect(await read('/outlets/quiet')).not.toContain('id="history"')
    expect(await read('/outlets/busy')).toContain('id="history"')
  })

  it('shows value, interval, leaning and advice of outlets in lists', async () => {
    const row = (await read('/outlets?q=busy')).split('<ul class="outlets">')[1] ?? ''
    expect(row).toContain('Leans reliable')
    expect(row).toMatch(/<b class="points">\d+<\/b> of 100, between \d+ and \d+/)
    expect(row).toContain(en.context.adviceInShort.attribute)
  })

  it('finds outlets by how they stand, also those of which too little is known', async () => {
    const found = async (standing: string) =>
      [...(await read(`/outlets?standing=${standing}`)).matchAll(/href="\/outlets\/([a-z-]+)"/g)].map(([, id]) => id)
    expect(await found('reliable')).toContain('busy')
    expect(await found('reliable')).not.toContain('quiet')
    expect(await found('unreliable')).toEqual([])
    expect(await found('insufficient')).toEqual(expect.arrayContaining(['quiet']))
    expect(await found('insufficient')).not.toContain('busy')
    expect(await found('not-applicable')).toEqual(['meeting-place'])
  })

  it('says of the methodology how often it was right, what it does not measure, how to object, and what changed', async () => {
    const page = await read('/methodology')
    const { bins, advice } = CHECKED_2027_01
    expect(page.match(/<circle /g)).toHaveLength(bins.filter(({ verdicts }) => verdicts > 0).length)
    expect(page).toContain(`${Math.round(100 * advice.attribute.reliable)}%`)
    for (const text of [en.web.methodology.limits, en.web.methodology.object, en.web.methodology.versions])
      expect(page).toContain(text)
    expect(page).toContain(en.web.methodology.supersededBy('2027-01'))
    for (const { version } of METHODOLOGIES) {
      const changes = en.web.methodology.changes[version] ?? []
      expect(changes.length, version).toBeGreaterThan(0)
      for (const change of changes) expect(page, version).toContain(change)
    }
  })

  it('says in the calculator what its numbers say, also where no number is left', async () => {
    const none = await read('/methodology?outlet=busy&assessment.wikipedia=0')
    expect(none).toContain(en.web.methodology.nowNone)
    expect(none).not.toContain(en.web.methodology.same)
    expect(none).not.toMatch(/[+-]\d+ points/)
    expect(await read('/methodology?outlet=busy')).toContain(en.web.methodology.same)
    expect(await read('/methodology?outlet=quiet')).toContain(en.web.methodology.stillNone)
  })

  it('shows an outlet as it stood on a day', async () => {
    const then = await read('/outlets/hostile?asOf=2018-06-01')
    expect(then).toContain('Former owner')
    const stakes = tagsOf(then).filter(({ attributes }) => attributes.class?.startsWith('party '))
    expect(stakes[0]?.text).toContain('Former owner')
  })

  it('answers 304 to a client that has the page, and a new page once the record has changed', async () => {
    const first = await client.app.request('/outlets/quiet')
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('vary')).toContain('Accept-Language')
    const again = await client.app.request('/outlets/quiet', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const french = await client.app.request('/outlets/quiet', {
      headers: { 'if-none-match': tag, 'accept-language': 'fr' },
    })
    expect(french.status).toBe(200)
  })

  it('sends pages under a policy that runs and frames nothing', async () => {
    for (const path of ['/', '/outlets/hostile', '/outlets/nowhere']) {
      const policy = (await client.app.request(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('answers an unknown path with a helpful page to browsers, and with a problem document to programs', async () => {
    const lost = await client.app.request('/nowhere/at/all', { headers: { accept: 'text/html,*/*' } })
    expect([lost.status, lost.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const hrefs = tagsOf(await lost.text()).flatMap(({ attributes }) => attributes.href ?? [])
    for (const way of ['/', '/outlets', '/contribute#propose', '/contribute#dispute', '/contribute#reply'])
      expect(hrefs).toContain(way)
    await expectProblem(await client.app.request('/nowhere/at/all', { headers: { accept: 'application/json' } }), 404)
    await expectProblem(await client.app.request('/nowhere/at/all'), 404)
  })

  it('says that a chosen language is not supported, and nothing for a supported one', async () => {
    const bannerOf = async (path: string) =>
      tagsOf(await read(path)).find(({ attributes }) => attributes.class === 'banner')?.text
    expect(await bannerOf('/outlets?lang=tlh')).toMatch(/^Answers do not come in “tlh”/)
    for (const lang of ['fr', 'ar', 'de-AT', 'es']) expect(await bannerOf(`/outlets?lang=${lang}`)).toBeUndefined()
  })

  it('says that it shows an earlier day, and shows no owner and no change of later', async () => {
    const page = await read('/outlets/hostile?asOf=2019-05-01')
    const banner = tagsOf(page).find(({ attributes }) => attributes.class === 'banner')
    expect(banner?.text).toContain(en.web.dossier.asOfBanner('1 May 2019'))
    expect(page).not.toContain('id="change-')
    expect(tagsOf(await read('/outlets/hostile')).some(({ attributes }) => attributes.class === 'banner')).toBe(false)
  })

  it('cites itself by the address that readers reach it at, behind a proxy too', async () => {
    const page = await read('/outlets/hostile', { headers: { 'x-forwarded-proto': 'https' } })
    expect(tagsOf(page).find(({ attributes }) => attributes.class === 'cite')?.text).toMatch(/ https:\/\//)
  })

  it('counts outlets, orders those with a score by it, and leaves the others out', async () => {
    const listed = async (query: string) =>
      [...(await read(`/outlets${query}`)).matchAll(/<li>.*?<b class="points">(\d+)<\/b>|<li>/g)].map(
        ([, points]) => points,
      )
    const status = tagsOf(await read('/outlets')).find(({ attributes }) => attributes.role === 'status')
    expect(status?.text).toBe(`${MADE_UP.length} with a record of their own`)
    for (const [order, sign] of [
      ['high', -1],
      ['low', 1],
    ] as const) {
      const points = (await listed(`?sort=${order}`)).flatMap((each) => (each === undefined ? [] : Number(each)))
      expect(points.length).toBeGreaterThan(1)
      expect(points).toEqual(points.toSorted((a, b) => sign * (a - b)))
    }
  })

  it('fills in nothing but an address in the forms of the documentation, and needs no script', async () => {
    const page = await read('/docs')
    expect(page.length).toBeLessThan(300_000)
    const filled = tagsOf(page).filter(({ name, attributes }) => name === 'input' && attributes.value !== undefined)
    expect(filled.map(({ attributes }) => attributes.name)).toEqual(['url'])
  })

  it('gives each source of an article one card, its places in it, and marks them by what to do', async () => {
    const answer = await post('/article', {
      text: '<p><a href="https://busy.example/a">One</a>, <a href="https://busy.example/b">two</a> and <a href="https://nowhere.example/">three</a>.</p>',
      html: '1',
    })
    const tags = tagsOf(await answer.text())
    const cards = tags.filter(({ attributes }) => attributes.id?.startsWith('source-'))
    const marks = tags.filter(({ name, attributes }) => name === 'mark' && attributes.id !== undefined)
    expect([cards.length, marks.length]).toEqual([2, 3])
    for (const { attributes } of marks)
      expect(attributes.class).toMatch(/^mark-(attribute|corroborate|do-not-rely-alone|none)$/)
  })

  it('answers a missing outlet with a page, and a missing file like the API', async () => {
    const missing = await client.app.request('/outlets/nowhere')
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(tagsOf(await missing.text()).find(({ name }) => name === 'h1')?.text).toBe(en.web.problem.notFound)
    await expectProblem(await client.app.request('/assets/nothing.css'), 404)
    await expectProblem(await client.app.request('/outlets/nowhere/evidence.csv'), 404)
  })

  it('keeps the chosen language in every link and form', async () => {
    const tags = tagsOf(await read('/outlets?lang=fr'))
    const pages = tags.filter(
      ({ name, attributes }) => name === 'a' && /^\/(outlets|compare|article|$)/.test(attributes.href ?? ''),
    )
    expect(pages.length).toBeGreaterThan(5)
    for (const { attributes } of pages.filter(({ attributes }) => attributes.hreflang === undefined))
      expect(attributes.href).toContain('lang=fr')
    expect(tags.filter(({ name, attributes }) => name === 'input' && attributes.name === 'lang')).toHaveLength(
      tags.filter(({ name }) => name === 'form').length,
    )
  })

  it('sends a short text from the box to the source, a long one to the article', async () => {
    const short = await post('/ask', { q: ' https://hostile.example/news ' })
    expect([short.status, short.headers.get('location')]).toEqual([
      303,
      '/source?q=https%3A%2F%2Fhostile.example%2Fnews',
    ])
    expect((await post('/ask', { q: 'Line one\nLine two' })).status).toBe(307)
    expect((await post('/ask', { q: ' ' })).headers.get('location')).toBe('/')
  })

  it('reads an article, marks its sources and lists each', async () => {
    const text = 'The minister resigned, The busy Gazette reported. <b>The hostile Herald</b> said otherwise.'
    const response = await post('/article', { text, publishedOn: '2024-05-01' })
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const tags = tagsOf(await response.text())
    const shown = tags.find(({ attributes }) => attributes.class === 'article-text')
    expect(shown?.text).toBe(text)
    const marks = tags.filter(({ name }) => name === 'mark')
    expect(marks.map(({ text }) => text)).toContain('The busy Gazette')
    for (const { attributes } of marks)
      expect(tags.map(({ attributes }) => attributes.id)).toContain(attributes.id?.replace('mark', 'source'))
  })

  it('refuses malformed, empty and too long forms with a page', async () => {
    expect(
      (
        await client.app.request('/article', {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(415)
    expect((await post('/article', { text: ' ' })).status).toBe(400)
    expect((await post('/article', { text: 'x'.repeat(LARGEST_FORM + 1) })).status).toBe(413)
  })

  it('compares at most five, adds outlets by name and reports names it did not find', async () => {
    const added = await client.app.request('/compare?outlet=busy&add=https%3A%2F%2Fhostile.example')
    expect([added.status, added.headers.get('location')]).toEqual([303, '/compare?outlet=busy&outlet=hostile'])
    const columns = (page: string) =>
      tagsOf(page).filter(({ name, attributes }) => name === 'th' && attributes.scope === 'col').length
    expect(columns(await read('/compare?outlet=busy&outlet=busy&outlet=hostile'))).toBe(2)
    const many = Array.from({ length: 9 }, (_, index) => `outlet=x${index}`).join('&')
    expect(await read(`/compare?${many}&outlet=busy`)).toContain(en.web.compare.full)
  })

  it('works out in the calculator what the scoring itself says', async () => {
    const methodology = methodologyUnder({ weights: { 'assessment.wikipedia': 0.5 } }, requireMethodology())
    const asOf = NOW.toISOString().slice(0, 10)
    const { value } = scoreOf({
      kind: 'newspaper',
      evidence: BUSY_OUTLET,
      methodology,
      asOf,
      knownAt: NOW.toISOString(),
      messages: en,
    })
    const points = tagsOf(await read('/methodology?outlet=busy&assessment.wikipedia=0.5')).filter(
      ({ attributes }) => attributes.class === 'points',
    )
    expect(points).toHaveLength(2)
    expect(points[1]?.text).toBe(value?.toFixed(0))
    expect(points[0]?.text).not.toBe(points[1]?.text)
  })

  it('gives the evidence as a table that no spreadsheet runs', async () => {
    const response = await client.app.request('/outlets/hostile/evidence.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = await response.text()
    const { transparency, trackRecord, assessments } = HOSTILE_OUTLET
    expect(text.match(/^hostile\//gm)).toHaveLength(transparency.length + trackRecord.length + assessments.length)
    expect(text).toContain(",'=cmd(),")
    expect(text).toContain(`"${HOSTILE.replaceAll('"', '""')}"`)
  })

  it('compresses a page for clients that accept it, where the runtime provides compression', async () => {
    const gzip = (text: string) => gzipSync(text) as Uint8Array<ArrayBuffer>
    const app = createApp({ ...client.deps, gzip })
    const plain = await app.request('/outlets/busy')
    const packed = await app.request('/outlets/busy', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip'])
    expect(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe(await plain.text())
  })
})

describe.each(ENGINE_NAMES)('the page of changes on %s', (name) => {
  it('folds a day of records opened into one line, and shows each where asked', async () => {
    const { app, engine, close } = await clientOn(name, { catalogue: false })
    const records = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => outletRecord(id))
    await publishRecords(engine.db, records, { now: NOW })
    const read = async (path: string) => (await app.request(path)).text()
    const folded = await read('/changes')
    expect(folded.match(/<li id="change-/g)).toHaveLength(1)
    expect(folded).toContain('<summary>6 records opened')
    const [, each = ''] = /href="(\/changes\?each=1[^"]*)"/.exec(folded) ?? []
    const unfolded = await read(each.replaceAll('&amp;', '&'))
    expect(unfolded.match(/<li id="change-/g)).toHaveLength(6)
    expect(unfolded).not.toContain('<summary>')
    expect((await read('/changes?outlet=a')).match(/<li id="change-/g)).toHaveLength(1)
    await close()
  })
})
