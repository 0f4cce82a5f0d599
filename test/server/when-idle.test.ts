import { describe, expect, it } from 'vitest'
import { whenIdle } from '../../src/server/when-idle.ts'

describe('work that holds everybody up', () => {
  /** Looks until nothing is planned any more; how busy the process was before each, from the list, then always as last. */
  function looksAt(shares: readonly number[]) {
    let done = 0
    let looks = 0
    let planned: (() => void) | null = null
    const utilization = () => shares[Math.min(looks++, shares.length - 1)] ?? 0
    const later = (look: () => void) => {
      planned = look
    }
    whenIdle(() => done++, { utilization, later })
    expect(done).toBe(0)
    while (planned !== null) {
      const look = planned as () => void
      planned = null
      look()
    }
    return { done, looks }
  }

  it('is done once, at the first look after the process had hardly anything to do', () => {
    expect(looksAt([0.05])).toEqual({ done: 1, looks: 1 })
    expect(looksAt([0.9, 0.06, 0.05, 0])).toEqual({ done: 1, looks: 3 })
  })

  it('is given up where the process is busy all the time', () => {
    expect(looksAt([0.06])).toEqual({ done: 0, looks: 600 })
  })
})
