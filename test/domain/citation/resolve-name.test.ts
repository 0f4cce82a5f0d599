import { describe, expect, it } from 'vitest'
import type { Hints } from '../../../src/domain/citation/hints.ts'
import { resolveName } from '../../../src/domain/citation/resolve-name.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { accountOf, entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (id: string, name: string, members: Parameters<typeof entryOf>[1] = {}) =>
  entryOf(id, { name, names: [nameOf(name)], ...members })
const shared = (name: string) => [nameOf(name, { ambiguous: true })]
const lookup = buildLookup([
  outlet('lantern', 'The Copper Lantern', { locators: [hostOf('lantern.example'), accountOf('x', 'lantern')] }),
  outlet('zeitung', 'Süßer Bote', { languages: ['de'] }),
  outlet('tower', 'Tauer Bote'),
  outlet('wqxy', 'WQXY', { kind: 'television', names: [nameOf('WQXY', { kind: 'abbreviation' })] }),
  outlet('wqxz', 'WQXZ', {
    kind: 'television',
    names: [nameOf('WQXZ', { kind: 'abbreviation' })],
    locators: [hostOf('wqxz9.example')],
  }),
  outlet('inquirer', 'Zinc Inquirer', {
    names: [nameOf('Zinc Inquirer'), nameOf('Inquirer', { kind: 'abbreviation' })],
  }),
  outlet('presse', 'La Presse', { languages: ['fr'] }),
  outlet('kqxy', 'KQXY', { kind: 'radio', names: [nameOf('KQXY', { kind: 'abbreviation' })] }),
  outlet('herald', 'Zinc Herald', { locators: [hostOf('zinc.example')], names: shared('Zinc Herald') }),
  outlet('herald-two', 'Zinc Herald', { locators: [hostOf('other.example')], names: shared('Zinc Herald') }),
  outlet('wire', 'Kettle Wire', {
    kind: 'wire-agency',
    names: [nameOf('Kettle Wire'), nameOf('KWQ', { kind: 'abbreviation', ambiguous: true })],
  }),
  outlet('kwq', 'Kiwi Quarterly', {
    names: [nameOf('Kiwi Quarterly'), nameOf('KWQ', { kind: 'abbreviation', ambiguous: true })],
  }),
  outlet('channel', 'Qualm Television', { kind: 'television' }),
  outlet('radio', 'Quern Radio', { kind: 'radio' }),
  outlet('caster', 'Quoin Broadcasting', { kind: 'broadcaster' }),
  outlet('fanal', 'Fanal de Nuit', { languages: ['fr'] }),
  outlet('qsb-au', 'QSB', { country: 'AU', kind: 'broadcaster', names: shared('QSB') }),
  outlet('qsb-kr', 'QSB News', { country: 'KR', kind: 'broadcaster', names: shared('QSB News') }),
  outlet('sky', 'Zeal News', { country: 'GB', names: shared('Zeal News') }),
  outlet('sky-au', 'Zeal News Australia', { country: 'AU' }),
  outlet('brick', 'The Kalendar', { names: [nameOf('The Kalendar'), nameOf('كاليندار', { language: 'ar' })] }),
  outlet('bigaro', 'Le Bigaro', { names: [nameOf('Le Bigaro'), nameOf('بيغارو', { language: 'ar' })] }),
  outlet('former', 'New Sundial', {
    names: [nameOf('New Sundial'), nameOf('Old Sundial', { kind: 'former', validTo: '2010' })],
  }),
])
const resolve = (name: string, hints: Hints = {}) => resolveName(name, hints, lookup)
const answer = (name: string, hints: Hints = {}) => {
  const { status, match, unusable } = resolve(name, hints)
  return (
    unusable ?? match?.outletId ?? [status, ...(match?.alternatives.map(({ outletId }) => outletId) ?? [])].join(' ')
  )
}
const features = (name: string, hints: Hints = {}) => resolve(name, hints).match?.reasons.map(({ feature }) => feature)

