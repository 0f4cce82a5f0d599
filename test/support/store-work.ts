import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { readRegister } from '../../src/store/catalogue-files.ts'
import { openStore } from '../../src/store/open-store.ts'
import { restoreBackup } from '../../src/store/restore-backup.ts'
import { writeBackup } from '../../src/store/write-backup.ts'
import { writeBundle } from '../../src/store/write-bundle.ts'
import { partOfTheCatalogue } from './part-of-the-catalogue.ts'

// Work on a database in a process that a test can kill: <work> <database> <file or folder>. It says when it begins.
const [work = '', database = '', target = ''] = process.argv.slice(2)
const now = new Date('2026-11-26T12:00:00Z')

const WORK: Readonly<Record<string, () => unknown>> = {
  backup: () => writeBackup({ source: database, target }),
  restore: () => restoreBackup({ backup: target, database, force: true, now: new Date() }),
  bundle: () => writeBundle({ source: database, folder: target, since: null, now, signer: undefined }),
  migration: () => openStore(database).close(),
  async load() {
    const db = openStore(database)
    await loadCatalogue(db, partOfTheCatalogue(), { now })
    // Some thousand listings: several commits.
    const register = readRegister()
    const files = register.files.filter(({ file }) => file < 'c' || file === 'origins.json')
    await loadRegister(db, { ...register, files, verdicts: [] }, { now })
    db.close()
  },
  // What a start with other files than the last does: what others say of outlets is gone, and other countries are listed.
  async reload() {
    const db = openStore(database)
    await loadCatalogue(db, { ...partOfTheCatalogue(), verdicts: [], digest: 'other files' }, { now })
    const register = readRegister()
    const some = register.files.filter(({ file }) => file < 'b' || file === 'origins.json')
    await loadRegister(db, { files: some, verdicts: [], digest: 'other listings' }, { now })
    db.close()
  },
}

const done = WORK[work]
if (done === undefined) throw new Error(`There is no work ${work}.`)
console.error('begun')
await done()
