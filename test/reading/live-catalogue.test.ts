import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { findNames } from '../../src/domain/article/names/find-names.ts'
import { type ArticleMatcher, entryOf } from '../../src/domain/article/names/matcher.ts'
import { tokenise } from '../../src/domain/article/text/tokenise.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type LiveCatalogue, liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { stringTailCache } from '../../src/reading/tail-cache.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { hostOf, nameOf, outletRecord, transparencyNote } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const NOW = new Date('2026-12-01T00:00:00Z')
const many = Array.from({ length: 300 }, (_, at) => listing(`paper-${at}`, { name: `Reedland Paper ${at}` }))

describe.each(ENGINE_NAMES)('the matcher of articles of a catalogue on %s', (name) => {
  let engine: Engine
  let catalogue: LiveCatalogue
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, [outletRecord('tribune', { names: [nameOf('tribune', 'The Tribune')] })], {
      now: NOW,
    })
    await loadRegister(engine.db, registerFiles(many), { now: NOW })
    catalogue = liveCatalogue(engine.db, { now: () => NOW })
  })
  afterAll(() => engine.close())

  const outletsIn = (matcher: ArticleMatcher, text: string): readonly (string | undefined)[] =>
    findNames(tokenise(text), matcher, null, () => true).map(({ forms }) => entryOf(matcher, forms[0] as number)?.id)

  it('is made anew for what was published, and for nothing else', async () => {
    const before = await catalogue.current()
    const first = await before.matcher()
    expect(first.names.serials()).toBe(301)

    await publishRecords(engine.db, [outletRecord('tribune', { names: [nameOf('tribune', 'The Clarion')] })], {
      now: NOW,
    })
    catalogue.recheck()
    const renamed = await catalogue.current()
    const second = await renamed.matcher()
    expect(second.names).toBe(first.names)
    expect(second.names.serials()).toBe(302)
    const text = 'The Tribune. The Clarion. Reedland Paper 7.'
    expect(outletsIn(second, text)).toEqual(['tribune', 'paper-7'])
    expect(outletsIn(first, text)).toEqual(['tribune', 'paper-7'])
    expect(outletsIn(second, 'The Tribune')).toEqual([])
    expect(outletsIn(first, 'The Clarion')).toEqual([])

    const changed = many.map((each) => (each.id === 'paper-7' ? { ...each, name: 'Marshland Paper' } : each))
    await loadRegister(engine.db, registerFiles(changed), { now: NOW })
    catalogue.recheck()
    const third = await (await catalogue.current()).matcher()
    expect(third.names.serials()).toBe(303)
    expect(outletsIn(third, 'Reedland Paper 7 and Marshland Paper and Reedland Paper 8')).toEqual([
      'paper-7',
      'paper-8',
    ])
    expect(outletsIn(third, 'Reedland Paper 7')).toEqual([])
    expect(third.byId.get('paper-7')?.name).toBe('Marshland Paper')
  })

  it('leaves a listing out whose record was published, and is built when first asked for where none was', async () => {
    await publishRecords(engine.db, [outletRecord('paper-9', { names: [nameOf('paper-9', 'Heathland')] })], {
      now: NOW,
    })
    catalogue.recheck()
    const fresh = await catalogue.current()
    const matcher = await fresh.matcher()
    expect(outletsIn(matcher, 'Heathland, not Reedland Paper 9')).toEqual(['paper-9'])
    const other = await liveCatalogue(engine.db, { now: () => NOW }).current()
    expect(other.builtMatcher()).toBeUndefined()
    expect((await other.matcher()).names.serials()).toBe(301)
    expect(other.builtMatcher()).toBeDefined()
  })
})

/** The database, which counts how often it is asked for the catalogue's state, and keeps the answer back where told to. */
function slowed(db: Database) {
  const asked = { count: 0 }
  let gate: Promise<void> | null = null
  let open = () => {}
  const all: Database['all'] = async (query, parameters) => {
    const isState = query.sql.includes('from "catalogue"')
    if (isState) asked.count += 1
    const held = isState ? gate : null
    const rows = await db.all(query, parameters)
    await held
    return rows as never
  }
  return {
    db: { ...db, all },
    asked,
    /** Reads that begin from now on end once this is called. */
    keepBack: () => {
      gate = new Promise((resolve) => {
        open = () => resolve()
      })
      return () => open()
    },
    keepBackNoMore: () => {
      gate = null
    },
  }
}

