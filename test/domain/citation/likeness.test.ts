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

describe('words that imitations add in other languages', () => {
  it.each([
    ['lamplightnoticiashoy.xx', true],
    ['lamplight-notizie.xx', true],
    ['lamplightnewsagency-en.xx', true],
    ['lamplightgarden.xx', false],
  ])('%s is told: %s', (host, is) => {
    expect(likes(host).includes('look-alike lamplight')).toBe(is)
  })
})

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
    ['norningketle.example', []],
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
    // Under a country's ending it is another's, but not under one that is sold to all the world.
    ['kettle.xx', []],
    ['kettle.co', ['same-label kettle']],
  ])('%s shares a label, which is made of words elsewhere or not: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it.each([
    ['copper-kettle.xx', []],
    ['copper-kettle.net', ['look-alike copper']],
    ['copper-kettle.example', ['look-alike copper']],
    ['copp-erkettle.com', ['look-alike copper']],
    ['copp-erkettle.xx', []],
  ])('%s has a hyphen, between words or inside one: %j', (host, warnings) => {
    expect(likes(host)).toEqual(warnings)
  })

  it('says what was given, what is listed and whose it is', () => {
    const said = (host: string) => likenessesOf(`www.${host}`, host, lookup)
    const about = (host: string) => ({ host: `www.${host}`, listed: 'kettle.example', outlet: 'kettle' })
    const outletId = 'kettle'
    expect(said('kettle.com')).toEqual([
      { code: 'same-label', says: 'sameLabel', about: about('kettle.com'), outletId },
    ])
    expect(said('kett1e.com')).toEqual([{ code: 'homograph', says: 'homograph', about: about('kett1e.com'), outletId }])
    expect(said('kettle-news.com')).toEqual([
      { code: 'look-alike', says: 'lookAlike', about: about('kettle-news.com'), outletId },
    ])
    expect(said('xn--kttle-0ve.com')).toEqual([
      { code: 'homograph', says: 'mixedScripts', about: { host: 'www.xn--kttle-0ve.com' }, outletId: null },
    ])
  })

  it('is not reported without a domain of its own', () => {
    expect(likenessesOf('kettle', null, lookup)).toEqual([])
  })
})

const titled = buildLookup([
  outlet('third', 'efg.example', 'Third Thing'),
  entryOf('citizen', { names: [nameOf('Citizen', { ambiguous: true })], locators: [hostOf('citizen.example')] }),
  outlet('observer', 'observer.example', 'Observer'),
  entryOf('mirror', {
    names: [nameOf('Something'), nameOf('Mirror', { kind: 'variant' })],
    locators: [hostOf('mirror.example')],
  }),
  entryOf('star', { names: [nameOf('Evening Star', { ambiguous: true })], locators: [hostOf('eveningstar.example')] }),
  entryOf('stars', {
    names: [
      nameOf('Pot'),
      nameOf('Morning Star', { ambiguous: true }),
      nameOf('Morningstar', { ambiguous: true, kind: 'variant' }),
    ],
    locators: [hostOf('morningstar.example')],
  }),
  outlet('kenya-times', 'kenyatimes.example', 'The Kenya Times'),
])
const named = buildLookup([
  outlet('kettle', 'kettle.example'),
  outlet('kwn', 'kwn.example'),
  outlet('fivel', 'fivel.example'),
  outlet('quay', 'quay.example', 'Quay'),
  outlet('four', 'lkwn.example', 'Four Letters'),
  entryOf('pot', { names: [nameOf('Copper Pot'), nameOf('CP')], locators: [hostOf('copperpot.xx')] }),
  outlet('pan', 'copperpan.example', 'Copper - Pan'),
  outlet('copper', 'copperkettle.example', 'Copper Kettle'),
  entryOf('qxz', { names: [nameOf('QXZ'), nameOf('Quick Xylo')], locators: [hostOf('qxz.example')] }),
  // Names that others have too.
  entryOf('kvw', {
    names: [nameOf('Long Name'), nameOf('KVW', { ambiguous: true })],
    locators: [hostOf('kvw.example')],
  }),
  entryOf('vw', { names: [nameOf('VW', { ambiguous: true })], locators: [hostOf('vw.example')] }),
  entryOf('star', { names: [nameOf('Star', { ambiguous: true })], locators: [hostOf('star.example')] }),
  outlet('al-kettle', 'al-pot.xx', 'Al-Pot'),
  outlet('abcd', 'abcd.example', 'Something Else'),
])
const told = (host: string, labels: number, of: typeof lookup) =>
  likenessesOf(host, host.split('.').slice(-labels).join('.'), of).map(({ code, outletId }) => `${code} ${outletId}`)

