import type { OutletRecord } from '../domain/record.ts'
import type { Listing, RegisterDictionary } from '../domain/register/listing.ts'
import { recordOfListing } from '../domain/register/record-of-listing.ts'
import type { Database, Statement } from './database.ts'
import { digestOfText } from './digest-of-text.ts'
import { eachOf } from './each-of.ts'
import { insertRows } from './insert-rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'
import { storedJson } from './stored-json.ts'

/** The last load of the register. */
export interface RegisterState {
  /** Empty during a load, or after one that was interrupted. */
  readonly filesDigest: string
  readonly parts: number
  readonly listings: number
  readonly dictionary: RegisterDictionary
}

/** Approximate number of listings in a slice: small enough to search, and few enough rows for D1. */
const LISTINGS_A_PART = 100
/** Slices read at a time; their text is released before the next are read. */
const PARTS_AT_ONCE = 16

/** Number of slices. A power of two, so that it changes only when the register doubles in size. */
export function partsFor(listings: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(listings / LISTINGS_A_PART)))
}

export function registerQuery({ read }: Database) {
  return read.selectFrom('register').select(['files_digest', 'parts', 'listings', 'dictionary']).where('id', '=', 1)
}

export async function readRegisterState(db: Database): Promise<RegisterState | null> {
  return toRegisterState(await registerQuery(db).executeTakeFirst())
}

export function toRegisterState(
  row: Pick<Schema['register'], 'files_digest' | 'parts' | 'listings' | 'dictionary'> | undefined,
): RegisterState | null {
  if (row === undefined) return null
  const { files_digest: filesDigest, parts, listings, dictionary } = row
  return { filesDigest, parts, listings, dictionary: storedJson<RegisterDictionary>(dictionary, 'register', 1) }
}

/** These slices, ordered by number, a few at a time. */
export async function* readRegisterParts(
  { read }: Database,
  parts: readonly number[],
): AsyncGenerator<readonly Schema['register_part'][]> {
  for (let from = 0; from < parts.length; from += PARTS_AT_ONCE)
    yield await read
      .selectFrom('register_part')
      .select(['part', 'digest', 'revision', 'body'])
      .where('part', 'in', eachOf(parts.slice(from, from + PARTS_AT_ONCE)))
      .orderBy('part')
      .execute()
}

/** The digest of each slice, without its text. */
export async function readPartDigests(db: Database): Promise<ReadonlyMap<number, string>> {
  const digests = new Map<number, string>()
  for await (const rows of readDigests(db)) for (const { part, digest } of rows) digests.set(part, digest)
  return digests
}

/** The numbers of all slices in order, and of those whose digest is not the one that the caller has. */
export async function readChangedParts(
  db: Database,
  digestOf: (part: number) => string | undefined,
  pause: () => Promise<void>,
): Promise<{ readonly parts: readonly number[]; readonly changed: readonly number[] }> {
  const parts: number[] = []
  const changed: number[] = []
  for await (const rows of readDigests(db)) {
    for (const { part, digest } of rows) {
      parts.push(part)
      if (digestOf(part) !== digest) changed.push(part)
    }
    await pause()
  }
  return { parts, changed }
}

/** Digests read at a time: one to two milliseconds. */
const DIGESTS_AT_ONCE = 1_024

async function* readDigests({ read }: Database) {
  for (let from = 0; ; ) {
    const rows = await read
      .selectFrom('register_part')
      .select(['part', 'digest'])
      .where('part', '>=', from)
      .orderBy('part')
      .limit(DIGESTS_AT_ONCE)
      .execute()
    yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < DIGESTS_AT_ONCE) return
    from = last.part + 1
  }
}

/** The slices of the register, as stored. */
export function registerPartsOf(
  listings: readonly Listing[],
  parts: number,
): readonly Omit<Schema['register_part'], 'revision'>[] {
  const byPart = Map.groupBy(listings, ({ id }) => partOf(id, parts))
  return Array.from({ length: parts }, (_, part) => {
    const body = (byPart.get(part) ?? [])
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((listing) => JSON.stringify(listing))
      .join('\n')
    return { part, digest: digestOfText(body), body }
  })
}

/** In place of the files' digest while the register is being loaded: whoever starts next loads the rest. */
const NONE_YET = ''

