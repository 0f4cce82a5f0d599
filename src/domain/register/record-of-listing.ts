import type { Assessment } from '../evidence.ts'
import { type Locator, type Name, type Reference, recordedNow, type Sourced } from '../outlet.ts'
import { noParts, type OutletRecord } from '../record.ts'
import { scriptOf } from '../script.ts'
import { type Listing, type ListingOrigin, placeOf, type RegisterDictionary } from './listing.ts'

/** The State Media Matrix's letters, in the words of the assessor that made the typology. */
const STATE_MEDIA: Readonly<Record<string, string>> = {
  SC: 'state-controlled-media',
  CaPu: 'captured-public-or-state-managed-media',
  CaPr: 'captured-private-media',
  ISFM: 'independent-state-funded-and-state-managed-media',
  ISF: 'independent-state-funded-media',
  ISM: 'independent-state-managed-media',
  IP: 'independent-public-media',
}

/** Lists that only confirm what others say. */
const CONFIRMING: ReadonlySet<string> = new Set(['awesome-newspapers', 'freebie', 'awesome-rss-feeds'])

/** Language tag for an unknown language. */
export const UNDETERMINED = 'und'

/**
 * A listing as a record: each value with its origins, assessors' verdicts on its hosts, and `listed`, which
 * distinguishes it from a dossier.
 */
export function recordOfListing(listing: Listing, dictionary: RegisterDictionary): OutletRecord {
  const { id, country = null, languages = [], founded = null, issn, owners = [], verdicts = [] } = listing
  const { recordedAt } = dictionary
  const references = new Map<string, Reference>()
  const origin = originsOf(dictionary)
  for (const [key, row] of Object.entries(listing.sources ?? {})) {
    const found = origin.get(key)
    if (found !== undefined) references.set(key, referenceOf(found, row, listing))
  }
  listing.pages?.forEach((page, at) => {
    const id = `page-${at + 1}`
    references.set(id, pageReference(id, page))
  })
  const naming = [...references.keys()].filter((key) => !CONFIRMING.has(key))
  const assessments = verdicts.flatMap((verdict) => {
    const edition = dictionary.editions[verdict.edition]
    if (edition === undefined) return []
    const slug = [edition.assessor, edition.on, ...(verdict.scope === undefined ? [] : [slugOf(verdict.scope)])].join(
      '-',
    )
    references.set(slug, {
      ...bareReference(slug, edition.title, edition.publisher, verdict.page ?? edition.page),
      published: edition.on,
      archiveUrl: edition.archive,
      licence: edition.licence,
    })
    return [
      assessment(id, slug, {
        recordedAt: edition.recordedAt,
        scope: verdict.scope ?? null,
        note: verdict.note ?? edition.note,
        assessor: edition.assessor,
        verdict: verdict.verdict,
        assessedOn: edition.on,
      }),
    ]
  })
  const state = STATE_MEDIA[listing.stateMedia?.replace('?', '') ?? '']
  const matrix = origin.get('state-media-matrix')
  if (state !== undefined && matrix !== undefined && references.has(matrix.key))
    assessments.push(
      assessment(id, matrix.key, {
        recordedAt,
        scope: null,
        note: 'As the State Media Matrix has it.',
        assessor: 'state-media-monitor',
        verdict: state,
        assessedOn: matrix.on,
      }),
    )
  const sources = naming.length > 0 ? naming : [...references.keys()].slice(0, 1)
  const sourced = (local: string, from: readonly string[] = sources): Sourced =>
    recordedNow(
      `${id}/${local}`,
      from.filter((key) => references.has(key)),
      recordedAt,
    )
  return {
    id,
    kind: listing.kind,
    country,
    languages,
    founded,
    closed: null,
    ...(issn !== undefined && { issn }),
    note: null,
    fieldReferences: {
      ...(country !== null && { country: sources }),
      ...(languages.length > 0 && { languages: sources }),
      ...(founded !== null && { founded: sources }),
      ...(issn !== undefined && { issn: sources }),
    },
    recordedAt,
    ...noParts(),
    names: namesOf(listing, sourced),
    locators: locatorsOf(listing, sourced),
    stakes: owners.map(({ name, from, on }, at) => ({
      ...sourced(`owner-${at + 1}`, [from]),
      party: name,
      partyKind: 'unknown',
      relation: 'owns',
      share: null,
      basis: 'reported',
      disputed: false,
      note: on === undefined ? null : `As of ${on}.`,
    })),
    assessments,
    references: [...references.values()],
    replies: [],
    disputes: [],
    listed: listedOf(listing, dictionary),
  }
}

