import type { Listing } from '../../src/domain/register/listing.ts'
import { generatedOutlet } from './generated-outlets.ts'

/** Made-up listing number `index`, the same at every run: a name and a host. */
export function generatedListing(index: number): Listing {
  const { id, names, locators, country } = generatedOutlet(index)
  return {
    id,
    kind: 'newspaper',
    ...(country !== null && { country }),
    name: names[0]?.text ?? id,
    hosts: [locators[0]?.host ?? `${id}.example`],
    confidence: 'one-list',
    sources: { wikidata: 'Q1' },
  }
}
