import type { Database } from '../db/database.ts'
import { openStore } from '../store/open-store.ts'
import { configured } from './configured.ts'
import { withD1 } from './with-d1.ts'

/** Runs a command's work on D1 where `--d1` says so, else on the configured SQLite file, which is closed afterwards. */
export async function withStore(
  { d1, create }: { readonly d1?: string; readonly create?: boolean },
  use: (db: Database) => Promise<void>,
): Promise<void> {
  if (d1 !== undefined) return withD1(d1, use)
  const db = openStore(configured(create).database)
  try {
    await use(db)
  } finally {
    db.close()
  }
}
