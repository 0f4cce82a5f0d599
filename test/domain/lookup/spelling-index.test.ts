import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/domain/lookup/edit-distance.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { stringPacker } from '../../../src/domain/lookup/packed-strings.ts'
import { buildSpellingIndex, rowsSpeltLike } from '../../../src/domain/lookup/spelling-index.ts'
import { entryOf, nameOf } from './made-up-entries.ts'

function indexOf(texts: readonly string[]) {
  const packer = stringPacker()
  for (const text of texts) packer.add(text)
  return buildSpellingIndex(packer.pack())
}

const near = (texts: readonly string[], text: string, edits: number) =>
  rowsSpeltLike(indexOf(texts), text, edits).map(({ text, distance, shared }) => [text, distance, shared])

describe('strings spelt like a text', () => {
  it('are exactly those within the edits, whatever letters they have', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdxyz09-éжع新'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), word, fc.integer({ min: 1, max: 3 }), (texts, text, edits) => {
        const found = rowsSpeltLike(indexOf(texts), text, edits).map(({ row }) => row)
        const all = texts.flatMap((each, row) => (editDistance(text, each, edits) <= edits ? [row] : []))
        expect(found.toSorted((one, other) => one - other)).toEqual(all)
      }),
    )
  })

  it('come by how much they share, then by row', () => {
    expect(near(['quartem', 'quertem', 'quarten', 'quartex'], 'quarten', 1)).toEqual([
      ['quarten', 0, 5],
      ['quartem', 1, 4],
      ['quartex', 1, 4],
    ])
  })

  it('may share no three letters in a row', () => {
    expect(near(['acbd'], 'abcd', 1)).toEqual([['acbd', 1, 0]])
  })

  it('may have 128 letters, and be looked for by more', () => {
    const long = (length: number) => 'q'.repeat(length)
    expect(near([long(128), long(129)], long(128), 1)).toEqual([[long(128), 0, 1]])
    expect(near([long(128)], long(129), 1)).toEqual([[long(128), 1, 1]])
    expect(near([long(128)], long(130), 1)).toEqual([])
    expect(near([long(128)], long(1_000), 3)).toEqual([])
  })
})

it('names spelt like a text are those of dossiers alone, by their row among all names', () => {
  const named = (id: string, text: string, depth: 'dossier' | 'listing') =>
    entryOf(id, { depth, names: [nameOf(text)] })
  const lookup = buildLookup([
    named('one', 'Copper Kettle', 'listing'),
    named('two', 'Copper Kettle', 'dossier'),
    named('three', 'Copper Kettles', 'listing'),
    named('four', 'Copper Kettel', 'dossier'),
  ])
  const rows = rowsSpeltLike(lookup.dossierSpellings(), 'copperketle', 2).map(({ row }) => row)
  expect(rows.toSorted()).toEqual([1, 3])
})
