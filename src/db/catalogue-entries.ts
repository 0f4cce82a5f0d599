import type { LookupEntry } from '../domain/lookup/entry.ts'
import { entryPacker, type PackedLines } from '../domain/lookup/packed-entries.ts'
import { entryOfListing } from '../domain/register/entry-of-listing.ts'
import type { Listing, RegisterDictionary } from '../domain/register/listing.ts'
import type { Database } from './database.ts'
import { packDossiers } from './lookup-parts.ts'
import { readPartDigests, readRegisterParts, readRegisterState } from './register.ts'
import { readStored } from './stored-json.ts'

/** Everything that matching is built from. Dossiers come before listings, so that they win between equal matches. */
export interface CatalogueEntries {
  readonly entries: readonly LookupEntry[]
  readonly lines: PackedLines
  /** Number of dossiers. */
  readonly dossiers: number
  /** The listing of an entry; only for entries after the dossiers. */
  readonly listingAt: (index: number) => Listing
  /** Full forms of the abbreviations in listings; null where no register is loaded. */
  readonly dictionary: RegisterDictionary | null
  /** The revision in which each listing was written, in the order of the entries. */
  readonly listingRevisions: Int32Array
  /** The register's slices by number, to be passed to the next read. */
  readonly slices: ReadonlyMap<number, RegisterSlice>
}

/** Slices packed between two pauses: one to two milliseconds. */
const SLICES_AT_ONCE = 16

/** A cached slice of the register. */
export interface RegisterSlice {
  readonly digest: string
  readonly revision: number
  /** As UTF-8. */
  readonly body: Uint8Array
}

/**
 * Reads all entries. Register slices that are unchanged since `before` are reused. `pause` is awaited between slices,
 * so that other requests can run where the store is in this process.
 */
export async function readCatalogueEntries(
  db: Database,
  pause: () => Promise<void> = async () => {},
  before?: Pick<CatalogueEntries, 'slices'>,
): Promise<CatalogueEntries> {
  const pack = entryPacker()
  const ids = new Set((await packDossiers(db, pack)).map(idIn))
  const register = await readRegisterState(db)
  const slices = register === null ? new Map<number, RegisterSlice>() : await readSlices(db, pause, before?.slices)
  const revisions: number[] = []
  let packed = 0
  for (const [part, { revision, body }] of slices) {
    if (packed++ % SLICES_AT_ONCE === 0) await pause()
    const entryOf = (line: string) => readStored('register_part', part, () => entryOfLine(line))
    const taken = pack.add(body, entryOf, (line) => !ids.has(idIn(line)))
    for (let at = 0; at < taken; at += 1) revisions.push(revision)
  }
  const { entries, lines } = pack.packed()
  return {
    entries,
    lines,
    dossiers: entries.length - revisions.length,
    listingAt: (index) => JSON.parse(lines.textAt(index)) as Listing,
    dictionary: register?.dictionary ?? null,
    listingRevisions: Int32Array.from(revisions),
    slices,
  }
}

/** All slices, ordered by number. */
async function readSlices(
  db: Database,
  pause: () => Promise<void>,
  before: ReadonlyMap<number, RegisterSlice> = new Map(),
): Promise<ReadonlyMap<number, RegisterSlice>> {
  const encoder = new TextEncoder()
  const digests = await readPartDigests(db)
  const changed = [...digests].flatMap(([part, digest]) => (before.get(part)?.digest === digest ? [] : [part]))
  const fresh = new Map<number, RegisterSlice>()
  for await (const rows of readRegisterParts(db, changed)) {
    await pause()
    for (const { part, digest, revision, body } of rows)
      fresh.set(part, { digest, revision, body: encoder.encode(body) })
  }
  const parts = [...digests.keys()].sort((one, other) => one - other)
  return new Map(
    parts.flatMap((part) => {
      const slice = fresh.get(part) ?? before.get(part)
      return slice === undefined ? [] : [[part, slice] as const]
    }),
  )
}

function entryOfLine(line: string): LookupEntry {
  return entryOfListing(JSON.parse(line) as Listing)
}

/** Every line begins with the id, which contains no quotation mark. */
function idIn(line: string): string {
  return line.slice(HEAD, line.indexOf('"', HEAD))
}

const HEAD = '{"id":"'.length
