import { describe, expect, it } from 'vitest'
import { statement } from '../../src/db/statement.ts'
import { migrations } from '../../src/store/migrate.ts'
import { ENGINE_NAMES, ENGINES, statementsOf } from '../support/engines.ts'

const AT = new Date('2026-12-01T12:00:00Z')

describe.each(ENGINE_NAMES)('look-ups stored before owners were told to be states, on %s', (name) => {
  it('are migrated to what the records make them, to the byte', async () => {
    const { db, close } = await ENGINES[name]({ now: AT })
    const stored = async () => await db.read.selectFrom('lookup_part').selectAll().orderBy('part').execute()
    const made = await stored()
    const before = made.map(({ part, body }) => ({ part, body: body.replaceAll(',"isState":true', '') }))
    expect(before).not.toEqual(made)
    await db.commit(
      before.map(({ part, body }) =>
        statement('update lookup_part set body = ? where part = cast(? as integer)', [body, part]),
      ),
    )
    expect(await stored()).toEqual(before)
    const [migration] = migrations().filter((each) => each.name.endsWith('_state_owners.sql'))
    await db.commit(statementsOf(migration?.sql ?? '').map((sql) => statement(sql, [])))
    expect(await stored()).toEqual(made)
    await close()
  })
})
