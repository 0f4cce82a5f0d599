import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringTailCache, type Tail, type TailCache } from '../../src/reading/tail-cache.ts'
import { byteTailCache } from '../../src/server/byte-tail-cache.ts'

const CACHES: Readonly<Record<string, (size: number) => TailCache>> = {
  byteTailCache: (memory) => byteTailCache({ memory }),
  stringTailCache,
}

describe.each(Object.entries(CACHES))('%s', (_, cacheOf) => {
  const tail = (body: string, revision = 1): Tail => ({ revision, day: '2026-11-26', body })

  it('gives back what was put in last, or nothing, and is bounded', () => {
    const step = fc.record({
      language: fc.constantFrom('en', 'fr'),
      id: fc.integer({ min: 0, max: 30 }).map(String),
      length: fc.integer({ min: 1, max: 130 }),
      isRead: fc.boolean(),
    })
    let hits = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 300 }), (steps) => {
        const cache = cacheOf(1_000)
        const last = new Map<string, Tail>()
        steps.forEach(({ language, id, length, isRead }, at) => {
          const key = `${language}:${id}`
          if (isRead) {
            const found = cache.get(language, id)
            if (found === undefined) return
            hits++
            expect(found).toEqual(last.get(key))
          } else {
            const fresh = tail(String.fromCharCode(97 + (at % 26)).repeat(length), at)
            last.set(key, fresh)
            cache.set(language, id, fresh)
          }
        })
        const held = [...last].filter(([key]) => cache.get(...(key.split(':') as [string, string])) !== undefined)
        expect(held.reduce((sum, [, { body }]) => sum + body.length, 0)).toBeLessThanOrEqual(1_000)
      }),
      { numRuns: 200 },
    )
    expect(hits).toBeGreaterThan(100)
  })

  it('keeps what is asked for over what is not', () => {
    const cache = cacheOf(10_000)
    const body = 'x'.repeat(100)
    for (let at = 0; at < 500; at++) {
      cache.set('en', `new ${at}`, tail(body))
      for (let wanted = 0; wanted < 10; wanted++)
        if (cache.get('en', `wanted ${wanted}`) === undefined) cache.set('en', `wanted ${wanted}`, tail(body))
    }
    let kept = 0
    for (let wanted = 0; wanted < 10; wanted++) if (cache.get('en', `wanted ${wanted}`)) kept++
    expect(kept).toBeGreaterThanOrEqual(9)
  })
})

describe('byteTailCache', () => {
  const tail = (body: string): Tail => ({ revision: 1, day: '2026-11-26', body })

  it('keeps all that fits of what is asked for in turn, however far apart', () => {
    const cache = byteTailCache({ memory: 10_000 })
    const round = () => {
      let kept = 0
      for (let at = 0; at < 70; at++) {
        if (cache.get('en', `${at}`) !== undefined) kept++
        else cache.set('en', `${at}`, tail('x'.repeat(100)))
      }
      return kept
    }
    // The new ones have a fifth of the memory, twenty tails: fifty left before they came again, and are known by name.
    expect([round(), round(), round()]).toEqual([0, 20, 70])
  })

  it('keeps nothing that is not ASCII, and nothing longer than its share for new ones', () => {
    const cache = byteTailCache({ memory: 1_000 })
    cache.set('en', 'a', tail('é'))
    cache.set('en', 'b', tail('x'.repeat(500)))
    expect([cache.get('en', 'a'), cache.get('en', 'b')]).toEqual([undefined, undefined])
  })
})