describe('a name', () => {
  it.each([
    ['as listed', 'The Copper Lantern', 'lantern'],
    ['of nothing but marks', '“…”', 'no-name'],
    ['that is a host', 'lantern.example', 'lantern'],
    ['that is an address', 'https://lantern.example/a', 'lantern'],
    ['that is a host and a path', 'www.lantern.example/a', 'lantern'],
    ['that is an account', '@lantern', 'lantern'],
    ['that is a host of no record', 'nowhere.co.uk', 'unlisted'],
    ['with a dot that is no host', 'lantern.nowhere9', 'unlisted'],
    ['with umlauts written out', 'Suesser Bote', 'zeitung'],
    ['with an ue of its own', 'Tauer Bote', 'tower'],
    ['with a letter less that is no umlaut', 'Taur Bote', 'unlisted'],
    ['with an elided article', 'd’Fanal de Nuit', 'fanal'],
    ['after an elided article', 'l’Fanal de Nuit', 'fanal'],
  ])('%s: %s', (_, name, outlet) => {
    expect(answer(name)).toBe(outlet)
  })

  it('keeps the day of the citation, and what was written', () => {
    expect(resolve('The Copper Lantern').citation).toEqual({ name: 'The Copper Lantern' })
    expect(resolve('The Copper Lantern', { citedOn: '2024-01-01' }).citation).toEqual({
      name: 'The Copper Lantern',
      citedOn: '2024-01-01',
    })
    expect(resolve('www.lantern.example/a').citation).toEqual({
      name: 'www.lantern.example/a',
      canonicalUrl: 'https://www.lantern.example/a',
    })
    expect(resolve('@lantern').citation).toEqual({ name: '@lantern' })
  })
})

describe('a shared name whose only exact bearer is elsewhere', () => {
  it.each([
    ['QSB', {}, 'qsb-au'],
    ['QSB', { country: 'AU' }, 'qsb-au'],
    ['QSB', { country: 'KR' }, 'qsb-kr'],
    ['QSB', { country: 'FR' }, 'qsb-au'],
    ['QSB News', {}, 'ambiguous qsb-kr qsb-au'],
    ['Zeal News', { country: 'GB' }, 'sky'],
    ['Zeal News', { country: 'AU' }, 'sky-au'],
    ['Zeal News', { country: 'not a country' }, 'sky'],
  ])('%s in %j: %s', (name, hints, outlet) => {
    expect(answer(name, hints)).toBe(outlet)
  })
})

describe('the English article in Arabic letters', () => {
  it.each([
    ['ذا كاليندار', 'brick'],
    ['ذي كاليندار', 'brick'],
    ['ذا بيغارو', 'unlisted'],
  ])('%s: %s', (name, outlet) => {
    expect(answer(name)).toBe(outlet)
  })
})

describe('a call sign', () => {
  it.each([
    ['WQXY-TV', 'wqxy'],
    ['WQXY-DT', 'wqxy'],
    ['WQXY-DT2', 'wqxy'],
    ['WQXY-LD', 'wqxy'],
    ['WQXY-CD', 'wqxy'],
    ['WQXY-LP', 'wqxy'],
    ['WQXY 41', 'wqxy'],
    ['WQXZ-9', 'wqxz'],
    ['WQXY News', 'wqxy'],
    ['KQXY News', 'kqxy'],
    ['KQXY Radio', 'kqxy'],
    ['KQXY-FM', 'kqxy'],
    ['KQXY-AM', 'kqxy'],
  ])('with its service, %s, is the station of %s', (name, id) => {
    expect(answer(name)).toBe(id)
    expect(features(name)).toEqual(['nameListed', 'mediumWords'])
  })

  it.each([
    ['a service of the other medium', 'WQXY-FM'],
    ['a service of the other medium', 'KQXY-TV'],
    ['a word for the other medium', 'WQXY Radio'],
    ['a channel of the other medium', 'KQXY 9'],
    ['more than a channel', 'WQXY 100'],
    ['another programme', 'WQXY-9'],
    ['another programme', 'WQXZ-2'],
  ])('with %s is not the station: %s', (_, name) => {
    expect(features(name)).not.toEqual(['nameListed', 'mediumWords'])
  })
})

describe('a title beside another', () => {
  it.each(['Journal Inquirer', 'Inquirer Journal', 'Inquirer Post'])('is another paper’s: %s', (name) => {
    expect(answer(name)).toBe('unlisted')
  })

  it('is its own after a noun for papers where it has an article', () => {
    expect(answer('Journal La Presse')).toBe('presse')
    expect(answer('Inquirer newspaper')).toBe('inquirer')
  })
})

describe('a numbered name', () => {
  it.each([
    ['an outlet', 'The Copper Lantern 2', 'lantern'],
    ['nine', 'The Copper Lantern 9', 'lantern'],
    ['blanks around', ' The Copper Lantern 2 ', 'lantern'],
  ])('is that of %s: %j', (_, name, id) => {
    expect(answer(name)).toBe(id)
    expect(features(name)).toContain('numbered')
  })

  it.each([
    ['a channel', 'Qualm Television 2'],
    ['a radio', 'Quern Radio 2'],
    ['a broadcaster', 'Quoin Broadcasting 2'],
    ['nought', 'The Copper Lantern 0'],
    ['two digits', 'The Copper Lantern 12'],
  ])('is not counted as one: %s: %s', (_, name) => {
    expect(features(name) ?? []).not.toContain('numbered')
  })
})

