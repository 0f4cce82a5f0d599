import { expect, it } from 'vitest'
import { hitOf } from '../../../src/domain/citation/name-hit.ts'
import { suggestions } from '../../../src/domain/citation/suggestions.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const inTwoScripts = entryOf('lantern', {
  name: 'The Copper Lantern',
  names: [nameOf('لانترن', { language: 'ar', kind: 'variant' }), nameOf('The Copper Lantern')],
  locators: [hostOf('lantern.example')],
})
const namesake = entryOf('lantern-two', {
  name: 'The Copper Lantern',
  names: [nameOf('The Copper Lantern')],
  locators: [hostOf('lantern-two.example')],
})
const hitsOf = (entry: typeof namesake) => entry.names.map((name) => hitOf(entry, name, []))
const about = (given: string, ...entries: (typeof namesake)[]) =>
  suggestions(given, entries.flatMap(hitsOf)).map(({ about }) => about)

it('suggests an outlet once, by its name in the script of what was given', () => {
  expect(about('Copper Lanterns', inTwoScripts)).toEqual([
    { given: 'Copper Lanterns', name: 'The Copper Lantern', outlet: 'The Copper Lantern' },
  ])
  expect(about('لانترنا', inTwoScripts)).toMatchObject([{ name: 'لانترن' }])
})

it('suggests the name that is nearest where none is in that script', () => {
  expect(about('Ланtern', inTwoScripts)).toMatchObject([{ name: 'لانترن' }])
})

it('tells outlets of one name apart by their addresses', () => {
  expect(about('Copper Lanterns', inTwoScripts, namesake)).toMatchObject([
    { outlet: 'The Copper Lantern, lantern.example' },
    { outlet: 'The Copper Lantern, lantern-two.example' },
  ])
})

it('suggests three outlets at most', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => entryOf(id, { name: `Qualm ${id}`, names: [nameOf(`Qualm ${id}`)] }))
  expect(about('Qualm', ...four)).toHaveLength(3)
})
