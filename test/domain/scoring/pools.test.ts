import { describe, expect, it } from 'vitest'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import type { Methodology, Term } from '../../../src/domain/scoring/methodology.ts'
import { poolFinderOf, shareLeft, sharePools } from '../../../src/domain/scoring/pools.ts'
import type { Reading } from '../../../src/domain/scoring/signal.ts'
import type { Weighed } from '../../../src/domain/scoring/weighing.ts'

const own = { id: 'own', cap: 4, half: 2, source: 's' }
const whole = { id: 'whole', cap: 10, half: 5, source: 's' }
const methodology: Methodology = {
  ...requireMethodology('2027-01'),
  pools: [own, whole],
  completeRecords: {
    pool: 'whole',
    of: [
      { body: 'Council', from: '2016-04-01', to: '2016-06-30', source: 's' },
      { body: 'Council', from: '2018-01-01', to: '2018-01-01', source: 's' },
      { body: 'Board', from: '2016-04-01', to: '2016-06-30', source: 's' },
    ],
  },
}
const term = (pool?: string) => ({ ...(pool !== undefined && { pool }) }) as Term
const ruling = (body: string, on: string | null, kind = 'ruling') =>
  ({ known: { on, record: { kind, body } } }) as unknown as Reading
const keyOf = (term: Term, reading: Reading, by = methodology) => poolFinderOf(by)(term, reading)?.key ?? null

describe('the pool of a reading', () => {
  it('is the one that its term names, and none where that names none', () => {
    const reading = ruling('Ombudsman', '2016-05-01')
    expect(poolFinderOf(methodology)(term('own'), reading)).toEqual({ pool: own, key: 'own' })
    expect(keyOf(term(), reading)).toBeNull()
    expect(keyOf(term('gone'), reading)).toBeNull()
  })

  it.each([
    ['2016-03-31', 'own'],
    ['2016-04-01', 'whole Council'],
    ['2016-06-30', 'whole Council'],
    ['2016-07-01', 'own'],
    ['2017-12-31', 'own'],
    ['2018-01-01', 'whole Council'],
    ['2018-01-02', 'own'],
    [null, 'own'],
  ])('of a ruling of %s is that of a complete record which holds the day: %s', (on, key) => {
    expect(keyOf(term('own'), ruling('Council', on))).toBe(key)
  })

  it('is apart for each body, and for rulings alone', () => {
    expect(poolFinderOf(methodology)(term(), ruling('Board', '2016-05-01'))).toEqual({
      pool: whole,
      key: 'whole Board',
    })
    expect(keyOf(term('own'), ruling('Council', '2016-05-01', 'court-judgment'))).toBe('own')
  })

  it('follows each methodology', () => {
    const { completeRecords: _, ...without } = methodology
    expect(keyOf(term('own'), ruling('Council', '2016-05-01'), without)).toBe('own')
    expect(keyOf(term('own'), ruling('Council', '2016-05-01'), { ...methodology, pools: [own] })).toBeNull()
    const { pools: __, ...unpooled } = methodology
    expect(keyOf(term('own'), ruling('Ombudsman', '2016-05-01'), unpooled)).toBeNull()
    expect(poolFinderOf(methodology)).toBe(poolFinderOf(methodology))
  })
})

describe('what a pool leaves', () => {
  it('is its cap over what is in it and its half, in nine decimals', () => {
    expect(shareLeft(own, 2)).toBe(1)
    expect(shareLeft(own, 6)).toBe(0.5)
    expect(shareLeft({ ...own, cap: 1 }, 1)).toBe(0.333333333)
  })

  it('is one share for all that are in it, and untouched for those that are in none', () => {
    const weighed = (strength: number, pool: Weighed['pool']) => ({ strength, pool, repeat: 1 }) as Weighed
    const list = [
      weighed(5, { pool: own, key: 'own' }),
      weighed(3, null),
      weighed(1, { pool: own, key: 'own' }),
      weighed(5, { pool: whole, key: 'whole Board' }),
      weighed(15, { pool: whole, key: 'whole Council' }),
    ]
    sharePools(list)
    expect(list.map(({ repeat }) => repeat)).toEqual([0.5, 1, 0.5, 1, 0.5])
  })

  it('is the same in whatever order its records came, even where the last digit decides', () => {
    // 0.1 + 0.2 + 0.3 is more than 0.3 + 0.2 + 0.1, by as much as turns the ninth decimal of this share.
    const pool = { ...own, cap: 6.003e-7, half: 0 }
    const left = (order: readonly number[]) => {
      const list = order.map((strength) => ({ strength, pool: { pool, key: 'own' }, repeat: 1 }) as Weighed)
      sharePools(list)
      return list[0]?.repeat
    }
    expect([left([0.1, 0.2, 0.3]), left([0.3, 0.2, 0.1]), left([0.2, 0.3, 0.1])]).toEqual([1e-6, 1e-6, 1e-6])
  })
})
