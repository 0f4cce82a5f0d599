import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { findSchemaFaults } from '../../src/store/check-schema.ts'
import { openStore } from '../../src/store/open-store.ts'
import { inFolder } from '../support/process.ts'

describe('the definitions of tables in a file', () => {
  const faultsAfter = (...changes: readonly string[]) =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.sqlite')
      openStore(path).close()
      const db = sqliteDatabase(path)
      db.raw.unsafeMode(true)
      db.raw.pragma('writable_schema = on')
      for (const change of changes) db.raw.exec(change)
      const faults = findSchemaFaults(db.raw)
      db.close()
      return faults.map(({ table, row, reason }) => `${table} ${row} ${reason}`)
    })

  it('are those that the migrations make', async () => {
    expect(await faultsAfter()).toEqual([])
  })

  it.each([
    [
      "update sqlite_schema set sql = replace(sql, 'recorded_at', 'recordedWat') where name = 'stake'",
      ['sqlite_schema stake is not defined as the migrations define it'],
    ],
    ['drop index webhook_by_owner', ['sqlite_schema webhook_by_owner is missing']],
    ['create table notes (id integer)', ['sqlite_schema notes is made by no migration']],
    [
      'create trigger held after insert on dispute begin delete from dispute where id = new.id; end',
      ['sqlite_schema held is made by no migration'],
    ],
  ])('are named where they were altered: %s', async (change, faults) => {
    expect(await faultsAfter(change)).toEqual(faults)
  })

  it('are not compared where migrations are missing yet', async () => {
    expect(
      await faultsAfter('create table notes (id integer)', "delete from d1_migrations where name like '0015%'"),
    ).toEqual([])
  })
})
