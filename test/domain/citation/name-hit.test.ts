import { describe, expect, it } from 'vitest'
import type { ReasonFact } from '../../../src/domain/citation/methods/method.ts'
import {
  bestPerOutlet,
  byConfidence,
  candidateOf,
  hitOf,
  type NameHit,
  nameWarnings,
  withReasons,
} from '../../../src/domain/citation/name-hit.ts'
import { confidenceOf } from '../../../src/domain/citation/resolution.ts'
import { entryOf, nameOf } from '../lookup/made-up-entries.ts'

const name = nameOf('The Kettle')
const hit = (id: string, confidence: number, more: Partial<NameHit> = {}): NameHit => ({
  ...hitOf(entryOf(id), name, []),
  confidence,
  ...more,
})
const ids = (hits: readonly NameHit[]) => hits.map(({ entry, confidence }) => `${entry.id} ${confidence}`)

describe('a hit', () => {
  it('is as sure as its reasons together, the listed name first', () => {
    const plain = hitOf(entryOf('a'), name, [])
    expect(plain).toMatchObject({ edition: null, ownPlace: false, asWritten: false, shared: false })
    expect(plain.reasons).toMatchObject([{ feature: 'nameListed', about: { name: 'The Kettle', outlet: 'a' } }])
    const more: ReasonFact = { feature: 'mediumWords', score: 0.9, about: { words: 'daily', name: 'The Kettle' } }
    const both = withReasons(plain, [more])
    expect(both.reasons).toEqual([...plain.reasons, more])
    expect(both.confidence).toBe(confidenceOf(both.reasons))
    expect(hitOf(entryOf('a'), name, [more]).confidence).toBe(both.confidence)
    expect(withReasons(plain, [])).toBe(plain)
  })

  it('has a shared name where that is said of it, or of the same in other capitals', () => {
    const shared = (names: readonly ReturnType<typeof nameOf>[], given = names[0]) =>
      hitOf(entryOf('a', { names }), given ?? name, []).shared
    const ambiguous = { ambiguous: true }
    expect(shared([nameOf('Time', ambiguous)])).toBe(true)
    expect(shared([nameOf('TIME'), nameOf('Time', ambiguous)])).toBe(true)
    expect(shared([nameOf('TIME'), nameOf('Times', ambiguous)])).toBe(false)
    expect(shared([nameOf('TIME'), nameOf('Time.', ambiguous)])).toBe(false)
    expect(shared([nameOf('TIME'), nameOf('Time')])).toBe(false)
  })

  it('is a candidate with its reasons and the country of its outlet', () => {
    const found = hitOf(entryOf('a', { country: 'LB' }), name, [])
    const { reasons, confidence } = found
    expect(candidateOf(found)).toEqual({ outletId: 'a', name: 'a', country: 'LB', confidence, reasons })
  })
})

describe('several hits', () => {
  it('come surest first, then by id', () => {
    const sorted = [hit('c', 0.8), hit('b', 0.9), hit('a', 0.8)].sort(byConfidence)
    expect(ids(sorted)).toEqual(['b 0.9', 'a 0.8', 'c 0.8'])
  })

  it('of one outlet are its best: a shared name counts a tenth less, as written a twentieth', () => {
    const best = (...hits: NameHit[]) => ids(bestPerOutlet(hits))
    expect(best(hit('a', 0.8), hit('a', 0.9), hit('b', 0.7))).toEqual(['a 0.9', 'b 0.7'])
    expect(best(hit('a', 0.9), hit('a', 0.8))).toEqual(['a 0.9'])
    const shared = { shared: true }
    expect(best(hit('a', 0.9, shared), hit('a', 0.81))).toEqual(['a 0.81'])
    expect(best(hit('a', 0.9, shared), hit('a', 0.79))).toEqual(['a 0.9'])
    const written = { shared: true, asWritten: true }
    expect(best(hit('a', 0.9, written), hit('a', 0.86))).toEqual(['a 0.86'])
    expect(best(hit('a', 0.9, written), hit('a', 0.84))).toEqual(['a 0.9'])
  })
})

describe('a match by name', () => {
  const codes = (of: NameHit, citedOn?: string) => nameWarnings(of, citedOn).map(({ code }) => code)
  const named = (members: Parameters<typeof nameOf>[1], reasons: readonly Partial<ReasonFact>[] = []) =>
    hit('a', 0.9, { name: nameOf('The Kettle', members), reasons: reasons as readonly ReasonFact[] })

  it('warns that others share the name, unless it is an abbreviation', () => {
    expect(codes(named({}, [{ feature: 'onlyBearer' }]))).toEqual(['shared-name'])
    expect(codes(named({ kind: 'abbreviation' }, [{ feature: 'onlyBearer' }]))).toEqual([])
    expect(codes(named({}, [{ feature: 'mediumWords' }]))).toEqual([])
  })

  it.each([
    [{ kind: 'former' }, undefined, true],
    [{ kind: 'official' }, undefined, false],
    [{ kind: 'official', validTo: '2015' }, undefined, true],
    [{ kind: 'former', validTo: '2015' }, '2015-12-31', false],
    [{ kind: 'former', validTo: '2015' }, '2016-01-01', true],
    [{ kind: 'official', validFrom: '2015' }, '2014-12-31', true],
    [{ kind: 'former', validFrom: '2010' }, undefined, false],
  ] as const)('%j cited on %s warns of a former name: %s', (members, citedOn, warns) => {
    expect(codes(named(members), citedOn)).toEqual(warns ? ['former-name'] : [])
  })
})
