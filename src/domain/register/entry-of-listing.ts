import type { LookupEntry, LookupLocator, LookupName, LookupOwner } from '../lookup/entry.ts'
import { keyWithoutThe } from '../lookup/fold.ts'
import { isNamed, type ListedPlace, type Listing, placeOf } from './listing.ts'
import { UNDETERMINED } from './record-of-listing.ts'

/** The lookup entry of a listing. It has no names where no source names it, or the name does not fit the host. */
export function entryOfListing(listing: Listing): LookupEntry {
  const { id, kind, name, country, languages = [], issn = [], owners = [], hosts, x, facebook } = listing
  const { nativeName, abbreviation, otherNames = [], sections = [] } = listing
  const language = languages[0] ?? UNDETERMINED
  const own = listing.shared === true ? keyWithoutThe(name) : null
  const named = (text: string, kind: LookupName['kind']): LookupName => ({
    text,
    language,
    kind,
    // Only the name that another domain reads like: `Times Now`, but not `Times Now Navbharat`.
    ambiguous: own !== null && keyWithoutThe(text) === own,
    validFrom: null,
    validTo: null,
  })
  return {
    id,
    depth: 'listing',
    name,
    kind,
    country: country ?? null,
    languages,
    issn,
    names: isNamed(listing)
      ? [
          named(name, 'official'),
          ...(nativeName === undefined ? [] : [named(nativeName, 'native')]),
          ...(abbreviation === undefined ? [] : [named(abbreviation, 'abbreviation')]),
          ...otherNames.map((text) => named(text, 'variant')),
        ]
      : [],
    locators: [
      ...hosts.map((host) => at({ host, path: null })),
      ...sections.map((section) => at(placeOf(section))),
      ...(x === undefined ? [] : [account('x', x)]),
      ...(facebook === undefined ? [] : [account('facebook', facebook)]),
    ],
    owners: [
      ...owners.map(({ name: party }) => ownedBy(party)),
      ...(listing.stateMedia === STATE_CONTROLLED ? [BY_STATE] : []),
    ],
    related: [],
  }
}

/** The State Media Matrix's letters for media that a state controls. */
const STATE_CONTROLLED = 'SC'

const BY_STATE: LookupOwner = { party: null, relation: 'controls', validFrom: null, validTo: null, isState: true }

/** Lists of owners do not say of what kind they are. */
function ownedBy(party: string): LookupOwner {
  return { party, relation: 'owns', validFrom: null, validTo: null, isState: false }
}

function at(place: ListedPlace): LookupLocator {
  return { ...place, platform: null, handle: null, edition: null, validFrom: null, validTo: null }
}

function account(platform: 'x' | 'facebook', handle: string): LookupLocator {
  return {
    host: null,
    path: null,
    platform,
    handle: handle.toLowerCase(),
    edition: null,
    validFrom: null,
    validTo: null,
  }
}
