import { describe, expect, it } from 'vitest'
import { likenessesOf } from '../../../src/domain/citation/likeness.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (id: string, host: string, name = id) => entryOf(id, { names: [nameOf(name)], locators: [hostOf(host)] })
const lookup = buildLookup([
  outlet('lantern', 'lantern.example'),
  outlet('lantern-two', 'lantern.test'),
  outlet('lantern-three', 'lantern.invalid'),
  outlet('lantern-four', 'lantern.net'),
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
    expect(likes('lantern.com')).toEqual(['same-label lantern', 'same-label lantern-two', 'same-label lantern-three'])
    expect(likes('lanterm.com')).toHaveLength(3)
  })

  it.each([
    ['kettel.com', ['look-alike kettle']],
    ['qettle.com', ['look-alike kettle']],
    // A slip in six letters tells, in five it does not.
    ['sixlat.com', ['look-alike sixlet']],
    ['sixle.com', []],
    ['fivex.com', []],
    ['fivle.com', []],
    // Two slips tell from eleven letters on; two letters that changed places are one slip.
    ['morningketl.com', ['look-alike morningkettle']],
    ['morninkettel.com', ['look-alike morningkettle']],
    ['kettlewxrx.com', []],
    ['kettlewotr.com', ['look-alike kettlewort']],
    // A digit more or less is another name.
    ['ketles24.com', ['look-alike kettles24']],
    ['kettles25.com', []],
    ['sixl3t.com', []],
    // Short names before one word are names of their own, unless the slip is in the word.
    ['nltimes.com', []],
    ['arabews.com', ['look-alike arabnews']],
    ['arabnevs.com', ['look-alike arabnews']],
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
  ])('%s is written in letters that look like others: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it('is not reported without a domain of its own', () => {
    expect(likenessesOf('kettle', null, lookup)).toEqual([])
  })
})
