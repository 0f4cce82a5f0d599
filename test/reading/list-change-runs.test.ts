import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishRecords } from '../../src/editorial/publish.ts'
import { FOLDED_FROM, listChangeRuns } from '../../src/reading/list-change-runs.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const day = (number: number) => ({ now: new Date(`2026-11-0${number}T12:00:00Z`) })
const outlets = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => outletRecord(`${prefix}-${index}`))
const changed = (id: string) => outletRecord(id, { note: 'Another word.' })

describe.each(ENGINE_NAMES)('runs of the change log on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, outlets('first', 60), day(1))
    await publishRecords(engine.db, outlets('few', FOLDED_FROM - 1), day(2))
    await publishRecords(engine.db, outlets('enough', FOLDED_FROM), day(3))
    await publishRecords(engine.db, [changed('few-0'), changed('few-1')], day(3))
    await publishRecords(engine.db, outlets('last', FOLDED_FROM), day(3))
  })
  afterAll(() => engine.close())

  const read = async (seq: number | null, lines: number) => {
    const { runs, next } = await listChangeRuns(engine.db, seq, lines)
    return { lines: runs.map(({ newest, count }) => `${newest[0].at.slice(8, 10)} ${newest[0].kind} ${count}`), next }
  }

  it('are folded from five entries of one kind and day on, and not below', async () => {
    expect(await read(null, 25)).toEqual({
      lines: [
        '03 outlet-added 5',
        '03 record-changed 1',
        '03 record-changed 1',
        '03 outlet-added 5',
        ...Array(4).fill('02 outlet-added 1'),
        '01 outlet-added 60',
      ],
      next: null,
    })
  })

  it('hold a part of their entries, the newest, and say where they begin', async () => {
    const { runs } = await listChangeRuns(engine.db, null, 25)
    const last = runs.at(-1)
    expect(last?.newest.length).toBe(25)
    expect([last?.newest[0].seq, last?.from]).toEqual([60, 1])
  })

  it('continue on the next page without gap or repeat', async () => {
    const whole = (await read(null, 25)).lines
    for (const size of [1, 2, 3, whole.length - 1]) {
      const lines: string[] = []
      for (let before: number | null = null; ; ) {
        const page = await read(before, size)
        lines.push(...page.lines)
        if (page.next === null) break
        before = page.next
      }
      expect(lines).toEqual(whole)
    }
  })

  it('count what is left of a run that is begun in its middle', async () => {
    expect((await read(40, 25)).lines).toEqual(['01 outlet-added 39'])
    expect(await read(1, 25)).toEqual({ lines: [], next: null })
  })
})
