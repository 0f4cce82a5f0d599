import { describe, expect, it } from 'vitest'
import { likenessesOf } from '../../../src/domain/citation/likeness.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (id: string, host: string, name = id) => entryOf(id, { names: [nameOf(name)], locators: [hostOf(host)] })
const lookup = buildLookup([
  outlet('lamplight', 'lamplight.example'),
  outlet('lamplight-two', 'lamplight.test'),
  outlet('lamplight-three', 'lamplight.invalid'),
  outlet('lamplight-four', 'lamplight.net'),
  outlet('kettle', 'kettle.example'),
  outlet('kwn', 'kwn.example'),
  outlet('qx', 'qx.example'),
  outlet('four', 'abcd.example', 'Something Else'),
  outlet('five', 'abcde.example', 'Another Thing'),
  outlet('nytimes', 'nytimes.example', 'New Y'),
  outlet('morningkettle', 'morningkettle.example'),
  outlet('kettlewort', 'kettlewort.example'),
  outlet('kettles24', 'kettles24.example'),
  outlet('arabnews', 'arabnews.example'),
  outlet('sixlet', 'sixlet.example'),
  outlet('fivel', 'fivel.example'),
  // Under the ending of a country.
  outlet('wovel', 'wovel.xx'),
  outlet('kenya-times', 'kenyatimes.example', 'The Kenya Times'),
  outlet('onekw', '1kw.example'),
  outlet('copper', 'copperkettle.example', 'Copper Kettle'),
  outlet('graphic', 'graphic.example', 'Graphic'),
  outlet('old-times', 'timesonline.example', 'Old Kettle Times'),
])
const likes = (host: string, registrable = host.split('.').slice(-2).join('.')) =>
  likenessesOf(host, registrable, lookup).map(({ code, outletId }) => `${code} ${outletId}`)

describe('an unlisted host', () => {
  it.each([
    ['kettle.com', ['same-label kettle']],
    ['kwn.com', ['same-label kwn']],
    // Two letters are anybody's, and four that are no name of the outlet; five tell.
    ['qx.com', []],
    ['abcd.com', []],
    ['abcde.com', ['same-label five']],
  ])('%s is told by the label it shares: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it('is reported for three outlets at most', () => {
    expect(likes('lamplight.com')).toEqual([
      'same-label lamplight',
      'same-label lamplight-two',
      'same-label lamplight-three',
    ])
    expect(likes('lampilght.com')).toHaveLength(3)
  })

  it.each([
    ['kettel.com', ['look-alike kettle']],
    ['qettle.example', ['look-alike kettle']],
    // A slip in six letters tells in the same ending, from eight on in any; in five only under a country's.
    ['sixlat.example', ['look-alike sixlet']],
    ['sixlat.com', []],
    ['kettles.com', []],
    ['arabnevs.com', ['look-alike arabnews']],
    ['wovex.xx', ['look-alike wovel']],
    ['wovex.com', []],
    ['fivex.example', []],
    ['sixle.com', []],
    ['fivex.com', []],
    ['fivle.com', []],
    // Two slips tell from eleven letters on; two letters that changed places are one slip.
    ['morningketl.example', ['look-alike morningkettle']],
    ['morninkettel.example', ['look-alike morningkettle']],
    // In another ending they tell from fourteen on.
    ['morningketl.com', []],
    ['kettlewxrx.com', []],
    ['kettlewotr.com', ['look-alike kettlewort']],
    // A digit more or less is another name.
    ['ketles24.com', ['look-alike kettles24']],
    ['kettles25.com', []],
    ['sixl3t.com', []],
    // Short names before one word are names of their own, unless the slip is in the word.
    ['nltimes.com', []],
    ['arabews.example', ['look-alike arabnews']],
    ['arabnevs.example', ['look-alike arabnews']],
    // Letters before a name of common words make another's.
    ['gctimesonline.example', []],
  ])('%s is misspelt, or not: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it.each([
    ['kettle-news.com', ['look-alike kettle']],
    ['news-kettle.com', ['look-alike kettle']],
    ['kettlenews.com', ['look-alike kettle']],
    ['kettlenewstoday.com', ['look-alike kettle']],
    ['kettlenewstodaylive.com', ['look-alike kettle']],
    ['kettlenewstodaylivetoday.com', []],
    ['kwnnews.com', ['look-alike kwn']],
    ['qxnews.com', []],
    ['kettlexyz.com', []],
    // Common words dressed in common words are anybody's.
    ['times-online.com', []],
    ['thegraphic.com', []],
    ['graphicnews.com', ['look-alike graphic']],
  ])('%s wears up to three words that anybody adds: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it.each([
    ['kettle.example.breaking.com', ['look-alike kettle']],
    ['www-kettle-example.com', ['look-alike kettle']],
    ['a.b.kettle.example.x.breaking.com', ['look-alike kettle']],
    ['kettle-example.breaking.com', ['look-alike kettle']],
    ['kettle.breaking.com', []],
  ])('%s has a listed domain within: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it.each([
    ['rnorningkettle.com', ['homograph morningkettle']],
    ['kett1e.com', ['homograph kettle']],
    ['kеttle.com', ['homograph kettle']],
    ['xn--kttle-0ve.com', ['homograph null']],
    // Three letters look like others by chance, but in the same ending.
    ['lkw.com', []],
    ['lkw.example', ['homograph onekw']],
  ])('%s is written in letters that look like others: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it.each([
    ['kenyatimes.xx', []],
    ['kenyatimes.com', []],
    ['kenyatimes.org', ['same-label kenya-times']],
    ['kettle.xx', ['same-label kettle']],
  ])('%s shares a label, which is made of words elsewhere or not: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it.each([
    ['copper-kettle.xx', []],
    ['copper-kettle.net', ['look-alike copper']],
    ['copper-kettle.example', ['look-alike copper']],
    ['copp-erkettle.com', ['look-alike copper']],
  ])('%s has a hyphen, between words or inside one: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it('is not reported without a domain of its own', () => {
    expect(likenessesOf('kettle', null, lookup)).toEqual([])
  })
})
