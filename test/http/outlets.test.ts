import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toCursor } from '../../src/db/cursor.ts'
import type { ListedOutlet } from '../../src/db/outlets.ts'
import { METHODOLOGIES, requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import type { Score } from '../../src/domain/scoring/score.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

interface Page {
  readonly items: readonly (ListedOutlet & { url: string })[]
  readonly next: string | null
}

describe.each(ENGINE_NAMES)('outlets on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(() => client.close())

  const walk = async (path: string): Promise<Page['items']> => {
    const items: Page['items'][number][] = []
    for (let next: string | null = path; next !== null; ) {
      const response = await client.request(next)
      const page = (await response.json()) as Page
      items.push(...page.items)
      expect(response.headers.get('link')).toBe(page.next === null ? null : `<${page.next}>; rel="next"`)
      next = page.next
    }
    return items
  }

  it('lists every outlet once, in order of name, whatever the size of a page', async () => {
    const whole = await walk('/v1/outlets?limit=200')
    const { outlets } = await client.get<{ outlets: number }>('/readyz')
    expect(whole.length).toBe(outlets)
    expect(new Set(whole.map(({ id }) => id)).size).toBe(outlets)
    expect((await walk('/v1/outlets?limit=7')).map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
  })

  it.each([
    ['kind=television', (outlet: Page['items'][number]) => outlet.kind === 'television'],
    ['country=lb', (outlet: Page['items'][number]) => outlet.country === 'LB'],
    [
      'language=ar&kind=newspaper',
      (outlet: Page['items'][number]) => outlet.languages.includes('ar') && outlet.kind === 'newspaper',
    ],
  ])('filters by %s as a look at the whole list does', async (query, fits) => {
    const whole = await walk('/v1/outlets?limit=200')
    const found = await walk(`/v1/outlets?limit=5&${query}`)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(whole.filter(fits))
  })

  it('filters by band and by flag as the contexts have them', async () => {
    const whole = await walk('/v1/outlets?limit=200')
    const band = whole.find(({ score }) => score.band !== null)?.score.band
    expect(await walk(`/v1/outlets?band=${band}`)).toEqual(whole.filter(({ score }) => score.band === band))
    for (const { id } of await walk('/v1/outlets?flag=owner-undisclosed')) {
      const { flags } = await client.get<{ flags: { code: string }[] }>(`/v1/outlets/${id}`)
      expect(flags.map(({ code }) => code)).toContain('owner-undisclosed')
    }
  })

  it.each(['leaning=unreliable', 'leaning=open', 'status=insufficient', 'status=firm'])(
    'filters by %s',
    async (filter) => {
      const whole = await walk('/v1/outlets?limit=200')
      const [name, wanted] = filter.split('=') as ['leaning' | 'status', string]
      const fitting = whole.filter(({ score }) => score[name] === wanted)
      expect(fitting.length).toBeGreaterThan(0)
      expect(fitting.length).toBeLessThan(whole.length)
      expect(await walk(`/v1/outlets?${filter}`)).toEqual(fitting)
    },
  )

  it('lists value, interval, leaning, band and advice as the contexts have them', async () => {
    const listed = (await walk('/v1/outlets?limit=200')).filter((_, at) => at % 5 === 0)
    expect(listed.length).toBeGreaterThan(5)
    for (const { id, score, advice } of listed) {
      const { status, value, interval, leaning, band } = await client.get<Score>(`/v1/outlets/${id}/score`)
      const bounds = interval && { low: interval.low, high: interval.high }
      expect({ id, ...score }).toEqual({ id, status, value, interval: bounds, leaning, band })
      if (leaning !== null) expect([id, advice]).toEqual([id, requireMethodology().advice[leaning]])
    }
  })

  it('searches by the beginning of a name, in any script, forgiving a slip', async () => {
    const first = async (q: string) => (await client.get<Page>(`/v1/outlets?q=${encodeURIComponent(q)}`)).items[0]?.id
    expect(await first('Al May')).toBe('al-mayadeen')
    expect(await first('الميادين')).toBe('al-mayadeen')
    expect(await first('Forein Policy')).toBe('foreign-policy')
    expect((await client.get<Page>('/v1/outlets?q=zzqqxxyy')).items).toEqual([])
    const paged = await walk('/v1/outlets?q=the&limit=3')
    expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length)
    expect(paged.length).toBeGreaterThan(3)
  })

  it('shows an outlet, its evidence with references, and its score with the working', async () => {
    const outlet = await client.get<{ id: string; stakes: unknown[]; references: { id: string }[] }>(
      '/v1/outlets/al-mayadeen',
    )
    expect(outlet).toMatchObject({ id: 'al-mayadeen', name: 'Al Mayadeen', nativeName: 'الميادين', country: 'LB' })
    const evidence = await client.get<{ transparency: { references: string[] }[]; references: { id: string }[] }>(
      '/v1/outlets/al-mayadeen/evidence',
    )
    const ids = new Set(evidence.references.map(({ id }) => id))
    for (const { references } of evidence.transparency) for (const id of references) expect(ids).toContain(id)
    const score = await client.get<{ contributions: unknown[]; digest: string }>('/v1/outlets/al-mayadeen/score')
    expect(score.contributions.length).toBeGreaterThan(0)
    expect(score.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says which methodology took the place of which, without a word in the methodologies themselves', async () => {
    const { items } = await client.get<{ items: { version: string; supersededBy: string | null; url: string }[] }>(
      '/v1/methodologies',
    )
    expect(items.map(({ version, supersededBy }) => [version, supersededBy])).toEqual([
      ['2026-12', '2027-01'],
      ['2027-01', null],
    ])
    for (const [at, { url }] of items.entries())
      expect(await client.get(url)).toEqual(JSON.parse(JSON.stringify(METHODOLOGIES[at])))
  })

  it('says what is wrong with an address or a parameter', async () => {
    for (const path of [
      '/v1/outlets/no-such-outlet',
      '/v1/outlets/no-such-outlet/score',
      '/v1/outlets/no-such-outlet/evidence',
    ])
      expect((await expectProblem(await client.request(path), 404)).detail).toContain('no-such-outlet')
    for (const query of [
      'limit=0',
      'limit=201',
      'limit=ten',
      'cursor=abc',
      'cursor=W10',
      // Of another list, of the same list in another order, of another search, and of a hit that is none.
      `cursor=${toCursor('/v1/changes', [3])}`,
      `cursor=${toCursor('outlets by score, high first', [50, 'bild'])}`,
      `cursor=${toCursor('outlets by fit', [1, 'bild'])}`,
      `q=bild&cursor=${toCursor('outlets by name', ['bild', 'bild'])}`,
      `q=bild&cursor=${toCursor('outlets by fit', [1, 'no-such-outlet'])}`,
      'kind=blog',
      'country=Lebanon',
      'band=best',
      'leaning=left',
      'status=good',
      'nonsense=1',
      'q=',
      'limit=5&limit=6',
    ])
      expect((await expectProblem(await client.request(`/v1/outlets?${query}`), 400)).errors?.[0]?.pointer).toMatch(
        /^query\//,
      )
    await expectProblem(await client.request('/v1/outlets/UPPER%20case'), 400)
    await expectProblem(await client.request('/v1/outlets/bild/score?asOf=2026-02-30'), 400)
    await expectProblem(await client.request('/v1/outlets/bild/score?asOf=2999-01-01'), 400)
    await expectProblem(await client.request('/v1/outlets/bild/score?methodology=1999-01'), 404)
    expect(client.reported).toEqual([])
  })
})
