import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { readRegister } from '../../src/store/catalogue-files.ts'
import { openStore } from '../../src/store/open-store.ts'
import { restoreBackup } from '../../src/store/restore-backup.ts'
import { writeBackup } from '../../src/store/write-backup.ts'
import { writeBundle } from '../../src/store/write-bundle.ts'
import { partOfTheCatalogue } from './part-of-the-catalogue.ts'

const now = new Date('2026-11-26T12:00:00Z')

/** Work on a database; some takes another file or folder. */
export const STORE_WORK = {
  backup: (database, target) => writeBackup({ source: database, target }),
  restore: (database, target) => restoreBackup({ backup: target, database, force: true, now: new Date() }),
  bundle: (database, target) => writeBundle({ source: database, folder: target, since: null, now, signer: undefined }),
  migration: (database) => openStore(database).close(),
  async load(database) {
    const db = openStore(database)
    await loadCatalogue(db, partOfTheCatalogue(), { now })
    // Some thousand listings: several commits.
    const register = readRegister()
    const files = register.files.filter(({ file }) => file < 'c' || file === 'origins.json')
    await loadRegister(db, { ...register, files, verdicts: [] }, { now })
    db.close()
  },
  // What a start with other files than the last does: what others say of outlets is gone, and other countries are listed.
  async reload(database) {
    const db = openStore(database)
    await loadCatalogue(db, { ...partOfTheCatalogue(), verdicts: [], digest: 'other files' }, { now })
    const register = readRegister()
    const some = register.files.filter(({ file }) => file < 'b' || file === 'origins.json')
    await loadRegister(db, { files: some, verdicts: [], digest: 'other listings' }, { now })
    db.close()
  },
} satisfies Readonly<Record<string, (database: string, target: string) => unknown>>

// In a process that a test can kill: <work> <database> <file or folder>. It says when it begins.
if (import.meta.main) {
  const [work = '', database = '', target = ''] = process.argv.slice(2)
  console.error('begun')
  await STORE_WORK[work as keyof typeof STORE_WORK](database, target)
}
