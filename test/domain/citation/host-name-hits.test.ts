import { describe, expect, it } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('the-copper-post', { names: [nameOf('The Copper Post')], locators: [hostOf('cpost.com')] }),
  entryOf('kettle-lamp-de', {
    depth: 'listing',
    name: 'kettle-lamp.de',
    names: [],
    locators: [hostOf('kettle-lamp.de')],
  }),
  entryOf('oaken-times', { depth: 'listing', name: 'oakentimes.com', names: [], locators: [hostOf('oakentimes.com')] }),
  entryOf('oaken-kettle-times', { depth: 'listing', names: [], locators: [hostOf('oakenkettletimes.com')] }),
  entryOf('twice-com', { depth: 'listing', name: 'redkettle.com', names: [], locators: [hostOf('redkettle.com')] }),
  entryOf('twice-fr', { depth: 'listing', name: 'redkettle.fr', names: [], locators: [hostOf('redkettle.fr')] }),
  entryOf('section', { names: [], locators: [hostOf('bluekettle.com', { path: '/news' })] }),
  entryOf('herald', { names: [nameOf('Brass Herald')], locators: [hostOf('heraldonline.com')] }),
  entryOf('kyoto', { depth: 'listing', name: 'hongkong.com', names: [], locators: [hostOf('hongkong.com')] }),
  entryOf('cpo', { names: [nameOf('Copper Oil')], locators: [hostOf('cpoa.com')] }),
])
const answer = (citation: { name: string; country?: string } | { text: string }) => {
  const { status, match } = resolveCitation(citation, lookup)
  return status === 'matched' ? match?.outletId : null
}

describe('a name that is nobody’s, but an address', () => {
  it.each([
    ['C Post', 'the-copper-post'],
    ['CPost', 'the-copper-post'],
    ['Kettle Lamp', 'kettle-lamp-de'],
    ['Kettle-Lamp', 'kettle-lamp-de'],
  ])('is that of the outlet whose address it is: %s', (name, outlet) => {
    expect(answer({ name })).toBe(outlet)
  })

  it.each([
    ['of two outlets', 'Red Kettle'],
    ['of a section', 'Blue Kettle'],
    ['of titles', 'Herald Online'],
    ['of a place', 'Hong Kong'],
    ['of one word', 'Cpost'],
    ['in capitals', 'CPOST'],
    ['of four letters', 'CpOA'],
  ])('is none %s', (_, name) => {
    expect(answer({ name })).toBeNull()
  })

  it('is none where another country is given than its ending’s', () => {
    expect(answer({ name: 'Kettle Lamp', country: 'DE' })).toBe('kettle-lamp-de')
    expect(answer({ name: 'Kettle Lamp', country: 'FR' })).toBeNull()
  })

  it('is none of a listing where it is one word and a title', () => {
    expect(answer({ name: 'Oaken Times' })).toBeNull()
    expect(answer({ name: 'Oaken Kettle Times' })).toBe('oaken-kettle-times')
  })

  it('is words among the words of a printed reference', () => {
    expect(answer({ text: 'Kettle, C., Rivers in flood, Kettle Lamp, 4 June 2018' })).toBeNull()
  })
})
