import type { LookupEntry } from '../domain/lookup/entry.ts'
import { entryPacker } from '../domain/lookup/packed-entries.ts'
import { entryOfListing } from '../domain/register/entry-of-listing.ts'
import type { Listing, RegisterDictionary } from '../domain/register/listing.ts'
import type { Database } from './database.ts'
import { packDossiers } from './lookup-parts.ts'
import { readRegisterParts, readRegisterState } from './register.ts'
import { readStored } from './stored-json.ts'

/** Everything that matching is built from. Dossiers come before listings, so that they win between equal matches. */
export interface CatalogueEntries {
  readonly entries: readonly LookupEntry[]
  /** Number of dossiers. */
  readonly dossiers: number
  /** The listing of an entry; only for entries after the dossiers. */
  readonly listingAt: (index: number) => Listing
  /** Full forms of the abbreviations in listings; null where no register is loaded. */
  readonly dictionary: RegisterDictionary | null
  /** The revision in which each listing was written, in the order of the entries. */
  readonly listingRevisions: Int32Array
}

/** `pause` is awaited between slices, so that other requests can run where the store is in this process. */
export async function readCatalogueEntries(
  db: Database,
  pause: () => Promise<void> = async () => {},
): Promise<CatalogueEntries> {
  const pack = entryPacker()
  const ids = new Set((await packDossiers(db, pack)).map(idIn))
  const register = await readRegisterState(db)
  const revisions: number[] = []
  if (register !== null)
    for await (const parts of readRegisterParts(db, -1)) {
      await pause()
      for (const { part, revision, body } of parts) {
        const entryOf = (line: string) => readStored('register_part', part, () => entryOfLine(line))
        const taken = pack.add(body, entryOf, (line) => !ids.has(idIn(line)))
        for (let at = 0; at < taken; at += 1) revisions.push(revision)
      }
    }
  const { entries, lineAt } = pack.packed()
  return {
    entries,
    dossiers: entries.length - revisions.length,
    listingAt: (index) => JSON.parse(lineAt(index)) as Listing,
    dictionary: register?.dictionary ?? null,
    listingRevisions: Int32Array.from(revisions),
  }
}

function entryOfLine(line: string): LookupEntry {
  return entryOfListing(JSON.parse(line) as Listing)
}

/** Every line begins with the id, which contains no quotation mark. */
function idIn(line: string): string {
  return line.slice(HEAD, line.indexOf('"', HEAD))
}

const HEAD = '{"id":"'.length
