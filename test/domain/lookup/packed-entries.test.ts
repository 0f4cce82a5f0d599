import { describe, expect, it } from 'vitest'
import { lookupEntryOf } from '../../../src/domain/lookup/entry-of.ts'
import { entryPacker, toPackedLine } from '../../../src/domain/lookup/packed-entries.ts'
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
  const packer = entryPacker()
  for (let from = 0; from < entries.length; from += 999)
    packer.add(
      entries
        .slice(from, from + 999)
        .map(toPackedLine)
        .join('\n'),
    )
  const packed = packer.packed().entries

  it('say what was put in, in every script, however many are read between', () => {
    for (const at of [0, 4_999, 1, 2_500, 0]) {
      const { id, depth, name, kind, country, languages, issn, names, locators, owners, related } = packed[
        at
      ] as (typeof entries)[number]
      expect({ id, depth, name, kind, country, languages, issn, names, locators, owners, related }).toEqual(entries[at])
    }
    expect(packed.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  })

  it('are always the same objects', () => {
    const first = packed[0]
    for (const each of packed) void each.names
    expect(packed[0]).toBe(first)
  })
})
