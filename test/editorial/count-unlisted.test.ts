import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listUnlistedUse, namesOfUnlisted } from '../../src/db/unlisted-use.ts'
import { countUnlisted, KEPT_DAYS, LONGEST_NAME, MOST_DOMAINS, MOST_NAMES } from '../../src/editorial/count-unlisted.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'

const DAY = 86_400_000
const START = Date.parse('2026-11-30T10:00:00Z')

describe.each(ENGINE_NAMES)('sources that nobody lists, counted on %s', (name) => {
  let engine: Engine
  let time = START
  const now = () => new Date(time)
  beforeAll(async () => {
    engine = await ENGINES[name]()
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    // So far ahead that all of before is forgotten.
    time += (KEPT_DAYS + 2) * DAY
    const count = countUnlisted(engine.db, now)
    count.note('sweeper.example')
    await count.flush()
  })
  const used = (domain: string) =>
    listUnlistedUse(engine.db, '2000-01-01', 5_000).then((rows) => rows.find((row) => row.domain === domain))

  it('are added up by day, from several processes too', async () => {
    const [one, other] = [countUnlisted(engine.db, now), countUnlisted(engine.db, now)]
    one.note('parsnip.example')
    one.note('parsnip.example')
    other.note('parsnip.example')
    await Promise.all([one.flush(), other.flush()])
    const today = now().toISOString().slice(0, 10)
    expect(await used('parsnip.example')).toEqual({ domain: 'parsnip.example', answers: 3, last: today })
    time += DAY
    one.note('parsnip.example')
    await one.flush()
    expect(await used('parsnip.example')).toMatchObject({ answers: 4, last: now().toISOString().slice(0, 10) })
    expect(await listUnlistedUse(engine.db, now().toISOString().slice(0, 10), 5)).toMatchObject([{ answers: 1 }])
  })

  it('cost nothing where nothing was asked for, and are written once', async () => {
    let commits = 0
    const count = countUnlisted(
      {
        ...engine.db,
        commit: (statements) => {
          commits += 1
          return engine.db.commit(statements)
        },
      },
      now,
    )
    await count.flush()
    expect(count.flushIfDue(0)).toBeUndefined()
    expect(commits).toBe(0)
    count.note('turnip.example')
    await count.flush()
    await count.flush()
    expect(commits).toBe(1)
  })

  it('are due when the last writing is long enough ago', async () => {
    const count = countUnlisted(engine.db, now)
    count.note('swede.example')
    time += 29_999
    expect(count.flushIfDue(30_000)).toBeUndefined()
    time += 1
    await count.flushIfDue(30_000)
    expect(await used('swede.example')).toMatchObject({ answers: 1 })
  })

  it('are forgotten after their days', async () => {
    const count = countUnlisted(engine.db, now)
    count.note('leek.example')
    await count.flush()
    time += KEPT_DAYS * DAY
    count.note('radish.example')
    await count.flush()
    expect(await used('leek.example')).toMatchObject({ answers: 1 })
    time += DAY
    count.note('radish.example')
    await count.flush()
    expect(await used('leek.example')).toBeUndefined()
  })

  it('are counted within these bounds', () => {
    expect([MOST_DOMAINS, MOST_NAMES, LONGEST_NAME, KEPT_DAYS]).toEqual([2_000, 3, 80, 90])
  })

  it('are bounded: no more domains than have room, and those that have it are still counted', async () => {
    const count = countUnlisted(engine.db, now)
    for (let at = 0; at <= MOST_DOMAINS; at += 1) count.note(`n${at}.example`)
    count.note('n0.example')
    await count.flush()
    expect(await used(`n${MOST_DOMAINS - 1}.example`)).toMatchObject({ answers: 1 })
    expect(await used(`n${MOST_DOMAINS}.example`)).toBeUndefined()
    expect(await used('n0.example')).toMatchObject({ answers: 2 })
  })

  it('have no name where it is empty or too long', async () => {
    const count = countUnlisted(engine.db, now)
    const names = async (domain: string, name: string) => {
      count.note(domain, name)
      await count.flush()
      return (await namesOfUnlisted(engine.db, [domain], '2000-01-01')).get(domain)
    }
    expect(await names('empty.example', ' \n ')).toBeUndefined()
    expect(await names('long.example', 'y'.repeat(LONGEST_NAME + 1))).toBeUndefined()
    expect(await names('longest.example', 'y'.repeat(LONGEST_NAME))).toEqual(['y'.repeat(LONGEST_NAME)])
    expect(await used('empty.example')).toMatchObject({ answers: 1 })
  })

  it('keep a few short names, most frequent first', async () => {
    const count = countUnlisted(engine.db, now)
    count.note('parsnip.example', 'The  Parsnip\n')
    count.note('parsnip.example', 'Parsnip Times')
    count.note('parsnip.example', 'The Parsnip')
    count.note('parsnip.example', 'x'.repeat(LONGEST_NAME))
    count.note('parsnip.example', 'y'.repeat(LONGEST_NAME + 1))
    count.note('parsnip.example', 'One name too many')
    count.note('parsnip.example', '  ')
    await count.flush()
    const names = (await namesOfUnlisted(engine.db, ['parsnip.example'], '2000-01-01')).get('parsnip.example')
    expect(names).toHaveLength(MOST_NAMES)
    expect(names?.[0]).toBe('The Parsnip')
    expect(names).toContain('x'.repeat(LONGEST_NAME))
    expect(await namesOfUnlisted(engine.db, [], '2000-01-01')).toEqual(new Map())
  })
})
