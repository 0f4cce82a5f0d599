import { displayNameOf } from '../display-name.ts'
import { depthOf, type OutletRecord } from '../record.ts'
import type { LookupEntry } from './entry.ts'

/** Later than every date on record: what is valid then has no known end. */
const LAST_DAY = '9999-12-31'

/** The lookup entry of a record: all current names and locators, and former ones with their dates. */
export function lookupEntryOf(record: OutletRecord): LookupEntry {
  return {
    id: record.id,
    depth: depthOf(record),
    name: displayNameOf(record.names, record.id, LAST_DAY).name,
    kind: record.kind,
    country: record.country,
    languages: record.languages,
    issn: record.issn ?? [],
    names: record.names
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ text, language, kind, ambiguous, validFrom, validTo }) => ({
        text,
        language,
        kind,
        ambiguous,
        validFrom,
        validTo,
      })),
    locators: record.locators
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ host, path, platform, handle, edition, validFrom, validTo }) => ({
        host,
        path,
        platform,
        handle,
        edition,
        validFrom,
        validTo,
      })),
    owners: record.stakes
      .filter(({ withdrawnAt, disputed }) => withdrawnAt === null && !disputed)
      .map(({ party, partyKind, relation, validFrom, validTo }) => ({
        party,
        relation,
        validFrom,
        validTo,
        isState: partyKind === 'state',
      })),
    related: record.related.flatMap(({ withdrawnAt, outletId, relation }) =>
      withdrawnAt === null && outletId !== null ? [{ outletId, relation }] : [],
    ),
  }
}
