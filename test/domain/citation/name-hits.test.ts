import { describe, expect, it } from 'vitest'
import { exactHits, labelHits } from '../../../src/domain/citation/name-hits.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (id: string, name: string, members: Parameters<typeof entryOf>[1] = {}) =>
  entryOf(id, { name, names: [nameOf(name)], ...members })

describe('a name is written as listed', () => {
  const named = buildLookup([
    outlet('a', 'Copper Lantern'),
    outlet('b', 'KWQ', { names: [nameOf('KWQ', { kind: 'abbreviation' })] }),
    outlet('c', 'KwQx', { names: [nameOf('KwQx', { kind: 'abbreviation' })] }),
    outlet('d', 'AZQERTAC', { names: [nameOf('AZQERTAC')] }),
    outlet('e', 'QUERN', { names: [nameOf('QUERN')] }),
    outlet('f', 'Tallow'),
  ])
  it.each([
    ['Copper Lantern', true],
    ['copper lantern', false],
    ['COPPER LANTERN', true],
    ['COPPER LANTERn', false],
    ['Cöpper Lantern', true],
    ['QÚERN', true],
    ['“Copper Lantern”,', true],
    ['KWQ', true],
    ['K.W.Q.', true],
    ['Kwq', false],
    ['KWQX', true],
    ['kwqx', false],
    ['AZQERTAC', true],
    ['Azqertac', true],
    ['azqertac', false],
    ['AzqertaC', false],
    ['Quern', false],
    ['TALLOW', false],
  ])('%s: %s', (text, is) => {
    expect(exactHits(text, named).map(({ asWritten }) => asWritten)).toEqual([is])
  })
})

describe('a host’s label', () => {
  const labelled = buildLookup([
    outlet('five', 'Quern', { locators: [hostOf('quern.example')] }),
    outlet('four', 'The Qxyz Paper', { locators: [hostOf('qxyz.example')] }),
    outlet('three', 'Qwx', { locators: [hostOf('qwx.example')] }),
    outlet('other', 'Something Else', { locators: [hostOf('vortexes.example')] }),
    outlet('second', 'Quoin', { names: [nameOf('Koin'), nameOf('Quoin')], locators: [hostOf('quoin.example')] }),
    entryOf('third', { name: 'Not a name', names: [nameOf('Quatrain')], locators: [hostOf('quatrain.example')] }),
    entryOf('nameless', { names: [], locators: [hostOf('nameless.example')] }),
  ])
  const labels = (words: string) =>
    labelHits(words, labelled).map(({ entry, name, reasons, confidence, edition, shared, ownPlace, asWritten }) => {
      expect([edition, shared, ownPlace, asWritten]).toEqual([null, false, false, false])
      return [entry.id, name.text, reasons.map(({ score }) => score).join(), confidence]
    })

  it.each([
    ['five letters', 'quern', [['five', 'Quern', '0.85', 0.85]]],
    ['four letters, after an article', 'qxyz', [['four', 'The Qxyz Paper', '0.75', 0.75]]],
    ['three letters', 'qwx', [['three', 'Qwx', '0.6', 0.6]]],
    ['a word of no name', 'vortexes', [['other', 'Something Else', '0.6', 0.6]]],
    ['several names', 'quoin', [['second', 'Quoin', '0.85', 0.85]]],
    ['an outlet called otherwise', 'quatrain', [['third', 'Quatrain', '0.85', 0.85]]],
    ['two words', 'qu ern', [['five', 'Quern', '0.85', 0.85]]],
    ['no name', 'nameless', []],
    ['a medium word', 'news', []],
    ['no host', 'nowhere', []],
  ])('tells by its letters: %s', (_, words, hits) => {
    expect(labels(words)).toEqual(hits)
  })
})
