import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { migrations } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open-store.ts'
import { inFolder } from '../support/process.ts'

const toldOf = (path: string) => {
  const told: string[] = []
  openStore(path, (line) => told.push(line)).close()
  return told
}

describe('opening a store', () => {
  it('tells in one line of a new file, and nothing of one that is there', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'deep', 'new.sqlite')
      expect(toldOf(path)).toEqual([`Created ${path}.`])
      expect(toldOf(path)).toEqual([])
    }))

  it('tells of each migration of an older file', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'old.sqlite')
      const old = sqliteDatabase(path)
      old.raw.exec(readFileSync(new URL('upgrade/0.1.0.sql', import.meta.url), 'utf8'))
      old.close()
      const later = migrations().slice(6)
      expect(later[0]?.name).toBe('0007_dates_and_passages.sql')
      expect(toldOf(path)).toEqual(later.map(({ name }) => `Applied ${name}.`))
    }))
})
