import type { LookupEntry } from '../domain/lookup/entry.ts'
import { type PackedEntries, packedEntries } from '../domain/lookup/packed-entries.ts'
import { linesIn, type PackedSlice, packedSlice, withoutLines } from '../domain/lookup/packed-slice.ts'
import { entryOfListing } from '../domain/register/entry-of-listing.ts'
import type { Listing, RegisterDictionary } from '../domain/register/listing.ts'
import type { Database } from './database.ts'
import { readDossierSlices } from './lookup-parts.ts'
import { readChangedParts, readRegisterParts, readRegisterState } from './register.ts'
import { readStored } from './stored-json.ts'

/** Everything that matching is built from. Dossiers come before listings, so that they win between equal matches. */
export interface CatalogueEntries {
  readonly entries: PackedEntries
  /** Number of dossiers. */
  readonly dossiers: number
  /** The listing of an entry; only for entries after the dossiers. */
  readonly listingAt: (index: number) => Listing
  /** Full forms of the abbreviations in listings; null where no register is loaded. */
  readonly dictionary: RegisterDictionary | null
  /** The revision in which each listing was written, in the order of the entries. */
  readonly listingRevisions: Int32Array
  /** What was read, to be passed to the next read. */
  readonly read: ReadSlices
}

/** Slices of the store by number. */
export interface ReadSlices {
  readonly dossiers: ReadonlyMap<number, PackedSlice>
  readonly dossierIds: ReadonlySet<string>
  readonly register: ReadonlyMap<number, RegisterSlice>
}

/** A slice of the register. */
interface RegisterSlice {
  readonly digest: string
  readonly revision: number
  readonly all: PackedSlice
  /** Those of `all` that are no dossiers. */
  readonly shown: PackedSlice
}

/** Slices compared with the dossiers' ids between two pauses: one to two milliseconds. */
const SLICES_AT_ONCE = 64

/**
 * Reads all entries. Slices that are unchanged since `before` are the same objects. `pause` is awaited between slices, so
 * that other requests can run where the store is in this process.
 */
export async function readCatalogueEntries(
  db: Database,
  pause: () => Promise<void> = async () => {},
  before?: ReadSlices,
): Promise<CatalogueEntries> {
  const dossiers = await readDossierSlices(db, pause, before?.dossiers)
  const dossierIds = new Set([...dossiers.values()].flatMap(idsIn))
  await pause()
  const register = await readRegisterState(db)
  const listings = register === null ? new Map() : await readRegisterSlices(db, pause, dossierIds, before)
  const slices = [...dossiers.values(), ...[...listings.values()].map(({ shown }) => shown)]
  const entries = packedEntries(slices)
  return {
    entries,
    dossiers: dossierIds.size,
    listingAt: (index) => JSON.parse(entries.lineAt(index)) as Listing,
    dictionary: register?.dictionary ?? null,
    listingRevisions: revisionsOf([...listings.values()], entries.length - dossierIds.size),
    read: { dossiers, dossierIds, register: listings },
  }
}

function idsIn(slice: PackedSlice): readonly string[] {
  return Array.from({ length: linesIn(slice) }, (_, line) => idAt(slice, line))
}

function revisionsOf(slices: readonly RegisterSlice[], listings: number): Int32Array {
  const revisions = new Int32Array(listings)
  let from = 0
  for (const { revision, shown } of slices) {
    revisions.fill(revision, from, from + linesIn(shown))
    from += linesIn(shown)
  }
  return revisions
}

/** All slices of the register, ordered by number. */
async function readRegisterSlices(
  db: Database,
  pause: () => Promise<void>,
  dossierIds: ReadonlySet<string>,
  before: ReadSlices | undefined,
): Promise<ReadonlyMap<number, RegisterSlice>> {
  const known = before?.register ?? new Map<number, RegisterSlice>()
  const { parts, changed } = await readChangedParts(db, (part) => known.get(part)?.digest, pause)
  const fresh = new Map<number, Omit<RegisterSlice, 'shown'>>()
  for await (const rows of readRegisterParts(db, changed)) {
    await pause()
    for (const { part, digest, revision, body } of rows) {
      const parse = (line: string) => readStored('register_part', part, () => entryOfLine(line))
      fresh.set(part, { digest, revision, all: packedSlice(body, parse) })
    }
  }
  const isHeld = heldBy(dossierIds)
  const isSameIds = before !== undefined && dossierIds.symmetricDifference(before.dossierIds).size === 0
  const slices = new Map<number, RegisterSlice>()
  let compared = 0
  for (const part of parts) {
    const earlier = known.get(part)
    const slice = fresh.get(part) ?? earlier
    if (slice === undefined) continue
    if (slice === earlier && isSameIds) {
      slices.set(part, earlier)
      continue
    }
    if (++compared % SLICES_AT_ONCE === 0) await pause()
    const dropped = isHeld(slice.all)
    const isAsBefore = slice === earlier && linesIn(earlier.shown) === linesIn(slice.all) && dropped.size === 0
    slices.set(part, isAsBefore ? earlier : { ...slice, shown: withoutLines(slice.all, dropped) })
  }
  return slices
}

/** A function that finds the lines of a slice whose id is one of these. */
function heldBy(ids: ReadonlySet<string>): (slice: PackedSlice) => ReadonlySet<number> {
  const encoder = new TextEncoder()
  const hashes = new Set([...ids].map((id) => hashTo(encoder.encode(`${id}"`), 0)))
  return (slice) => {
    const held = new Set<number>()
    for (let line = 0; line < linesIn(slice); line += 1)
      if (hashes.has(hashTo(slice.bytes, (slice.starts[line] as number) + HEAD)) && ids.has(idAt(slice, line)))
        held.add(line)
    return held
  }
}

/** A hash of the bytes from there to a quotation mark: no line is decoded that is none of a dossier. */
function hashTo(bytes: Uint8Array, from: number): number {
  let hash = 0
  for (let at = from; bytes[at] !== QUOTE && at < bytes.length; at += 1)
    hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
  return hash
}

const QUOTE = 0x22

function entryOfLine(line: string): LookupEntry {
  return entryOfListing(JSON.parse(line) as Listing)
}

const decoder = new TextDecoder()

/** Every line begins with the id, which contains no quotation mark; the rest of it is not decoded. */
function idAt({ bytes, starts }: PackedSlice, line: number): string {
  const from = (starts[line] as number) + HEAD
  return decoder.decode(bytes.subarray(from, bytes.indexOf(QUOTE, from)))
}

const HEAD = '{"id":"'.length
