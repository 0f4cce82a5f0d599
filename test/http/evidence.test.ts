import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCsv } from '../../docs/read-csv.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { getOutlet } from '../../src/http/mcp/get-outlet.ts'
import { OUTLET_PROPERTIES } from '../../src/http/reconcile/outlet-properties.ts'
import { findOutletsWithParts } from '../../src/reading/outlet-parts.ts'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { assessment, outletRecord, trackRecordEntry, transparencyNote } from '../support/records.ts'

const RECORDED = '2026-11-10T00:00:00Z'
const WITHDRAWN = '2026-11-20T00:00:00Z'

interface Evidence {
  readonly transparency: readonly { readonly id: string }[]
  readonly trackRecord: readonly { readonly id: string }[]
  readonly assessments: readonly { readonly id: string }[]
}

describe.each(ENGINE_NAMES)('the evidence on an outlet on %s', (name) => {
  let client: Client
  const at = { recordedAt: RECORDED }
  const withdrawn = { ...at, withdrawnAt: WITHDRAWN, withdrawalReason: 'A mistake.' }
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    const record = outletRecord('tribune', {
      transparency: [
        transparencyNote('tribune', 'standing', at),
        transparencyNote('tribune', 'ended', { ...at, criterion: 'leadership-named', validTo: '2026-11-15' }),
        transparencyNote('tribune', 'withdrawn', { ...withdrawn, criterion: 'funding-disclosed' }),
      ],
      trackRecord: [
        trackRecordEntry('tribune', 'ruling', at),
        trackRecordEntry('tribune', 'to-come', { ...at, occurredOn: '2027-01-01' }),
      ],
      assessments: [
        assessment('tribune', 'now', at),
        assessment('tribune', 'before', { ...at, assessedOn: '2021-03-01', validTo: '2024-01-01' }),
      ],
    })
    await publishRecords(client.engine.db, [record], { now: client.deps.now() })
  })
  afterAll(() => client.close())

  const evidence = (query = '') => client.get<Evidence>(`/v1/outlets/tribune/evidence${query}`)
  const idsOf = ({ transparency, trackRecord, assessments }: Evidence) =>
    [...transparency, ...trackRecord, ...assessments].map(({ id }) => id.slice('tribune/'.length))

  it('is counted alike by its page, the exports, OpenRefine and assistants', async () => {
    const listed = await evidence()
    expect(idsOf(listed)).toEqual(['standing', 'ended', 'ruling', 'now', 'before'])
    const lengths = [listed.transparency.length, listed.trackRecord.length, listed.assessments.length]

    const csv = await (await client.request('/v1/exports/outlets.csv')).text()
    const [head = [], row = []] = readCsv(csv.replace('\uFEFF', ''))
    const cellOf = (column: string) => Number(row[head.indexOf(column)])
    expect([cellOf('transparency_notes'), cellOf('track_record_entries'), cellOf('assessments')]).toEqual(lengths)

    const outlet = (await findOutletsWithParts(client.deps, ['tribune'], en)).get('tribune')
    const firstOf = (property: string) =>
      outlet && OUTLET_PROPERTIES.find(({ id }) => id === property)?.valuesOf(outlet)[0]
    const properties = ['transparency-notes', 'track-record-entries', 'assessments']
    expect(properties.map(firstOf)).toEqual(lengths.map((int) => ({ int })))

    const told = (await getOutlet.run(
      { id: 'tribune' },
      { deps: client.deps, messages: en, permit: async () => {} },
    )) as {
      readonly evidenceTotal: number
      readonly evidence: readonly { readonly id: string; readonly until: string | null }[]
    }
    expect(told.evidenceTotal).toBe(5)
    expect(told.evidence.find(({ id }) => id === 'tribune/ended')?.until).toBe('2026-11-15')
    expect(told.evidence.find(({ id }) => id === 'tribune/standing')?.until).toBeNull()
  })

  it('is the same however an instant is written', async () => {
    for (const withdrawals of ['', '&withdrawn=true'])
      for (const instant of [RECORDED, WITHDRAWN, '2026-11-09T23:59:59Z', '2026-11-25T12:00:00Z']) {
        const forms = [instant, instant.replace('Z', '.000Z'), instant.replace('Z', '.0Z')]
        const answers = await Promise.all(forms.map((knownAt) => evidence(`?knownAt=${knownAt}${withdrawals}`)))
        const [first, ...others] = answers.map(idsOf)
        for (const other of others) expect(other, `${instant}${withdrawals}`).toEqual(first)
      }
  })

  it('includes withdrawn records on request, from the instant they were recorded', async () => {
    expect(idsOf(await evidence('?withdrawn=true&knownAt=2026-11-09T23:59:59.999Z'))).toEqual([])
    const all = ['standing', 'ended', 'withdrawn', 'ruling', 'now', 'before']
    expect(idsOf(await evidence('?withdrawn=true&knownAt=2026-11-10T00:00:00.000Z'))).toEqual(all)
    expect(idsOf(await evidence('?knownAt=2026-11-19T23:59:59.999Z'))).toEqual(all)
    expect(idsOf(await evidence('?knownAt=2026-11-20T00:00:00.000Z'))).not.toContain('withdrawn')
  })
})
