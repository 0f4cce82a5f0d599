import { describe, expect, it } from 'vitest'
import { misspelt } from '../../../src/domain/citation/misspelt-label.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (host: string, name = host.split('.')[0] ?? '') =>
  entryOf(host, { names: [nameOf(name)], locators: [hostOf(host)] })
const long = (length: number) => 'lantern'.repeat(9).slice(0, length)
const lookup = buildLookup([
  outlet('abcd.example'),
  outlet('fives.example'),
  outlet('kettle.example'),
  outlet('kettle.test'),
  outlet('kxtimes.example'),
  outlet('cxsnews.example'),
  outlet('kwxynews.example'),
  outlet('abcdenews.example'),
  outlet('arabnews.example'),
  outlet('theguardian.example'),
  outlet('obscureword.example', 'Something Else'),
  outlet('quernla.example'),
  outlet('quernlan.example'),
  outlet('morningkettle.example'),
  outlet('eveningkettles.example'),
  outlet('kettlewortx.example'),
  outlet('channel24.example'),
  outlet(`${long(62)}.example`),
  outlet(`${long(63)}.example`),
])
const likes = (domain: string) =>
  misspelt(domain.slice(0, domain.indexOf('.')), domain, lookup).map(({ domain: like }) => like)

describe('a slip in a label of four letters or more, in the same ending', () => {
  it.each([
    ['letters that changed places', 'abdc.example', ['abcd.example']],
    ['the first two', 'bacd.example', ['abcd.example']],
    ['a letter doubled', 'abccd.example', ['abcd.example']],
    ['a letter undoubled', 'ketle.example', ['kettle.example']],
    ['five letters', 'fievs.example', ['fives.example']],
    ['another ending', 'abdc.com', []],
    ['another letter in four', 'abxd.example', []],
    ['a letter less in four', 'abc.example', []],
    ['a punycode label', 'xn--abdc.example', []],
  ])('%s: %s', (_, domain, listed) => {
    expect(likes(domain)).toEqual(listed)
  })

  it('is not looked for in three letters', () => {
    const three = buildLookup([outlet('abc.example'), outlet('acbb.example')])
    expect(misspelt('acb', 'acb.example', three)).toEqual([])
    expect(misspelt('abcc', 'abcc.example', three).map(({ domain }) => domain)).toEqual(['abc.example'])
  })
})

describe('another letter in a label of six or more', () => {
  it.each([
    ['in the same ending', 'kattle.example', ['kettle.example']],
    ['in the same of two endings', 'kattle.test', ['kettle.test']],
    ['in another ending, of six letters', 'kattle.com', []],
    ['in another ending, of seven', 'quexnla.com', []],
    ['in another ending, of eight', 'quexnlan.com', ['quernlan.example']],
    ['in a long label of no name', 'obscureward.com', ['obscureword.example']],
    ['the right one', 'kettle.com', []],
    ['another number', 'channel25.example', []],
    ['a letter more in a number', 'channel244.example', ['channel24.example']],
    ['a digit for a letter', 'kett1e.example', []],
    ['a hyphen', 'ket-tle.example', ['kettle.example']],
    ['two in ten letters', 'kettlewyry.example', []],
    ['two in eleven', 'kettlewyryx.example', ['kettlewortx.example']],
    ['two in thirteen, in another ending', 'marningkettla.com', []],
    ['two in fourteen, in another ending', 'evaningkettlas.com', ['eveningkettles.example']],
    ['three in thirteen', 'marningkattla.com', []],
    ['two that changed places in another ending', 'kettel.com', ['kettle.example', 'kettle.test']],
  ])('%s: %s', (_, domain, listed) => {
    expect(
      likes(domain)
        .filter((like, at, all) => all.indexOf(like) === at)
        .sort(),
    ).toEqual([...listed].sort())
  })

  it('is looked for in labels of 63 characters, the longest that there are', () => {
    const slip = (length: number) => `${long(length).slice(0, -2)}${length === 62 ? 'xx' : 'xx'}`
    expect(likes(`${slip(62)}.example`)).toContain(`${long(62)}.example`)
    expect(likes(`${slip(63)}.example`)).toContain(`${long(63)}.example`)
    expect(misspelt(`${long(63)}a`, `${long(63)}a.example`, lookup)).toEqual([])
  })
})

describe('a short name before a common word', () => {
  it.each([
    ['two letters', 'kytimes.example', []],
    ['three letters, one less', 'cxnews.example', []],
    ['four letters in the same ending', 'kwyynews.example', ['kwxynews.example']],
    ['four letters in another ending', 'kwyynews.com', []],
    ['five letters in another ending', 'abcdxnews.com', ['abcdenews.example']],
    ['the slip in the common word', 'arabnewz.example', ['arabnews.example']],
    ['nothing but common words', 'theguardlan.example', ['theguardian.example']],
  ])('is told by more letters: %s: %s', (_, domain, listed) => {
    expect(likes(domain)).toEqual(listed)
  })
})
