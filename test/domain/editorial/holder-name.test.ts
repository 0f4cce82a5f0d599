import { describe, expect, it } from 'vitest'
import { holderKeyOf, holderNameFault } from '../../../src/domain/editorial/holder-name.ts'

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
  ])('%s is Ann Example', (spelt) => {
    expect(holderKeyOf(spelt)).toBe(holderKeyOf('Ann Example'))
  })

  it.each(['Anna Example', 'Ann Example 2', 'Ann', 'آن'])('%s is somebody else', (other) => {
    expect(holderKeyOf(other)).not.toBe(holderKeyOf('Ann Example'))
  })

  it('are told apart even without letters', () => {
    expect(holderKeyOf('!!')).not.toBe(holderKeyOf('??'))
  })
})

describe('a name of a holder', () => {
  it.each(['Ann Example', 'مكتب الأخبار', 'City desk (night)', 'x'.repeat(100)])('may be %s', (name) => {
    expect(holderNameFault(name)).toBeNull()
  })

  it.each(['', '  ', 'x'.repeat(101), 'Ann\u202eelpmaxE', 'Ann\u200bExample', 'Ann\nExample', '\u2066Ann\u2069'])(
    'may not be %j',
    (name) => {
      expect(holderNameFault(name)).not.toBeNull()
    },
  )
})
