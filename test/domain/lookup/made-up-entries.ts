import type { LookupEntry, LookupLocator, LookupName } from '../../../src/domain/lookup/entry.ts'

/** A made-up outlet for tests of matching: every member but the id has a default. */
export function entryOf(id: string, members: Partial<Omit<LookupEntry, 'id'>> = {}): LookupEntry {
  return {
    id,
    depth: 'dossier',
    name: id,
    kind: 'newspaper',
    country: null,
    languages: ['en'],
    issn: [],
    names: [nameOf(id)],
    locators: [],
    owners: [],
    related: [],
    ...members,
  }
}

export function nameOf(text: string, members: Partial<LookupName> = {}): LookupName {
  return { text, language: 'en', kind: 'official', ambiguous: false, validFrom: null, validTo: null, ...members }
}

export function hostOf(host: string, members: Partial<LookupLocator> = {}): LookupLocator {
  return { host, path: null, platform: null, handle: null, edition: null, validFrom: null, validTo: null, ...members }
}

export function accountOf(platform: LookupLocator['platform'], handle: string): LookupLocator {
  return { ...hostOf(''), host: null, platform, handle }
}