describe('two names of one outlet', () => {
  it.each([
    ['in brackets', 'Kettle Wire (KWQ)', 'wire'],
    ['in brackets, the other', 'Kiwi Quarterly (KWQ)', 'kwq'],
    ['in brackets among others', 'Kettle Wire (KWQ, London)', 'wire'],
    ['with its host in brackets', 'Zinc Herald (zinc.example)', 'herald'],
    ['with the other’s host', 'Zinc Herald (other.example)', 'herald-two'],
    ['with its host after a dash', 'Zinc Herald - zinc.example', 'herald'],
    ['with its host after a long dash', 'Zinc Herald – other.example', 'herald-two'],
    ['with its host after a bar', 'Zinc Herald | zinc.example', 'herald'],
    ['with its host after a comma', 'Zinc Herald, other.example', 'herald-two'],
    ['with its address', 'Zinc Herald (https://zinc.example/)', 'herald'],
    ['with its host in angle brackets', 'Zinc Herald <zinc.example>', 'herald'],
    ['with a noun and its host', 'Zinc Herald Online (zinc.example)', 'herald'],
  ])('%s: %s', (_, name, id) => {
    expect(answer(name)).toBe(id)
    expect(features(name)).toContain('alias')
  })

  it.each([
    ['alone', 'Zinc Herald'],
    ['with a host of neither', 'Zinc Herald (nowhere.example)'],
  ])('are shared %s: %s', (_, name) => {
    expect(answer(name)).toMatch(/^(?:ambiguous|unlisted)/)
  })
})

describe('an agency credited beside a publisher', () => {
  it.each(['avec', 'with', 'con', 'mit'])('is passed over after “%s”', (word) => {
    const name = `The Copper Lantern ${word} Kettle Wire`
    expect(answer(name)).toBe('lantern')
    expect(features(name)).toEqual(['nameListed', 'withWire'])
  })

  it('may have an elided article', () => {
    expect(answer('The Copper Lantern avec l’Kettle Wire')).toBe('lantern')
  })

  it('must be an agency', () => {
    expect(features('The Copper Lantern with Fanal de Nuit') ?? []).not.toContain('withWire')
  })
})

describe('several outlets credited together', () => {
  it.each([
    ['The Copper Lantern/Fanal de Nuit'],
    ['The Copper Lantern and Fanal de Nuit'],
    ['The Copper Lantern, Fanal de Nuit'],
    ['The Copper Lantern & Fanal de Nuit'],
  ])('are all alternatives: %s', (name) => {
    expect(answer(name)).toBe('ambiguous lantern fanal')
    const alternatives = resolve(name).match?.alternatives ?? []
    expect(alternatives.every(({ reasons }) => reasons.some(({ feature }) => feature === 'jointCredit'))).toBe(true)
  })

  it('with all that share a name', () => {
    expect(answer('The Copper Lantern/KWQ')).toBe('ambiguous lantern kwq wire')
  })

  it('are not, where one of them is none', () => {
    expect(answer('The Copper Lantern/Nobody at All')).not.toMatch(/^ambiguous/)
  })
})

describe('who passed a text on', () => {
  it.each([
    ['an aggregator', 'Kettle Wire via Yahoo News', [{ kind: 'aggregator', outletId: null }]],
    [
      'an outlet',
      'Kettle Wire via The Copper Lantern',
      [{ kind: 'republisher', host: null, name: 'The Copper Lantern', outletId: 'lantern' }],
    ],
    [
      'one without a record',
      'Kettle Wire via Nobody',
      [{ kind: 'republisher', host: null, name: 'Nobody', outletId: null }],
    ],
  ])('is %s', (_, name, via) => {
    expect(resolve(name).match?.outletId).toBe('wire')
    expect(resolve(name).match?.via).toMatchObject(via)
  })

  it('is kept where the source has no record', () => {
    expect(resolve('Nobody at All via The Copper Lantern').unlisted?.via).toMatchObject([{ outletId: 'lantern' }])
  })
})

describe('a warning', () => {
  it('names the three outlets that an unlisted name resembles, at most', () => {
    const near = buildLookup(
      ['Alpha', 'Bravo', 'Charlie', 'Delta'].map((word) => outlet(word, `Qualm ${word} Gazette`)),
    )
    const { status, warnings } = resolveName('Qualm Gazette', {}, near)
    expect([status, warnings.length <= 3]).toEqual(['unlisted', true])
    for (const { code, outletId } of warnings) {
      expect(code).toBe('resembles')
      expect(['Alpha', 'Bravo', 'Charlie', 'Delta']).toContain(outletId)
    }
  })

  it('says that a name is a former one', () => {
    expect(resolve('Old Sundial').warnings).toMatchObject([{ code: 'former-name', outletId: 'former' }])
  })
})
