import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceContext } from '../../src/domain/context/context.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import type { Comparison } from '../../src/domain/scoring/compare-scores.ts'
import type { ScorePoint } from '../../src/domain/scoring/history/score-history.ts'
import type { Score } from '../../src/domain/scoring/score.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type Client, clientOn, expectProblem } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord, trackRecordEntry, transparencyNote } from '../support/records.ts'

type Recomputed = Comparison & { default: Score; own: Score }

describe.each(ENGINE_NAMES)('scores on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const recompute = (body: unknown) => client.post<Recomputed>('/v1/scores', body)
  const refused = async (body: unknown) =>
    expectProblem(
      await client.request('/v1/scores', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      400,
    )

  it('changes nothing under a policy that asks for nothing', async () => {
    const score = await client.get<Score>('/v1/outlets/foreign-policy/score')
    const { default: before, own, difference, because } = await recompute({ outletId: 'foreign-policy' })
    expect(before).toEqual(score)
    expect([own.value, difference, because]).toEqual([score.value, 0, []])
  })

  it('says what makes the difference under a policy', async () => {
    const {
      default: before,
      own,
      because,
      together,
    } = await recompute({
      outletId: 'bild',
      policy: { leaveOut: { pillars: ['assessments'] }, prior: { weight: 4 } },
    })
    expect(because.map(({ what }) => what)).toContain('prior')
    expect(because.some(({ pillar }) => pillar === 'assessments')).toBe(true)
    expect(own.contributions.every(({ pillar }) => pillar !== 'assessments')).toBe(true)
    const whole = because.reduce((sum, { effect }) => sum + effect, together)
    const mean = ({ support, doubt, prior }: Score) =>
      (100 * (support + prior.rate * prior.weight)) / (support + doubt + prior.weight)
    expect(whole).toBeCloseTo(mean(own) - mean(before), 3)
  })

  it('scores evidence that is given in place of an outlet, as the outlet whose it is', async () => {
    const evidence = await client.get<Record<string, unknown>>('/v1/outlets/foreign-policy/evidence')
    const { transparency, trackRecord, assessments } = evidence
    const { own } = await recompute({ evidence: { transparency, trackRecord, assessments }, kind: 'magazine' })
    expect(own.value).toBe((await client.get<Score>('/v1/outlets/foreign-policy/score')).value)
    const nothing = await recompute({ evidence: {} })
    expect([nothing.own.status, nothing.own.value]).toEqual(['insufficient', null])
  })

  it('refuses a policy out of range, and says where', async () => {
    const { errors } = await refused({
      outletId: 'bild',
      policy: { weights: { 'no.such': 1 }, prior: { rate: 1 }, leaveOut: { families: ['x'] } },
    })
    expect(errors?.map(({ pointer }) => pointer)).toEqual([
      '/policy/weights/no.such',
      '/policy/prior/rate',
      '/policy/leaveOut/families/0',
    ])
    await refused({})
    await refused({ outletId: 'bild', evidence: {} })
    await refused({ outletId: 'bild', policy: { weights: { 'transparency.ownership-disclosed': -1 } } })
    await refused({ evidence: { trackRecord: [{ id: 'a', kind: 'ruling' }] } })
  })

  it('gives the history: one point a change, the last as the score is', async () => {
    const { items } = await client.get<{ items: ScorePoint[] }>('/v1/outlets/bbc-news/scores')
    expect(items.length).toBeGreaterThan(3)
    expect(items.map(({ on }) => on)).toEqual([...new Set(items.map(({ on }) => on))].sort())
    for (const { causes } of items) expect(causes.length).toBeGreaterThan(0)
    const last = items.at(-1)
    const score = await client.get<Score>(`/v1/outlets/bbc-news/score?asOf=${last?.on}`)
    expect([last?.value, last?.band]).toEqual([score.value, score.band])
    const late = await client.get<{ items: ScorePoint[] }>('/v1/outlets/bbc-news/scores?from=2024-01-01')
    expect(late.items.slice(1)).toEqual(items.filter(({ on }) => on > '2024-01-01'))
    expect((await client.get<{ items: ScorePoint[] }>('/v1/outlets/wikipedia/scores')).items).toEqual([])
  })
})

