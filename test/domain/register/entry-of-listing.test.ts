import { expect, it } from 'vitest'
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
