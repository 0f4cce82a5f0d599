import { describe, expect, it } from 'vitest'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import { lookupEntryOf } from '../../../src/domain/lookup/entry-of.ts'
import { fromPackedLine, packedEntries, toPackedLine } from '../../../src/domain/lookup/packed-entries.ts'
import { packedSlice } from '../../../src/domain/lookup/packed-slice.ts'
import { nameOf, outletRecord } from '../../support/records.ts'

const entries = Array.from({ length: 5_000 }, (_, at) =>
  lookupEntryOf(
    outletRecord(`outlet-${at}`, {
      ...(at % 2 === 0 && { issn: ['1234-5679'] }),
      names: [nameOf(`outlet-${at}`, `الميادين ${'é'.repeat(at % 7)} 😀 ${at}`)],
    }),
  ),
)

describe('packed entries', () => {
  const slices = [packedSlice('', fromPackedLine)]
  for (let from = 0; from < entries.length; from += 999) {
    const lines = entries.slice(from, from + 999).map(toPackedLine)
    slices.push(packedSlice(lines.join('\n'), fromPackedLine), packedSlice('', fromPackedLine))
  }
  const packed = packedEntries(slices)

  it('say what was put in, in every script, however many are read between', () => {
    for (const at of [0, 4_999, 998, 999, 1, 2_500, 0]) {
      const { id, depth, name, kind, country, languages, issn, names, locators, owners, related } = packed.at(
        at,
      ) as LookupEntry
      expect({ id, depth, name, kind, country, languages, issn, names, locators, owners, related }).toEqual(entries[at])
      expect(packed.lineAt(at)).toBe(toPackedLine(entries[at] as LookupEntry))
    }
    expect(packed).toHaveLength(entries.length)
    expect([...packed]).toEqual(entries)
  })

  it('are always the same objects', () => {
    const first = packed.at(0)
    for (const each of packed.slice()) void each.names
    expect(packed.at(0)).toBe(first)
    expect(packed.slice(0, 1)[0]).toBe(first)
  })

  it('are none outside of their numbers', () => {
    expect([-1, 5_000, Number.NaN].map((at) => packed.at(at))).toEqual([undefined, undefined, undefined])
    expect(packed.slice(4_998).map(({ id }) => id)).toEqual(['outlet-4998', 'outlet-4999'])
    expect(packed.slice(5_000)).toEqual([])
  })
})