describe.each(ENGINE_NAMES)('the catalogue in memory on %s', (name) => {
  let engine: Engine
  let time: number
  const now = () => new Date(time)
  const publish = (id: string, more: object = {}) => publishRecords(engine.db, [outletRecord(id, more)], { now: NOW })
  beforeEach(async () => {
    time = NOW.getTime()
    engine = await ENGINES[name]()
    await publish('tribune')
  })
  afterEach(() => engine.close())

  it('asks the store for a newer one once in so long, and at once where it is told to', async () => {
    const { db, asked } = slowed(engine.db)
    const catalogue = liveCatalogue(db, { now, checkEvery: 1_000 })
    const first = await catalogue.current()
    // Once before it is read and once after.
    expect([first.revision, asked.count]).toEqual([1, 2])
    await publish('courier')
    time += 999
    expect(catalogue.current()).toBe(first)
    expect(asked.count).toBe(2)
    time += 1
    const second = await catalogue.current()
    expect([second.revision, asked.count]).toEqual([2, 4])
    await catalogue.current()
    expect(asked.count).toBe(4)
    catalogue.recheck()
    expect(await catalogue.current()).toBe(second)
    expect(asked.count).toBe(5)
    // A clock that was set back.
    time -= 1
    await catalogue.current()
    expect(asked.count).toBe(6)
  })

  it('asks once a second where nothing else is said', async () => {
    const { db, asked } = slowed(engine.db)
    const catalogue = liveCatalogue(db, { now })
    await catalogue.current()
    time += 999
    await catalogue.current()
    expect(asked.count).toBe(2)
    time += 1
    await catalogue.current()
    expect(asked.count).toBe(3)
  })

  it('asks once for all who ask at the same time', async () => {
    const { db, asked } = slowed(engine.db)
    const catalogue = liveCatalogue(db, { now, checkEvery: 0 })
    const [one, other] = await Promise.all([catalogue.current(), catalogue.current()])
    expect(one).toBe(other)
    expect(asked.count).toBe(2)
  })

  it('answers from the one before where the newer takes too long, and from the newer where it may wait', async () => {
    const { db, keepBack } = slowed(engine.db)
    const patient = liveCatalogue(db, { now, checkEvery: 0 })
    const hasty = liveCatalogue(db, { now, checkEvery: 0, patience: 0 })
    await hasty.current()
    await patient.current()
    await publish('courier')
    const letThrough = keepBack()
    expect((await hasty.current()).revision).toBe(1)
    const waiting = patient.current()
    letThrough()
    expect((await waiting).revision).toBe(2)
  })

  it.each([
    ['is read for the first time', 'courier', {}, false],
    ['is read for a name', 'tribune', { names: [nameOf('tribune', 'The Clarion')] }, true],
    ['is read for a note', 'tribune', { transparency: [transparencyNote('tribune', 'note-1')] }, true],
  ])(
    'says that it mixes two revisions where another is published while it %s, and no longer once read anew',
    async (_, id, more, isKnown) => {
      const { db, keepBack, keepBackNoMore } = slowed(engine.db)
      const catalogue = liveCatalogue(db, { now, checkEvery: 0 })
      if (isKnown) {
        expect(catalogue.isOvertaken(await catalogue.current())).toBe(false)
        await publish('tribune', { note: 'Before.' })
      }
      const letThrough = keepBack()
      const reading = catalogue.current()
      await publish(id, more)
      keepBackNoMore()
      letThrough()
      const mixed = await reading
      expect([mixed.revision, catalogue.isOvertaken(mixed)]).toEqual([isKnown ? 2 : 1, true])
      const next = await catalogue.current()
      expect([next.revision, catalogue.isOvertaken(next)]).toEqual([isKnown ? 3 : 2, false])
    },
  )

  it('does not go back where a read that began before a publication ends after another', async () => {
    const { db, keepBack, keepBackNoMore } = slowed(engine.db)
    const catalogue = liveCatalogue(db, { now, checkEvery: 60_000 })
    await catalogue.current()
    catalogue.recheck()
    const letThrough = keepBack()
    const early = catalogue.current()
    await publish('courier')
    keepBackNoMore()
    catalogue.recheck()
    const late = await catalogue.current()
    expect(late.revision).toBe(2)
    letThrough()
    expect(await early).toBe(late)
    expect(catalogue.current()).toBe(late)
  })

  it('keeps the indexes where nothing that matching needs has changed, and says when they were built', async () => {
    let built = 0
    const catalogue = liveCatalogue(engine.db, { now, checkEvery: 0, built: () => (built += 1) })
    const first = await catalogue.current()
    expect([first.revisions.revisionOf('tribune'), built]).toEqual([1, 1])
    await publish('tribune', { transparency: [transparencyNote('tribune', 'note-1')] })
    const noted = await catalogue.current()
    expect(noted).toMatchObject({ revision: 2, lookupRevision: first.lookupRevision })
    expect(noted.lookup).toBe(first.lookup)
    expect([noted.revisions.revisionOf('tribune'), first.revisions.revisionOf('tribune'), built]).toEqual([2, 1, 1])
    await publish('courier')
    const second = await catalogue.current()
    expect(second.lookup).not.toBe(first.lookup)
    expect([second.lookup.entry('courier')?.id, second.revisions.revisionOf('tribune'), built]).toEqual([
      'courier',
      2,
      2,
    ])
    expect(second.revisions.revisionOf('nobody')).toBeUndefined()
  })

  it('finds after each of a series of publications what one finds that is read anew', async () => {
    const catalogue = liveCatalogue(engine.db, { now, checkEvery: 0 })
    const load = (listings: readonly ReturnType<typeof listing>[]) =>
      loadRegister(engine.db, registerFiles(listings), { now: NOW })
    const changes = [
      () => load(many.slice(0, 250)),
      () => publish('tribune', { names: [nameOf('tribune', 'The Clarion')] }),
      () => load(many.map((each) => (each.id === 'paper-7' ? { ...each, name: 'Marshland Paper' } : each))),
      () => publish('paper-9', { locators: [hostOf('paper-9', 'heath.example')] }),
      () => load(many.slice(40)),
      () => publish('courier', { issn: ['1234-5679'] }),
    ]
    let shared = 0
    let before = await catalogue.current()
    for (const change of changes) {
      await change()
      const next = await catalogue.current()
      const anew = await liveCatalogue(engine.db, { now }).current()
      expect(next.entries.slices.map(({ bytes }) => bytes)).toEqual(anew.entries.slices.map(({ bytes }) => bytes))
      const { hosts, accounts, issns, names, ids } = anew.lookup.gathered
      expect(next.lookup.gathered).toMatchObject({ hosts, accounts, issns, names, ids })
      shared += next.entries.slices.filter((slice) => before.entries.slices.includes(slice)).length
      before = next
    }
    expect(shared).toBeGreaterThan(5)
    expect(before.lookup.entry('paper-9')).toMatchObject({ depth: 'dossier' })
    expect(before.lookup.entry('paper-8')).toBeUndefined()
  })

  it('has the matcher of a newer one ready before it is the current one', async () => {
    const catalogue = liveCatalogue(engine.db, { now, checkEvery: 0, isWarm: true })
    await (await catalogue.current()).matcher()
    await publish('courier')
    expect((await catalogue.current()).builtMatcher()).toBeDefined()
    const cold = await liveCatalogue(engine.db, { now }).current()
    expect(cold.builtMatcher()).toBeUndefined()
  })

  it('gives the tails of outlets in order, null for nobody, and makes each once for a day and language', async () => {
    await loadRegister(engine.db, registerFiles([listing('lantern')]), { now: NOW })
    await publish('courier')
    const kept: string[] = []
    const cache = stringTailCache(1_000_000)
    const catalogue = liveCatalogue(engine.db, {
      now,
      checkEvery: 0,
      cache: {
        ...cache,
        set: (language, id, tail) => {
          kept.push(`${language} ${id} ${tail.day} ${tail.revision}`)
          cache.set(language, id, tail)
        },
      },
    })
    const snapshot = await catalogue.current()
    const ids = ['courier', 'nobody', 'lantern', 'tribune', 'courier'].map((id) => ({ id }))
    const tails = await catalogue.tails(snapshot, ids, 'en', '2026-12-01')
    const found = tails.map((tail) =>
      tail === null ? null : (JSON.parse(`{${tail}`) as { outlet: { id: string } }).outlet.id,
    )
    expect(found).toEqual(['courier', null, 'lantern', 'tribune', 'courier'])
    const lantern = snapshot.revisions.revisionOf('lantern')
    expect(kept.toSorted()).toEqual([
      'en courier 2026-12-01 1',
      `en lantern 2026-12-01 ${lantern}`,
      'en tribune 2026-12-01 1',
    ])
    expect(await catalogue.tails(snapshot, ids, 'en', '2026-12-01')).toEqual(tails)
    expect(catalogue.tailNow(snapshot, { id: 'tribune' }, 'en', '2026-12-01')).toBe(tails[3])
    expect(catalogue.tailNow(snapshot, { id: 'lantern' }, 'en', '2026-12-01')).toBe(tails[2])
    expect(catalogue.tailNow(snapshot, { id: 'nobody' }, 'en', '2026-12-01')).toBeNull()
    const number = snapshot.lookup.numberOf('tribune')
    expect(
      catalogue.tailNow(snapshot, { id: 'tribune', ...(number !== undefined && { number }) }, 'en', '2026-12-01'),
    ).toBe(tails[3])
    expect(kept).toHaveLength(3)
    const [tomorrow] = await catalogue.tails(snapshot, [{ id: 'tribune' }], 'en', '2026-12-02')
    const [french] = await catalogue.tails(snapshot, [{ id: 'tribune' }], 'fr', '2026-12-02')
    expect(tomorrow).toContain('2026-12-02')
    expect(french).not.toBe(tomorrow)
    expect(kept.slice(3)).toEqual(['en tribune 2026-12-02 1', 'fr tribune 2026-12-02 1'])
  })

  it('tells that an outlet was read in another revision, and asks the store again', async () => {
    const { db, asked } = slowed(engine.db)
    const catalogue = liveCatalogue(db, { now, checkEvery: 60_000 })
    const snapshot = await catalogue.current()
    await catalogue.tails(snapshot, [{ id: 'tribune' }], 'en', '2026-12-01')
    expect(catalogue.isOvertaken(snapshot)).toBe(false)
    await publish('tribune', { note: 'Looked for in vain.' })
    // What is kept is of the snapshot's revision.
    await catalogue.tails(snapshot, [{ id: 'tribune' }], 'en', '2026-12-01')
    expect(catalogue.isOvertaken(snapshot)).toBe(false)
    await catalogue.tails(snapshot, [{ id: 'tribune' }], 'en', '2026-12-02')
    expect(catalogue.isOvertaken(snapshot)).toBe(true)
    expect(asked.count).toBe(2)
    const fresh = await catalogue.current()
    expect([fresh.revision, asked.count, catalogue.isOvertaken(fresh)]).toEqual([2, 4, false])
    catalogue.note(snapshot, 'tribune', 7)
    expect(catalogue.current()).toBe(fresh)
    catalogue.note(fresh, 'tribune', 2)
    expect(catalogue.isOvertaken(fresh)).toBe(false)
  })

  it('makes the tail of a record as given where none of its revision is kept', async () => {
    const catalogue = liveCatalogue(engine.db, { now, checkEvery: 0 })
    const revised = (revision: number, country: string) => ({
      id: 'tribune',
      record: outletRecord('tribune', { country }),
      revision,
      showsImported: false,
    })
    const first = catalogue.tailOf(revised(1, 'BE'), 'en', '2026-12-01')
    expect(first).toContain('"country":"BE"')
    expect(catalogue.tailOf(revised(1, 'NL'), 'en', '2026-12-01')).toBe(first)
    expect(catalogue.tailOf(revised(2, 'NL'), 'en', '2026-12-01')).toContain('"country":"NL"')
  })
})
