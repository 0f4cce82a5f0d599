import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import type { GatheredRows } from '../../../src/domain/lookup/gather-rows.ts'
import { buildLookup, type Lookup, lookupSteps } from '../../../src/domain/lookup/lookup.ts'
import { packedEntries } from '../../../src/domain/lookup/packed-entries.ts'
import { type PackedSlice, packedSlice } from '../../../src/domain/lookup/packed-slice.ts'
import { finished } from '../../../src/domain/lookup/steps.ts'
import { accountOf, entryOf, hostOf, nameOf } from './made-up-entries.ts'

const NAMES = ['The Reed', 'Reed', 'Reed News', 'القصبة', 'Ріка', 'Halm + Rohr', '芦苇报']
const LOCATORS = [
  hostOf('reed.example'),
  hostOf('xn--pgel-pdd0a6d.example'),
  hostOf('halm.example', { path: '/en' }),
  hostOf('github.io'),
  accountOf('x', 'reed'),
  accountOf('youtube', '@Reed'),
]

const outlet = fc.record({
  depth: fc.constantFrom('dossier' as const, 'listing' as const),
  languages: fc.constantFrom(['en'], ['ru'], []),
  issn: fc.subarray(['1234-5679', '0000-0000']),
  names: fc.subarray(NAMES).map((names) => names.map((text) => nameOf(text))),
  locators: fc.subarray(LOCATORS),
})
/** A slice's outlets, by the number that their id is made of. */
const outlets = fc.array(fc.tuple(fc.nat({ max: 4 }), outlet), { maxLength: 5 }).map((each) => new Map(each))
type Outlets = ReadonlyMap<number, Partial<LookupEntry>>
/** Slices as they are first, and changes of one at a time; a slice of no outlets is none. */
const changes = fc.array(fc.tuple(fc.nat({ max: 6 }), outlets), { minLength: 6, maxLength: 14 })

/** The slices in order; those whose text was there before are the same objects. */
function slicesOf(parts: ReadonlyMap<number, Outlets>, made: Map<string, PackedSlice>): readonly PackedSlice[] {
  const inOrder = [...parts].filter(([, outlets]) => outlets.size > 0).sort(([one], [other]) => one - other)
  return inOrder.map(([part, outlets]) => {
    const entries = [...outlets].map(([number, members]) => entryOf(`outlet-${part}-${number}`, members))
    const text = entries.map((entry) => JSON.stringify(entry)).join('\n')
    const slice = made.get(text) ?? packedSlice(text, (line) => JSON.parse(line) as LookupEntry)
    made.set(text, slice)
    return slice
  })
}

/** All that a lookup finds with, but what is made of it on first use. */
function indexesOf({ gathered: { slices: _, ...gathered } }: Lookup): unknown {
  const { labels, ...others } = gathered satisfies Omit<GatheredRows, 'slices'>
  const { spellings: __, ...columns } = labels
  return { ...others, labels: columns }
}

describe('a lookup', () => {
  it('made of the one before is equal to one that is built anew, after any series of changes', () => {
    let shared = 0
    fc.assert(
      fc.property(changes, (changes) => {
        const made = new Map<string, PackedSlice>()
        const parts = new Map<number, Outlets>()
        let before: Lookup | undefined
        for (const [part, outlets] of changes) {
          parts.set(part, outlets)
          const slices = slicesOf(parts, made)
          const lookup = finished(lookupSteps(packedEntries(slices), before))
          expect(indexesOf(lookup)).toEqual(indexesOf(buildLookup(packedEntries(slices))))
          const { hosts, names, accounts, issns } = buildLookup([...packedEntries(slices)])
          expect(lookup).toMatchObject({ hosts, names, accounts, issns })
          shared += slices.filter((slice) => before?.gathered.slices.includes(slice)).length
          before = lookup
        }
      }),
      { numRuns: 60 },
    )
    expect(shared).toBeGreaterThan(100)
  })

  it('made of the one before decodes the slices alone that it has not', () => {
    const decoded: string[] = []
    const sliceOf = (...ids: readonly string[]) =>
      packedSlice(ids.join('\n'), (line) => {
        decoded.push(line)
        return entryOf(line, { locators: [hostOf(`${line}.example`)] })
      })
    const [first, second, third] = [sliceOf('a', 'b'), sliceOf('c'), sliceOf('d', 'e')]
    const before = buildLookup(packedEntries([first, second, third]))
    expect(decoded.splice(0)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const after = finished(lookupSteps(packedEntries([first, sliceOf('x', 'y'), third]), before))
    expect(decoded.splice(0)).toEqual(['x', 'y'])
    expect(['a', 'b', 'c', 'd', 'e', 'x'].map(after.numberOf)).toEqual([0, 1, undefined, 4, 5, 2])
  })

  it('knows where each slice begins, though more outlets follow each other than are copied in one step', () => {
    const sliceOf = (part: number) =>
      packedSlice(Array.from({ length: 900 }, (_, at) => `o-${part}-${at}`).join('\n'), (line) => entryOf(line))
    const slices = Array.from({ length: 50 }, (_, part) => sliceOf(part))
    const before = buildLookup(packedEntries(slices))
    const anew = [sliceOf(99), ...slices.slice(1)]
    const after = finished(lookupSteps(packedEntries(anew), before))
    expect(indexesOf(after)).toEqual(indexesOf(buildLookup(packedEntries(anew))))
  })
})