/**
 * Marks a load as begun, with the number of slices to be written; the register counts as not loaded until
 * `registerLoaded`.
 */
export function registerBegun(state: Omit<RegisterState, 'filesDigest'>, at: string): Statement {
  return registerRow({ ...state, filesDigest: NONE_YET }, at)
}

export function registerLoaded(state: RegisterState, at: string): readonly Statement[] {
  return [
    registerRow(state, at),
    statement('delete from register_part where part >= cast(? as integer)', [state.parts]),
  ]
}

function registerRow({ filesDigest, parts, listings, dictionary }: RegisterState, at: string): Statement {
  return statement(
    `insert into register (id, files_digest, parts, listings, dictionary, loaded_at)
      values (1, ?, cast(? as integer), cast(? as integer), ?, ?)
      on conflict (id) do update set files_digest = excluded.files_digest, parts = excluded.parts, listings = excluded.listings,
        dictionary = excluded.dictionary, loaded_at = excluded.loaded_at`,
    [filesDigest, parts, listings, JSON.stringify(dictionary), at],
  )
}

export function partsWritten(rows: readonly Schema['register_part'][]): readonly Statement[] {
  return insertRows(
    'register_part',
    rows,
    'on conflict (part) do update set digest = excluded.digest, revision = excluded.revision, body = excluded.body',
  )
}

/** A listing's record with the revision in which it was written. */
export interface StoredListing {
  readonly record: OutletRecord
  readonly revision: number
}

/** The listings among `ids`, by id. */
export async function findListings(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, StoredListing>> {
  const found = new Map<string, StoredListing>()
  if (ids.length === 0) return found
  const state = await readRegisterState(db)
  if (state === null) return found
  const wanted = Map.groupBy(ids, (id) => partOf(id, state.parts))
  const rows = await db.read
    .selectFrom('register_part')
    .select(['part', 'revision', 'body'])
    .where('part', 'in', eachOf([...wanted.keys()]))
    .execute()
  for (const { part, revision, body } of rows)
    for (const id of wanted.get(part) ?? []) {
      const line = lineOf(id, body)
      if (line !== null)
        found.set(id, {
          record: recordOfListing(storedJson<Listing>(line, 'register_part', part), state.dictionary),
          revision,
        })
    }
  return found
}

/** The line of a slice that begins with that id. */
function lineOf(id: string, body: string): string | null {
  const head = `{"id":"${id}",`
  const start = body.startsWith(head) ? 0 : body.indexOf(`\n${head}`) + 1
  if (start === 0 && !body.startsWith(head)) return null
  const end = body.indexOf('\n', start)
  return body.slice(start, end === -1 ? undefined : end)
}

/** The slice number of an id: FNV-1a hash of its UTF-16 units. */
function partOf(id: string, parts: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % parts
}

/** What the change log keeps of a load: one digest of all slices, in order of part, and of what short forms in them stand for. */
export function registerDigest(
  slices: readonly { readonly part: number; readonly digest: string }[],
  { parts, listings, dictionary }: Pick<Schema['register'], 'parts' | 'listings' | 'dictionary'>,
): string {
  const lines = slices.toSorted((one, other) => one.part - other.part).map(({ part, digest }) => `${part} ${digest}`)
  return digestOfText([...lines, `${parts} ${listings}`, dictionary].join('\n'))
}

/** Makes the next load write every slice anew. */
export function registerForgotten(): readonly Statement[] {
  return [statement("update register_part set digest = ''"), statement('delete from register')]
}

/** How the register is stored: as the log says (or the log says nothing of it), otherwise, or only in part so far. */
export async function standingOfRegister(
  db: Database,
  logged: string | null,
): Promise<'as-logged' | 'otherwise' | 'in-part'> {
  const rows = await db.read
    .selectFrom('register_part')
    .select(['part', 'digest', 'body'])
    .where('part', '>=', 0)
    .execute()
  const slices = rows.map(({ part, body }) => ({ part, digest: digestOfText(body) }))
  if (rows.some(({ digest }, at) => digest !== slices[at]?.digest)) return 'otherwise'
  const stored = await registerQuery(db).executeTakeFirst()
  if (stored?.files_digest === NONE_YET) return 'in-part'
  const isLogged = logged === null || (stored !== undefined && registerDigest(slices, stored) === logged)
  return isLogged ? 'as-logged' : 'otherwise'
}
