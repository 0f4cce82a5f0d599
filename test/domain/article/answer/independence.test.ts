import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { independenceOf, type PassedOn } from '../../../../src/domain/article/answer/independence.ts'
import type { Owner, RelatedOutlet } from '../../../../src/domain/article/reading.ts'
import { en } from '../../../../src/domain/language/en/en.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

/** No state unless it is said. */
type Holder = Omit<Owner, 'isState'> & Partial<Owner>

function independence(
  outlets: readonly string[],
  holders: Readonly<Record<string, readonly Holder[]>>,
  related: Readonly<Record<string, readonly RelatedOutlet[]>> = {},
  passedOn: readonly PassedOn[] = [],
) {
  const owners = new Map(Object.entries(holders).map(([id, each]) => [id, each.map(asOwner)]))
  const lookup = { ownersOf: (id: string) => owners.get(id) ?? [], relatedOf: (id: string) => related[id] ?? [] }
  return independenceOf(
    outlets,
    passedOn,
    lookup,
    (id) => id.toUpperCase(),
    () => 'IR',
    en.article,
  )
}

const asOwner = (holder: Holder): Owner => ({ isState: false, ...holder })

describe('independence', () => {
  it('is one for each outlet that shares nothing', () => {
    expect(independence(['a', 'b'], { a: [{ party: 'X', relation: 'owns' }] })).toEqual({
      independentOutlets: 2,
      merges: [],
    })
  })

  it.each([
    ['owns', 'owns', 'same-owner'],
    ['controls', 'publishes', 'same-owner'],
    ['funds', 'funds', 'same-funder'],
  ] as const)('is lost to a party that %s one and %s the other', (one, other, cause) => {
    const { independentOutlets, merges } = independence(['a', 'b'], {
      a: [{ party: 'The X Group (Holding)', relation: one }],
      b: [{ party: 'the x group', relation: other }],
    })
    expect(independentOutlets).toBe(1)
    expect(merges).toMatchObject([{ outletIds: ['a', 'b'], cause, party: 'the x group' }])
    expect(merges[0]?.detail).toMatch(/^A and B .*the x group$/)
  })

  it('is not lost to a party that owns one and funds the other, is only affiliated, or is not known', () => {
    const pairs: readonly [Holder, Holder][] = [
      [
        { party: 'X', relation: 'owns' },
        { party: 'X', relation: 'funds' },
      ],
      [
        { party: 'X', relation: 'affiliated' },
        { party: 'X', relation: 'affiliated' },
      ],
      [
        { party: 'Unknown', relation: 'owns' },
        { party: 'unknown', relation: 'owns' },
      ],
    ]
    for (const [a, b] of pairs) expect(independence(['a', 'b'], { a: [a], b: [b] }).independentOutlets).toBe(2)
  })

  it.each([
    ['Ministry of Information', 'Government of the Republic'],
    ['Ministry of Culture', 'Islamic Revolutionary Guard Corps (IRGC)'],
    ['State of Iran', 'State of Iran (budget)'],
    ['Islamic Ideology Dissemination Organization', null],
  ])('is lost to one state behind two organs: %s and %s', (one, other) => {
    const { independentOutlets, merges } = independence(['a', 'b'], {
      a: [{ party: one, relation: 'controls', isState: true }],
      b: [{ party: other, relation: 'owns', isState: true }],
    })
    expect(independentOutlets).toBe(1)
    expect(['same-state', 'same-owner']).toContain(merges[0]?.cause)
    if (merges[0]?.cause === 'same-state')
      expect(merges[0].detail).toBe('A and B are both owned or controlled by the state of Iran')
  })

  it.each([
    ['a state only funds it', [{ party: 'Government', relation: 'funds', isState: true }]],
    ['it is only affiliated with a state', [{ party: 'Government', relation: 'affiliated', isState: true }]],
    ['only its name sounds like a state', [{ party: 'Communist Party of Marshland', relation: 'owns' }]],
  ] as const)('is not lost to one state where %s', (_, holders) => {
    const controlled = { party: 'State of Iran', relation: 'controls', isState: true } as const
    expect(independence(['a', 'b'], { a: [controlled], b: holders }).merges).toEqual([])
  })

  it('counts editions of a house, and what passes on another’s text, once', () => {
    expect(independence(['a', 'b'], {}, { a: [{ outletId: 'b', relation: 'parent' }] }).merges[0]?.cause).toBe(
      'edition',
    )
    // That one republishes another as a rule says nothing of this text.
    expect(independence(['a', 'b'], {}, { a: [{ outletId: 'b', relation: 'republishes' }] }).merges).toEqual([])
    expect(independence(['a', 'b'], {}, { a: [{ outletId: 'b', relation: 'affiliated' }] }).merges).toEqual([])
    expect(
      independence(['a', 'b'], {}, {}, [{ outletId: 'a', from: 'b', cause: 'wire-credit' }]).merges[0]?.cause,
    ).toBe('wire-credit')
  })

  const owner = fc.record({
    party: fc.constantFrom('X', 'Y', 'Z', 'unknown'),
    relation: fc.constantFrom('owns', 'controls', 'funds', 'publishes', 'affiliated'),
    isState: fc.boolean(),
  }) as fc.Arbitrary<Owner>
  const owned = fc.dictionary(fc.constantFrom(...ids), fc.array(owner, { maxLength: 3 }))

  it('never exceeds the outlets, and each merge takes away just one', () => {
    fc.assert(
      fc.property(fc.subarray(ids), owned, (outlets, owners) => {
        const { independentOutlets, merges } = independence(outlets, owners)
        expect(independentOutlets).toBe(outlets.length - merges.length)
        expect(independentOutlets).toBeGreaterThanOrEqual(Math.min(1, outlets.length))
      }),
    )
  })

  it('does not depend on the order of citation, and one more owner never raises it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), owned, owner, (outlets, owners, extra) => {
        const count = independence(outlets, owners).independentOutlets
        expect(independence([...outlets].sort(), owners).independentOutlets).toBe(count)
        const [first] = outlets as [string]
        const more = { ...owners, [first]: [...(owners[first] ?? []), extra] }
        expect(independence(outlets, more).independentOutlets).toBeLessThanOrEqual(count)
      }),
    )
  })
})
