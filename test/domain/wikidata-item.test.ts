import { expect, it } from 'vitest'
import { wikidataIdOf, wikidataItemOf } from '../../src/domain/wikidata-item.ts'
import { nameOf, REFERENCE } from '../support/records.ts'

const item = (id: string, number: number) => ({ ...REFERENCE, id, url: `https://www.wikidata.org/wiki/Q${number}` })

it('is the item that the official name was read in', () => {
  const names = [nameOf('paper', 'The Gazette', { references: ['s2'] })]
  expect(wikidataItemOf({ names, references: [REFERENCE, item('s2', 42)] })).toBe('https://www.wikidata.org/wiki/Q42')
  expect(wikidataIdOf({ names, references: [REFERENCE, item('s2', 42)] })).toBe('Q42')
  expect(wikidataIdOf({ names, references: [REFERENCE] })).toBeNull()
})

it('is none where only a variant rests on one, where the name is withdrawn, or where several are named', () => {
  const references = [item('s1', 1), item('s2', 2)]
  const variant = nameOf('paper', 'Gazette', { kind: 'variant' })
  const withdrawn = nameOf('paper', 'The Gazette', { withdrawnAt: '2026-01-02T00:00:00Z', withdrawalReason: 'Wrong.' })
  const several = nameOf('paper', 'The Gazette', { references: ['s1', 's2'] })
  for (const name of [variant, withdrawn, several]) expect(wikidataItemOf({ names: [name], references })).toBeNull()
})