describe('a label that papers of many places have', () => {
  it.each([
    // Under a new ending a shorter label tells, and a title too.
    ['efg.today', ['same-label third']],
    ['efg.com', []],
    ['citizen.org', []],
    ['citizen.today', ['same-label citizen']],
    // An official name that nobody shares is the outlet's own; a variant is not, nor a shared title of two words.
    ['observer.org', ['same-label observer']],
    ['mirror.org', []],
    ['eveningstar.org', []],
    // One of its names is no title.
    ['morningstar.org', ['same-label stars']],
    ['theobserver.org', []],
    // Words of a country are at home in its market, and not under an ending that is sold to all the world.
    ['kenyatimes.com', []],
    ['kenyatimes.me', ['same-label kenya-times']],
    ['kenyatimes.ws', ['same-label kenya-times']],
    ['kenyatimes.com.co', ['same-label kenya-times']],
  ])('tells in %s: %j', (host, warnings) => {
    expect(told(host, host.endsWith('.com.co') ? 3 : 2, titled)).toEqual(warnings)
  })
})

describe('a label that is changed a little', () => {
  it.each([
    // From four letters on a homograph tells in any ending.
    ['1kwn.com', ['homograph four']],
    // Six letters with a hyphen tell, five do not.
    ['ket-tle.net', ['look-alike kettle']],
    ['fi-vel.net', []],
    // Between the words of a name a hyphen tells only under its own country's ending.
    ['copper-pot.xx', ['look-alike pot']],
    ['copper-pot.yy', []],
    ['copper-pan.yy', []],
    // Words are added on both sides, and in between.
    ['copper-kettle-news.com', ['look-alike copper']],
    ['copper-news-kettle.com', ['look-alike copper']],
    ['officialkettle.com', ['look-alike kettle']],
    ['kettleofficial.com', ['look-alike kettle']],
    ['newsonline-kettle.com', ['look-alike kettle']],
    ['kettle-newsonline.com', ['look-alike kettle']],
    ['newscopper-kettle.com', []],
    ['copper-kettlenews.com', []],
    // Two letters are added to five, three or more to three.
    ['fiveltv.com', ['look-alike fivel']],
    ['quaytv.com', []],
    ['kwnhub.com', ['look-alike kwn']],
    ['kwntv.com', []],
    // A short name apart from the words added must be a name.
    ['qxz-live.com', ['look-alike qxz']],
    ['abcd-live.com', []],
    ['www-live.com', []],
    ['kvw-live.com', ['look-alike kvw']],
    ['kvwlive.com', []],
    ['vw-live.com', []],
    ['star-live.com', []],
    // A listed domain that has a hyphen itself, with hyphens for its dots.
    ['www-al-pot-xx.com', ['look-alike al-kettle']],
    ['www-al-pot-yy.com', []],
  ])('tells in %s: %j', (host, warnings) => {
    expect(told(host, 2, named)).toEqual(warnings)
  })
})

describe('a host of the outlet’s name under the ending of its own country', () => {
  const codes = (host: string, country: string) =>
    likenessesOf(
      host,
      host,
      buildLookup([
        entryOf('quernford', {
          country,
          names: [nameOf('The Quernford Lamp')],
          locators: [hostOf('equernfordlamp.com'), hostOf('quernfordlamp.com')],
        }),
      ]),
    ).map(({ code }) => code)

  it.each([
    'quernfordlamp.gr',
    'the-quernford-lamp.gr',
    'thequernfordlamp.gr',
    'quernfordlamponline.gr',
    'quernfordlampnews.gr',
  ])('is not said to imitate it: %s', (host) => {
    expect(codes(host, 'GR')).toEqual([])
  })

  it('is, with a hyphen, where its own host has that ending', () => {
    const own = buildLookup([
      entryOf('lamp', {
        country: 'GR',
        names: [nameOf('The Quern Lamp')],
        locators: [hostOf('quernlamp.gr')],
      }),
    ])
    expect(likenessesOf('quern-lamp.gr', 'quern-lamp.gr', own).map(({ code }) => code)).toEqual(['look-alike'])
  })

  it('is, in another country, under another ending or misspelt', () => {
    expect(codes('quernfordlamponline.gr', 'CY')).not.toEqual([])
    expect(codes('quernfordlamp.ltd', 'GR')).not.toEqual([])
    expect(codes('quernfordlanp.gr', 'GR')).not.toEqual([])
    expect(codes('quern-fordlamp.gr', 'GR')).toEqual([])
  })

  it('is at home under .uk in Britain', () => {
    expect(codes('quernfordlamp.co.uk', 'GB')).toEqual([])
  })
})
