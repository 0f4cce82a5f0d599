import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortSteps } from '../../../src/domain/lookup/sort-steps.ts'

interface Item {
  readonly key: number
  readonly at: number
}

const byKey = (one: Item, other: Item) => one.key - other.key

/** Few different keys, so that many items are equal. */
const items = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, at) => ({ key: (at * 7919) % 101, at }))

function run(items: readonly Item[]): { readonly sorted: readonly Item[]; readonly mostCompared: number } {
  let compared = 0
  let mostCompared = 0
  const steps = sortSteps(items, (one, other) => {
    compared += 1
    return byKey(one, other)
  })
  for (;;) {
    compared = 0
    const step = steps.next()
    mostCompared = Math.max(mostCompared, compared)
    if (step.done === true) return { sorted: step.value, mostCompared }
  }
}

describe('sorting in steps', () => {
  it.each([0, 1, 999, 1_000, 1_001, 2_000, 2_001, 5_500])(
    'sorts %i items as sorting at once does, equal ones in order',
    (count) => {
      expect(run(items(count)).sorted).toEqual(items(count).toSorted(byKey))
    },
  )

  it('sorts any items as sorting at once does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.integer({ min: 0, max: 9 }), at: fc.nat() }), { maxLength: 3_000 }),
        (some) => {
          expect(run(some).sorted).toEqual(some.toSorted(byKey))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('compares no more in one step of a long list than to sort a thousand', () => {
    expect(run(items(30_000)).mostCompared).toBeLessThan(12_000)
  })
})
