import { displayNameOf } from '../display-name.ts'
import { depthOf, type OutletRecord } from '../record.ts'
import type { LookupEntry } from './entry.ts'

/** After every day on record: what holds then is what holds as far as we know. */
const LAST_DAY = '9999-12-31'

/** What matching needs to know of a record: all names and locators that stand, those of former years with their days. */
export function lookupEntryOf(record: OutletRecord): LookupEntry {
  return {
    id: record.id,
    depth: depthOf(record),
    name: displayNameOf(record.names, record.id, LAST_DAY).name,
    kind: record.kind,
    country: record.country,
    languages: record.languages,
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
      .map(({ party, relation, validFrom, validTo }) => ({ party, relation, validFrom, validTo })),
    related: record.related.flatMap(({ withdrawnAt, outletId, relation }) =>
      withdrawnAt === null && outletId !== null ? [{ outletId, relation }] : [],
    ),
  }
}
