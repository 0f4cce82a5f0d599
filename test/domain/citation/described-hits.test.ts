import { describe, expect, it } from 'vitest'
import { eastAsianHits, soundingAbroad } from '../../../src/domain/citation/described-hits.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, nameOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('lantern', { names: [nameOf('The Kalendar')], country: 'GB', languages: ['en'], kind: 'newspaper' }),
  entryOf('fanal', { names: [nameOf('Le Bigaro')], country: 'FR', languages: ['fr'], kind: 'newspaper' }),
  entryOf('soft', { names: [nameOf('Rotasion')], country: 'FR', languages: ['fr'], kind: 'newspaper' }),
  entryOf('wire', {
    names: [nameOf('灯笼', { language: 'zh' }), nameOf('LAN')],
    country: 'CN',
    languages: ['zh'],
    kind: 'wire-agency',
  }),
  entryOf('paper', {
    names: [nameOf('火炬', { language: 'zh' })],
    country: 'CN',
    languages: ['zh'],
    kind: 'newspaper',
  }),
])
const features = (hits: ReturnType<typeof soundingAbroad>) =>
  hits.map(({ entry, ownPlace, reasons }) =>
    [entry.id, ...(ownPlace ? ['own'] : []), ...reasons.slice(1).map(({ feature }) => feature)].join(' '),
  )

describe('a name by sound beside a country', () => {
  it.each([
    ['صحيفه كاليندار البريطانيه', ['lantern own transliterated mediumWords ownPlace']],
    ['британская каландар', ['lantern own transliterated ownPlace']],
    ['صحيفه لوبيغارو الفرنسيه', ['fanal own transliterated mediumWords ownPlace']],
  ])('%s', (words, found) => {
    expect(features(soundingAbroad(words, lookup))).toEqual(found)
  })

  it('of another country is none', () => {
    const [hit, ...more] = soundingAbroad('صحيفه كاليندار النيجيريه', lookup)
    expect(more).toEqual([])
    expect(hit?.confidence).toBeLessThan(0.5)
    expect(hit?.ownPlace).toBe(false)
  })

  it.each(['صحيفه كاليندار', 'البريطانيه', 'صحيفه كاليندار لندن'])('%s names no country beside a name', (words) => {
    expect(soundingAbroad(words, lookup)).toEqual([])
  })
})

describe('a country of one character before a name', () => {
  it.each([
    ['中LAN', ['wire own ownPlace']],
    ['英LAN', ['wire otherPlace']],
    ['中紙火炬', ['paper own ownPlace']],
    ['中《火炬》', ['paper own ownPlace']],
    ['火炬電子版', ['paper mediumWords']],
    ['火炬ニュース', ['paper mediumWords']],
  ])('%s', (text, found) => {
    expect(features(eastAsianHits(text, lookup))).toEqual(found)
  })
})

describe('an East Asian name', () => {
  it.each([
    ['中国《火炬》', ['paper own ownPlace']],
    ['《火炬》', ['paper']],
    ['中国灯笼', ['wire own ownPlace']],
    ['LAN通信', ['wire mediumWords']],
    ['灯笼通讯社', ['wire mediumWords']],
    ['LANニュース', ['wire mediumWords']],
    ['LAN 뉴스', ['wire mediumWords']],
    ['火炬デジタル', ['paper mediumWords']],
    ['LAN中文网', ['wire languageWord']],
    ['LAN News 中文', ['wire languageWord']],
    ['LAN日本語版', ['wire languageWordAgainst']],
    ['俄罗斯《火炬》', ['paper otherPlace']],
  ])('%s', (text, found) => {
    expect(features(eastAsianHits(text, lookup))).toEqual(found)
  })

  it.each(['灯笼', 'LAN News', '昨天《火炬》', '火炬大灯笼'])('%s is read otherwise', (text) => {
    expect(eastAsianHits(text, lookup)).toEqual([])
  })
})
