import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRecord } from '../../src/db/record-document.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { showImported } from '../../src/editorial/show-imported.ts'
import { type Client, clientOn, NOW } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { assessment, outletRecord, REFERENCE, transparencyNote } from '../support/records.ts'

const LICENSED = 'mbfc rating, by licence only'

/** An outlet that has enough evidence for a score without the imported rating, and another with it. */
const record = outletRecord('tribune', {
  references: [REFERENCE, { ...REFERENCE, id: 'imported-mbfc', title: LICENSED }],
  transparency: (
    ['ownership-disclosed', 'funding-disclosed', 'corrections-policy', 'editorial-standards'] as const
  ).map((criterion) => transparencyNote('tribune', `note-${criterion}`, { criterion, observedOn: '2026-10-01' })),
  assessments: [
    assessment('tribune', 'assessment-1', { basis: 'imported', assessedOn: '2026-10-01' }),
    assessment('tribune', 'imported-mbfc-2026-10-01', {
      basis: 'imported',
      assessor: 'mbfc',
      verdict: 'very-low',
      note: LICENSED,
      assessedOn: '2026-10-01',
      references: ['imported-mbfc'],
    }),
  ],
})

const ADDRESSES = [
  '/v1/context?url=https://tribune.example/a',
  '/v1/context?url=https://tribune.example/a&asOf=2026-11-01',
  '/v1/context?url=https://tribune.example/a&citedOn=2026-11-01',
  '/v1/outlets/tribune',
  '/v1/outlets/tribune/evidence',
  '/v1/outlets/tribune/evidence?withdrawn=true',
  '/v1/outlets/tribune/score',
]

describe.each(ENGINE_NAMES)('an assessment from an import on %s', (engine) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(engine, { catalogue: false })
    await publishRecords(client.engine.db, [record], { now: NOW })
  })
  afterAll(() => client.close())

  const score = () => client.get<{ value: number; digest: string }>('/v1/outlets/tribune/score')
  const listed = async () =>
    (await client.get<{ items: { score: { value: number } }[] }>('/v1/outlets')).items[0]?.score.value
  const tag = async (address: string) => (await client.request(address)).headers.get('etag')

  it('is kept, and no answer shows it or counts it', async () => {
    for (const address of ADDRESSES) expect(JSON.stringify(await client.get(address))).not.toContain('mbfc')
    expect((await findRecord(client.engine.db, 'tribune'))?.assessments).toHaveLength(2)
    expect(await listed()).toBe((await score()).value)
  })

  it('shows one of a catalogue file, whatever its basis', async () => {
    const evidence = await client.get<{ assessments: { id: string }[] }>('/v1/outlets/tribune/evidence')
    expect(evidence.assessments.map(({ id }) => id)).toEqual(['tribune/assessment-1'])
  })

  it('is shown and counts once the service is configured so, and is gone again when it is not', async () => {
    const before = await score()
    const tags = await Promise.all(ADDRESSES.map(tag))
    expect(await showImported(client.engine.db, true, NOW)).toBe(true)
    expect(await showImported(client.engine.db, true, NOW)).toBe(false)
    for (const address of ADDRESSES) expect(JSON.stringify(await client.get(address))).toContain('mbfc')
    const shown = await score()
    expect(shown.value).toBeLessThan(before.value)
    expect(await listed()).toBe(shown.value)
    for (const [at, address] of ADDRESSES.entries()) expect(await tag(address)).not.toBe(tags[at])

    expect(await showImported(client.engine.db, false, NOW)).toBe(true)
    for (const address of ADDRESSES) expect(JSON.stringify(await client.get(address))).not.toContain('mbfc')
    expect(await score()).toEqual(before)
    expect(await listed()).toBe(before.value)
  })

  it('stays left out when its record is published again', async () => {
    await publishRecords(client.engine.db, [{ ...record, founded: '1951' }], { now: NOW })
    for (const address of ADDRESSES) expect(JSON.stringify(await client.get(address))).not.toContain('mbfc')
  })
})
