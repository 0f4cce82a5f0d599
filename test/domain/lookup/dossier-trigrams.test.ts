import { expect, test } from 'vitest'
import { dossierRowsNear } from '../../../src/domain/lookup/dossier-trigrams.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, nameOf } from './made-up-entries.ts'

const named = (id: string, text: string, depth: 'dossier' | 'listing') => entryOf(id, { depth, names: [nameOf(text)] })

test('names near a text are those of dossiers alone, by their row among all names', () => {
  const lookup = buildLookup([
    named('one', 'Copper Kettle', 'listing'),
    named('two', 'Copper Kettle', 'dossier'),
    named('three', 'Copper Kettles', 'listing'),
    named('four', 'Copper Kettel', 'dossier'),
  ])
  const rows = dossierRowsNear(lookup.dossierTrigrams(), 'copperketle', 2, 100)
  expect([...rows].sort()).toEqual([1, 3])
})

test('as many listings as there may be leave no dossier out', () => {
  const crowd = Array.from({ length: 3_000 }, (_, at) => named(`listing-${at}`, 'Copper Kettle', 'listing'))
  const lookup = buildLookup([...crowd, named('own', 'Copper Kettle', 'dossier')])
  expect(dossierRowsNear(lookup.dossierTrigrams(), 'copperketle', 2, 100)).toEqual([3_000])
})
