import { expect, it } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOfListing } from '../../../src/domain/register/entry-of-listing.ts'
import type { Listing } from '../../../src/domain/register/listing.ts'

const listing: Listing = {
  id: 'kettle-now',
  kind: 'television',
  country: 'IE',
  name: 'The Kettle Now',
  otherNames: ['Kettle Now', 'Kettle Now Navbharat'],
  hosts: ['kettlenow.example'],
  confidence: 'wikidata',
}

it('marks as shared the name that another domain reads like, with or without `the`, and no other', () => {
  const shared = (each: Listing) =>
    entryOfListing(each).names.flatMap(({ text, ambiguous }) => (ambiguous ? [text] : []))
  expect(shared({ ...listing, shared: true })).toEqual(['The Kettle Now', 'Kettle Now'])
  expect(shared(listing)).toEqual([])
})

it('has its section of another outlet’s host, and the rest of the host stays the other’s', () => {
  const other: Listing = { ...listing, id: 'herald', name: 'Tidal Herald', hosts: ['herald.example'] }
  const part: Listing = { ...listing, sections: ['herald.example/kettle'] }
  const lookup = buildLookup([other, part].map(entryOfListing))
  const outletAt = (url: string) => resolveCitation({ url }, lookup).match?.outletId
  expect(outletAt('https://www.herald.example/kettle/2024/a')).toBe('kettle-now')
  expect(outletAt('https://www.herald.example/kettles')).toBe('herald')
  expect(outletAt('https://www.herald.example/')).toBe('herald')
})

it('has its state among its owners where the State Media Matrix calls it state-controlled, and not where it is called captured', () => {
  const owned = { ...listing, owners: [{ name: 'Kettle Media', from: 'wikidata' }] }
  const states = (stateMedia: string) =>
    entryOfListing({ ...owned, stateMedia }).owners.map(({ party, isState }) => [party, isState])
  expect(states('SC')).toEqual([
    ['Kettle Media', false],
    [null, true],
  ])
  expect(states('CaPu')).toEqual([['Kettle Media', false]])
  expect(entryOfListing(owned).owners).toHaveLength(1)
})
