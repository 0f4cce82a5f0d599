import { describe, expect, it } from 'vitest'
import { turns } from '../../src/server/in-turn.ts'

describe('work in turn', () => {
  /** Turns for two at a time, what began, and their timers by hand. */
  function twoAtATime() {
    const begun: string[] = []
    const ends = new Map<string, () => void>()
    const timers: (() => void)[] = []
    const { take } = turns({
      most: 2,
      longest: 100,
      after: (milliseconds, work) => {
        expect(milliseconds).toBe(100)
        timers.push(work)
        return () => timers.splice(timers.indexOf(work), 1)
      },
    })
    const begin = (name: string) =>
      take((done) => {
        begun.push(name)
        ends.set(name, done)
      })
    return { begun, begin, timers, end: (name: string) => ends.get(name)?.() }
  }

  it('begins in the order in which it came, each when an earlier one has ended', () => {
    const { begun, begin, end, timers } = twoAtATime()
    for (const name of ['a', 'b', 'c', 'd']) begin(name)
    expect(begun).toEqual(['a', 'b'])
    end('b')
    end('b')
    expect(begun).toEqual(['a', 'b', 'c'])
    end('a')
    expect([begun, timers.length]).toEqual([['a', 'b', 'c', 'd'], 2])
  })

  it('keeps nobody waiting for longer than its time, and ends once', () => {
    const { begun, begin, end, timers } = twoAtATime()
    for (const name of ['a', 'b', 'c', 'd']) begin(name)
    timers[0]?.()
    expect(begun).toEqual(['a', 'b', 'c'])
    end('a')
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('is withdrawn before it began, and gives its place back after', () => {
    const { begun, begin } = twoAtATime()
    const ends = ['a', 'b', 'c', 'd'].map(begin)
    ends[2]?.()
    ends[0]?.()
    expect(begun).toEqual(['a', 'b', 'd'])
    ends[0]?.()
    begin('e')
    expect(begun).toEqual(['a', 'b', 'd'])
  })
})
