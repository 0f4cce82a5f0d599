import { describe, expect, it } from 'vitest'
import { provenanceFaultsOf } from '../../src/catalogue/provenance-faults.ts'
import { isStateNamedOtherwise } from '../../src/catalogue/state-names.ts'
import { outletRecord, sourced } from '../support/records.ts'

describe('the name of a state that owns an outlet', () => {
  it.each([
    'Russian Federation',
    'French Republic (public funding)',
    'Saudi state',
    'New Zealand government',
    'Islamic Republic of Iran',
    'Kingdom of Spain',
    'Federal Republic of Germany',
    "Government of the People's Republic of China",
    'Government of the Republic of Lebanon',
    'US government (US Agency for Global Media)',
    'US federal government',
    'Syrian state budget',
    'Cuba',
  ])('is not %s', (party) => {
    expect(isStateNamedOtherwise(party)).toBe(true)
  })

  it.each([
    'State of Russia',
    'State of the Netherlands',
    'State of the Democratic Republic of the Congo',
    'State of the Czech Republic',
    'State of North Korea',
    'Government of Turkey',
    'Government of the United States (US Agency for Global Media)',
    'States of Venezuela, Cuba and Bolivia',
    'Federal Agency for State Property Management (Rosimushchestvo)',
    'Television and Radio Complex of the President of the Republic of Kazakhstan',
    'Presidency of Turkey (Directorate of Communications)',
    'Holy See',
    'Islamic Republic of Iran Broadcasting (IRIB)',
    'Turkish public money',
    'Palestinian Authority',
  ])('may be %s', (party) => {
    expect(isStateNamedOtherwise(party)).toBe(false)
  })

  it('is looked at where the party is a state and stands', () => {
    const stake = {
      ...sourced('tide/stake-1'),
      party: 'Russian Federation',
      partyKind: 'state' as const,
      relation: 'owns' as const,
      share: null,
      basis: 'reported' as const,
      disputed: false,
      note: null,
    }
    const faultsOf = (more: object) =>
      provenanceFaultsOf(outletRecord('tide', { stakes: [{ ...stake, ...more }] })).map(([path]) => path)
    expect(faultsOf({})).toEqual([['stakes', 0, 'party']])
    expect(faultsOf({ party: 'State of Russia' })).toEqual([])
    expect(faultsOf({ partyKind: 'company' })).toEqual([])
    expect(faultsOf({ withdrawnAt: '2026-11-30T00:00:00Z', withdrawalReason: 'Named otherwise.' })).toEqual([])
  })
})
