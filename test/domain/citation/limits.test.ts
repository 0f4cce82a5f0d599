import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/domain/citation/citation.ts'
import { jointParts, readName } from '../../../src/domain/citation/read-name.ts'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { accountOf, entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('kettle', {
    names: [nameOf('The Copper Kettle')],
    locators: [hostOf('kettle.example'), accountOf('x', 'copperkettle')],
  }),
])
const answer = (citation: Citation) => {
  const { status, unusable, match } = resolveCitation(citation, lookup)
  return unusable ?? match?.outletId ?? status
}

describe('what is cited', () => {
  const url = (length: number) => `https://kettle.example/${'a'.repeat(length - 'https://kettle.example/'.length)}`
  it.each([
    ['an address of 8,192 characters', { url: url(8_192) }, 'kettle'],
    ['one more', { url: url(8_193) }, 'too-long'],
    ['a name of 1,000 characters', { name: `The Copper Kettle${' '.repeat(983)}` }, 'kettle'],
    ['one more', { name: `The Copper Kettle${' '.repeat(984)}` }, 'name-too-long'],
    ['an account of 1,000 characters', { account: `x:copperkettle${' '.repeat(986)}` }, 'kettle'],
    ['one more', { account: `x:copperkettle${' '.repeat(987)}` }, 'no-account'],
    ['a reference of 4,000 characters', { text: `“A Night”, The Copper Kettle${' '.repeat(3_972)}` }, 'kettle'],
    ['one more', { text: `“A Night”, The Copper Kettle${' '.repeat(3_973)}` }, 'name-too-long'],
  ] as const)('is read up to its limit: %s', (_, citation, outlet) => {
    expect(answer(citation)).toBe(outlet)
  })

  it('is a host of 253 characters at most', () => {
    const host = (length: number) => `${'a.'.repeat((length - 14) / 2)}kettle.example`
    expect([host(252).length, answer({ url: `https://${host(252)}/` })]).toEqual([252, 'kettle'])
    const longest = `b${host(252)}`
    expect([longest.length, answer({ url: `https://${longest}/` })]).toEqual([253, 'kettle'])
    expect(answer({ url: `https://b${longest}/` })).not.toBe('kettle')
  })
})

describe('an address within others', () => {
  const archived = (times: number) =>
    `${'https://web.archive.org/web/20200101000000/'.repeat(times)}https://kettle.example/a`
  const unknown = (times: number) =>
    Array.from({ length: times }).reduce<string>(
      (url, _, at) => `https://archive-${at}.example/20200101000000/${url}`,
      'https://kettle.example/a',
    )
  it.each([
    ['eight archives', archived(8), 'kettle'],
    ['nine', archived(9), 'wrapped-too-deep'],
    ['two archives that no list has', unknown(2), 'kettle'],
    ['three', unknown(3), 'unlisted'],
  ])('is taken out of %s: %s', (_, url, outlet) => {
    expect(answer({ url })).toBe(outlet)
  })
})

describe('a line of text', () => {
  it('is looked up by its first twelve parts', () => {
    const text = (before: number) =>
      `${Array.from({ length: before }, (_, at) => `Qwz${String.fromCharCode(97 + at)}rt`).join(', ')}, The Copper Kettle`
    expect(answer({ text: text(11) })).toBe('kettle')
    expect(answer({ text: text(12) })).not.toBe('kettle')
  })

  it('has a name of fourteen words at most among others', () => {
    const name = (words: number) => `${'qwz '.repeat(words - 3)}– The Copper Kettle`
    const near = (text: string) => resolveCitation({ name: text }, lookup).warnings.map(({ outletId }) => outletId)
    expect(near(name(14))).toEqual(near(name(5)))
    expect(near(name(15))).not.toEqual(near(name(5)))
  })

  it('is passed on by eight hands at most', () => {
    const hands = Array.from({ length: 9 }, (_, at) => `Hand ${at}`)
    expect(readName(`Kettle via ${hands.slice(0, 8).join(', ')}`).through).toEqual(hands.slice(0, 8))
    expect(readName(`Kettle via ${hands.join(', ')}`).through).toEqual(hands.slice(0, 8))
  })

  it.each([
    ['AFP/Reuters', ['AFP', 'Reuters']],
    ['AP and Reuters', ['AP', 'Reuters']],
    ['AFP, Reuters et AP', ['AFP', 'Reuters', 'AP']],
    ['dpa und AFP', ['dpa', 'AFP']],
    ['EFE y AP', ['EFE', 'AP']],
    ['AP with Reuters', ['AP', 'Reuters']],
    ['AP + Reuters & AFP; dpa', ['AP', 'Reuters', 'AFP', 'dpa']],
    ['“AP”, ', ['AP']],
    ['Andes Post', ['Andes Post']],
    ['', []],
  ])('%s is a joint credit of %j', (text, parts) => {
    expect(jointParts(text)).toEqual(parts)
  })
})
