import { copyFileSync, writeFileSync } from 'node:fs'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { migrate } from '../../src/store/migrate.ts'
import { partOfTheCatalogue, partOfTheRegister } from './part-of-the-catalogue.ts'
import { preparedOnce } from './prepared-once.ts'

/**
 * Copies a database to `path` with the outlets of `part-of-the-catalogue`. It claims to hold the whole catalogue and
 * register, so that a command or server opens it without loading.
 */
export async function loadedStore(path: string): Promise<void> {
  const prepared = await preparedOnce('loaded-store.sqlite', async (path) => {
    const db = sqliteDatabase(':memory:')
    migrate(db.raw)
    await loadCatalogue(db, { ...partOfTheCatalogue(), digest: readCatalogueFiles().digest }, { now: new Date() })
    await loadRegister(db, partOfTheRegister(), { now: new Date() })
    writeFileSync(path, db.raw.serialize())
    db.close()
  })
  copyFileSync(prepared, path)
}
