import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findNames } from '../../src/domain/article/names/find-names.ts'
import { type ArticleMatcher, entryOf } from '../../src/domain/article/names/matcher.ts'
import { tokenise } from '../../src/domain/article/text/tokenise.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type LiveCatalogue, liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { nameOf, outletRecord } from '../support/records.ts'
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