const origins = new WeakMap<RegisterDictionary, ReadonlyMap<string, ListingOrigin>>()

/** By key; made once for each dictionary. */
function originsOf(dictionary: RegisterDictionary): ReadonlyMap<string, ListingOrigin> {
  const known = origins.get(dictionary) ?? new Map(dictionary.origins.map((each) => [each.key, each]))
  origins.set(dictionary, known)
  return known
}

type Source = (local: string, from?: readonly string[]) => Sourced

function namesOf(listing: Listing, sourced: Source): readonly Name[] {
  const language = listing.languages?.[0] ?? UNDETERMINED
  const isBare = listing.confidence === 'host-only'
  const name = (local: string, text: string, kind: Name['kind']): Name => ({
    ...sourced(local),
    text,
    language,
    script: scriptOf(text),
    kind,
    ambiguous: false,
    note: null,
  })
  return [
    name('name', listing.name, isBare ? 'variant' : 'official'),
    ...(listing.nativeName === undefined ? [] : [name('native-name', listing.nativeName, 'native')]),
    ...(listing.abbreviation === undefined ? [] : [name('abbreviation', listing.abbreviation, 'abbreviation')]),
    ...(listing.otherNames ?? []).map((text, at) => name(`name-${at + 2}`, text, 'variant')),
  ]
}

function locatorsOf(listing: Listing, sourced: Source): readonly Locator[] {
  const bare = { host: null, path: null, platform: null, handle: null, edition: null, note: null }
  const account = (platform: 'x' | 'facebook', handle: string | undefined): readonly Locator[] =>
    handle === undefined ? [] : [{ ...sourced(platform), ...bare, platform, handle: handle.toLowerCase() }]
  return [
    ...listing.hosts.map((host, at) => ({ ...sourced(`host-${at + 1}`), ...bare, host })),
    ...(listing.sections ?? []).map((section, at) => ({
      ...sourced(`section-${at + 1}`),
      ...bare,
      ...placeOf(section),
    })),
    ...account('x', listing.x),
    ...account('facebook', listing.facebook),
  ]
}

function assessment(
  outlet: string,
  slug: string,
  said: Pick<Assessment, 'recordedAt' | 'scope' | 'note' | 'assessor' | 'verdict' | 'assessedOn'>,
): Assessment {
  return {
    id: `${outlet}/${slug}`,
    references: [slug],
    validFrom: null,
    validTo: null,
    withdrawnAt: null,
    withdrawalReason: null,
    basis: 'reported',
    ...said,
  }
}

function bareReference(id: string, title: string, publisher: string, url: string): Reference {
  return {
    id,
    url,
    title,
    publisher,
    published: null,
    archiveUrl: null,
    passage: null,
    kind: 'data-file',
    licence: null,
  }
}

function referenceOf(origin: ListingOrigin, row: string, { asOf, wikidata }: Listing): Reference {
  const item = origin.key === 'wikidata' ? (wikidata ?? row) : null
  const at = {
    published: item === null ? origin.on : (asOf ?? null),
    archiveUrl: origin.archive,
    licence: origin.licence,
  }
  if (item !== null && /^Q\d+$/.test(item)) {
    const page = `${origin.page}/wiki/${item}`
    return { ...bareReference(origin.key, `Wikidata: ${item}`, origin.publisher, page), ...at }
  }
  return { ...bareReference(origin.key, origin.title, origin.publisher, origin.page), ...at, passage: row }
}

function pageReference(
  id: string,
  { url, title, publisher, published }: NonNullable<Listing['pages']>[number],
): Reference {
  return { ...bareReference(id, title, publisher, url), published: published ?? null, kind: 'reference' }
}

/** The best origin of a listing, with its date. */
function listedOf(listing: Listing, dictionary: RegisterDictionary): NonNullable<OutletRecord['listed']> {
  const { confidence, doubts = [], sources = {}, pages = [], asOf = null, verdicts = [] } = listing
  const keys = Object.keys(sources)
  const key = keys.find((each) => !CONFIRMING.has(each)) ?? keys[0] ?? ''
  const origin = originsOf(dictionary).get(key)
  const [page] = pages
  const edition = dictionary.editions[verdicts[0]?.edition ?? '']
  const from = origin?.title.split(':')[0] ?? page?.publisher ?? edition?.title ?? ''
  const dated = page === undefined ? edition?.on : page.published
  const on = origin === undefined ? (dated ?? null) : key === 'wikidata' ? asOf : origin.on
  return { confidence, doubts, from, on }
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