/** What a record says after each day of its life, walked through by hand. */
describe.each(ENGINE_NAMES)('a record walked through its days on %s', (name) => {
  const id = 'walked'
  const host = 'https://walked.example/story'
  const met = (local: string, recordedAt: string, more = {}) =>
    transparencyNote(id, local, {
      criterion: 'corrections-practised',
      finding: 'met',
      observedOn: '2026-01-10',
      recordedAt,
      ...more,
    })
  const first = met('note-1', '2026-02-01T00:00:00Z')
  const upheld = trackRecordEntry(id, 'ruling-1', { occurredOn: '2026-01-20', recordedAt: '2026-03-01T00:00:00Z' })
  const withdrawn = { ...upheld, withdrawnAt: '2026-04-01T00:00:00Z', withdrawalReason: 'Overturned on appeal.' }
  const corrected = { ...first, withdrawnAt: '2026-05-01T00:00:00Z', withdrawalReason: 'Misread.' }
  const anew = met('note-2', '2026-05-01T00:00:00Z', { finding: 'partly' })
  const stages: readonly (readonly [day: string, record: OutletRecord])[] = [
    ['2026-02-01', outletRecord(id, { transparency: [first] })],
    ['2026-03-01', outletRecord(id, { transparency: [first], trackRecord: [upheld] })],
    ['2026-04-01', outletRecord(id, { transparency: [first], trackRecord: [withdrawn] })],
    ['2026-05-01', outletRecord(id, { transparency: [corrected, anew], trackRecord: [withdrawn] })],
  ]
  const days = Array.from({ length: 130 }, (_, at) => new Date(Date.UTC(2026, 0, 25 + at)).toISOString().slice(0, 10))
    // Scores do not differ by engine: on D1, where each answer takes its time, one day in ten and those about each change.
    .filter((day, at) => name === 'sqlite' || at % 10 === 0 || /-(28|30|31|01|02)$/.test(day))

  it('answers for every past day as it did on that day', async () => {
    // What was said then: a fresh service at each stage, asked on the day itself.
    const said = new Map<string, string>()
    const summaryOf = ({ contributions, value, status }: Score) =>
      JSON.stringify([status, value, contributions.map(({ basis, x, units }) => [basis, x, units])])
    const live = await clientOn(name, { catalogue: false })
    let stage = 0
    for (const day of days) {
      while (stages[stage] !== undefined && (stages[stage]?.[0] ?? '') <= day) {
        await publishRecords(live.engine.db, [stages[stage]?.[1] as OutletRecord], {
          now: new Date(`${day}T00:00:00Z`),
        })
        stage += 1
      }
      if (stage > 0) said.set(day, summaryOf(await live.get<Score>(`/v1/outlets/${id}/score?asOf=${day}`)))
    }
    // The same days, asked of the record as it ended.
    for (const [day, before] of said) {
      const after = await live.get<Score>(`/v1/outlets/${id}/score?asOf=${day}&knownAt=${day}T23:59:59Z`)
      expect([day, summaryOf(after)]).toEqual([day, before])
      const context = await live.get<SourceContext>(
        `/v1/context?url=${encodeURIComponent(host)}&asOf=${day}&knownAt=${day}T23:59:59Z`,
      )
      expect([day, context.score && summaryOf(context.score)]).toEqual([day, before])
    }
    expect(new Set(said.values()).size).toBeGreaterThanOrEqual(4)

    const evidenceOn = async (knownAt: string) => {
      const { transparency, trackRecord } = await live.get<{
        transparency: { id: string }[]
        trackRecord: { id: string }[]
      }>(`/v1/outlets/${id}/evidence?knownAt=${knownAt}`)
      return [...transparency, ...trackRecord].map((each) => each.id)
    }
    expect(await evidenceOn('2026-01-31T00:00:00Z')).toEqual([])
    expect(await evidenceOn('2026-02-15T00:00:00Z')).toEqual([first.id])
    expect(await evidenceOn('2026-03-15T00:00:00Z')).toEqual([first.id, upheld.id])
    expect(await evidenceOn('2026-04-15T00:00:00Z')).toEqual([first.id])
    expect(await evidenceOn('2026-05-15T00:00:00Z')).toEqual([anew.id])

    const { items } = await live.get<{ items: ScorePoint[] }>(`/v1/outlets/${id}/scores?asRecorded=true&to=2026-06-03`)
    expect(
      items.map(({ on, causes }) => [on, causes.map(({ evidenceId, change }) => `${evidenceId} ${change}`).sort()]),
    ).toEqual([
      ['2026-02-01', [`${first.id} began`]],
      ['2026-03-01', [`${upheld.id} began`]],
      ['2026-04-01', [`${upheld.id} withdrawn`]],
      ['2026-05-01', [`${anew.id} began`, `${first.id} withdrawn`].sort()],
    ])
    await live.close()
  })

  it('judges an article of then by what is known now, unless it is asked otherwise', async () => {
    const live = await clientOn(name, { catalogue: false })
    await publishRecords(live.engine.db, [stages[3]?.[1] as OutletRecord], { now: new Date('2026-05-01T00:00:00Z') })
    const asked = { text: 'The road is closed, The walked Gazette reported.', asOf: '2026-03-15' }
    const basis = async (body: Record<string, unknown>) => {
      const { contexts } = await live.post<{ contexts: Record<string, { score: Score }> }>('/v1/articles', body)
      return contexts[id]?.score.contributions.flatMap((each) => each.basis)
    }
    expect(await basis(asked)).toEqual([anew.id])
    expect(await basis({ ...asked, knownAt: '2026-03-15T00:00:00Z' })).toEqual([first.id, upheld.id])
    await live.close()
  })
})
