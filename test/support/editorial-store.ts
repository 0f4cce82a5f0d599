import type { Database } from '../../src/db/database.ts'
import { readSigned, rowText, type SignedRow, type SignedTable } from '../../src/db/row-signatures.ts'
import { statement } from '../../src/db/statement.ts'
import type { KeyHolder } from '../../src/domain/editorial/key.ts'
import { type Signer, signerOf } from '../../src/domain/editorial/signature.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import type { Alongside } from '../../src/editorial/alongside.ts'
import type { commit } from '../../src/editorial/commit.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import type { Store } from '../../src/reading/store.ts'
import { ENGINES, type Engine } from './engines.ts'

export const ANN = { id: 'a'.repeat(16), name: 'Ann', scopes: ['propose'], origins: null } as const satisfies KeyHolder
export const BOB = { id: 'b'.repeat(16), name: 'Bob', scopes: ['review'], origins: null } as const satisfies KeyHolder

const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'

export interface EditorialStore extends Store {
  readonly signer: Promise<Signer>
  /** What the clock says until it is set again. */
  readonly clock: { at: string }
  close(): Promise<void>
}

/** What an operation needs of a runtime, with outlets, a signing key and a clock that stands until a test sets it. */
export async function editorialStore(
  name: keyof typeof ENGINES,
  records: readonly OutletRecord[] = [],
): Promise<EditorialStore> {
  const { db, close }: Engine = await ENGINES[name]()
  const clock = { at: '2026-11-20T10:00:00.000Z' }
  const now = () => new Date(clock.at)
  const signer = signerOf(SEED)
  if (records.length > 0) await publishRecords(db, records, { now: now(), signer: await signer })
  return { db, now, catalogue: liveCatalogue(db, { now, checkEvery: 0 }), signer, clock, close }
}

/** Whether the last signature of a row is of what it says now, and nothing else of that row was signed. */
export async function isSignedAs({ db, signer }: EditorialStore, table: SignedTable, row: SignedRow): Promise<boolean> {
  const { signatures } = await readSigned(db, table)
  return signatures.get(String(row.id)) === (await (await signer).sign(rowText(table, row)))
}

/** An `alongside` that leaves a note in the store; `notesIn` says what they are. */
export function noted<Made>(textOf: (made: Made) => string): Alongside<Made> {
  return (made) => [
    statement("insert into row_signature (table_name, row_id, signature) values ('note', ?, 'x')", [textOf(made)]),
  ]
}

export async function notesIn({ db }: Pick<Store, 'db'>): Promise<readonly string[]> {
  const rows = await db.read
    .selectFrom('row_signature')
    .select('row_id')
    .where('table_name', '=', 'note')
    .orderBy('row_id')
    .execute()
  return rows.map(({ row_id }) => row_id)
}

/** The store where somebody else does something right before the first commit that is tried. */
export function outrunBy<S extends Pick<Store, 'db'>>(store: S, somebody: () => Promise<unknown>): S {
  let isFirst = true
  const { db } = store
  return {
    ...store,
    db: {
      ...db,
      commit: async (statements: Parameters<typeof commit>[1]) => {
        if (isFirst) {
          isFirst = false
          await somebody()
        }
        return db.commit(statements)
      },
    },
  }
}

/** A precondition that refuses, to show what was looked at before. */
export function refusing(): never {
  throw new Error('Read it first.')
}

/** The database, and how many commits were made through it. */
export function counted(db: Database): { readonly db: Database; readonly commits: () => number } {
  let commits = 0
  const commit: Database['commit'] = (statements) => {
    commits += 1
    return db.commit(statements)
  }
  return { db: { ...db, commit }, commits: () => commits }
}
