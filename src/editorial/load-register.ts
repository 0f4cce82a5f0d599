import type { CatalogueText } from '../catalogue/check.ts'
import { checkRegister } from '../catalogue/check-register.ts'
import { listingsToLoad } from '../catalogue/listings-to-load.ts'
import { readCatalogueState, revisionMoved, revisionStands } from '../db/catalogue-state.ts'
import { headQuery } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import { digestOfText } from '../db/digest-of-text.ts'
import { readLookupEntries } from '../db/lookup-parts.ts'
import {
  partsFor,
  partsWritten,
  readPartDigests,
  readRegisterState,
  registerBegun,
  registerDigest,
  registerLoaded,
  registerPartsOf,
} from '../db/register.ts'
import { CHAIN_START } from '../domain/editorial/change.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { verdictsOf } from '../imports/verdicts.ts'
import { registerStatements } from './change-entries.ts'
import { commit } from './commit.ts'

/** The register's files. */
export interface RegisterFiles {
  readonly files: readonly CatalogueText[]
  /** Public verdicts on hosts, which are joined to the listings with those hosts. */
  readonly verdicts: readonly CatalogueText[]
  /** SHA-256 in hexadecimal of names and texts. */
  readonly digest: string
}

export interface RegisterOptions {
  readonly now: Date
  /** Signs the change log's head. */
  readonly signer?: Signer | undefined
  readonly progress?: (done: number, total: number) => void
}

export interface RegisterLoad {
  readonly listings: number
  /** Listings left out because a dossier has their host or id. */
  readonly given: number
  /** Rows written; 0 where the files were loaded already. */
  readonly rows: number
}

/** Slices a commit, about 2 MB. */
const PARTS_AT_ONCE = 32

/**
 * Loads the register by slices, only those that differ from what is stored, so that an interrupted load continues where
 * it stopped. Writes one change log entry with the digest of the files.
 *
 * @throws Error with file, line and reason of every fault; Overtaken where somebody else published in the meantime
 */
export async function loadRegister(
  db: Database,
  { files, verdicts: texts, digest }: RegisterFiles,
  { now, signer, progress }: RegisterOptions,
): Promise<RegisterLoad> {
  // Read first, so that every commit below notices whoever publishes from now on, such as another server that starts.
  const state = await readCatalogueState(db)
  const [before, dossiers] = [await readRegisterState(db), await readLookupEntries(db)]
  const filesDigest = digestWith(digest, dossiers)
  if (before?.filesDigest === filesDigest) return { listings: before.listings, given: 0, rows: 0 }
  const { listings: lines, origins, faults } = checkRegister(files)
  const read = verdictsOf(texts)
  const all = [...faults, ...read.faults]
  if (all.length > 0) {
    const told = all.map(({ file, pointer, reason }) => `${file}${pointer}: ${reason}`)
    throw new Error(`The register has ${all.length} faults; nothing was loaded.\n${told.join('\n')}`)
  }
  const { listings, editions, given } = listingsToLoad(lines, read.verdicts, dossiers)
  const at = now.toISOString()
  const dictionary = { origins, editions, recordedAt: before?.dictionary.recordedAt ?? at }
  const parts = partsFor(listings.length)
  const made = { parts, listings: listings.length, dictionary }
  const slices = registerPartsOf(listings, parts)
  const stored = before?.parts === parts ? await readPartDigests(db) : new Map<number, string>()
  const changed = slices.filter(({ part, digest }) => stored.get(part) !== digest)
  await commit(db, [revisionStands(state), registerBegun(made, at)])
  for (let from = 0; from < changed.length; from += PARTS_AT_ONCE) {
    const rows = changed.slice(from, from + PARTS_AT_ONCE).map((row) => ({ ...row, revision: state.revision + 1 }))
    await commit(db, [revisionStands(state), ...partsWritten(rows)])
    progress?.(Math.min(from + PARTS_AT_ONCE, changed.length), changed.length)
  }
  const held = registerDigest(slices, { ...made, dictionary: JSON.stringify(dictionary) })
  const head = (await headQuery(db).executeTakeFirst()) ?? CHAIN_START
  await commit(db, [
    revisionMoved(state, { at, lookup: true, filesDigest: null }),
    ...registerLoaded({ ...made, filesDigest }, at),
    ...(await registerStatements({ listings: listings.length, files: digest, slices: held }, head, { now, signer })),
  ])
  return { listings: listings.length, given, rows: changed.length + 3 }
}

/** Digest of the files and of the dossiers' names, hosts and ids: what is loaded depends on all of them. */
function digestWith(files: string, dossiers: Awaited<ReturnType<typeof readLookupEntries>>): string {
  const held = dossiers.flatMap(({ id, country, names, locators }) => [
    `${id} ${country}`,
    ...names.map(({ text, kind }) => `${kind} ${text}`),
    ...locators.flatMap(({ host, path }) => (host === null ? [] : [`${host}${path ?? ''}`])),
  ])
  return digestOfText(`${files}\n${held.join('\n')}`)
}
