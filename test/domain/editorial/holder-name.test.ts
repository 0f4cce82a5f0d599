import { describe, expect, it } from 'vitest'
import { holderNameFault, isSameHolder } from '../../../src/domain/editorial/holder-name.ts'

describe('names of one holder', () => {
  it.each([
    'ann example',
    'ANN  EXAMPLE',
    'Ann-Example',
    'Ánn Éxample',
    'Ａｎｎ Ｅｘａｍｐｌｅ',
    'Аnn Exаmple',
    'Ann\u200b Example',
    'Ann Examp1e',
    'ΑΝΝ ΕΧΑΜΡLΕ',
    'АNN ЕХАМРLЕ',
    'Ann ExampIe',
    'Ann\u3164Example',
    'Ann\u2800Example',
    'Ann\u{e0041} Example',
  ])('%s is Ann Example', (spelt) => {
    expect(isSameHolder(spelt, 'Ann Example')).toBe(true)
  })

  it.each(['Anna Example', 'Ann Example 2', 'Ann', 'آن'])('%s is somebody else', (other) => {
    expect(isSameHolder(other, 'Ann Example')).toBe(false)
  })

  it('are told apart even without letters', () => {
    expect(isSameHolder('!!', '??')).toBe(false)
    expect(isSameHolder(' !! ', '！！')).toBe(true)
  })
})

describe('a name of a holder', () => {
  it.each(['Ann Example', 'مكتب الأخبار', 'می\u200cشود', 'City desk (night)', 'x'.repeat(100)])('may be %s', (name) => {
    expect(holderNameFault(name)).toBeNull()
  })

  it.each([
    '',
    '  ',
    'x'.repeat(101),
    'Ann\u202eelpmaxE',
    'Ann\u200bExample',
    'Ann\nExample',
    '\u2066Ann\u2069',
    'Ann\u3164Example',
    'Ann\u2800',
  ])('may not be %j', (name) => {
    expect(holderNameFault(name)).not.toBeNull()
  })

  it('is refused with what is wrong', () => {
    expect(holderNameFault(' ')).toBe('A key needs the name of its holder.')
    expect(holderNameFault('x'.repeat(101))).toBe('The name of a holder has at most 100 characters.')
    expect(holderNameFault('a\u200bb')).toMatch(/^The name has invisible characters/)
  })
})
