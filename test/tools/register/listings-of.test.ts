import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../tools/register/listings-of.ts'
import type { SourceRow } from '../../../tools/register/source-row.ts'

const PAPERS = { repo: 'divkakwani/awesome-newspapers', path: 'newspapers.json', row: 1 }
const CHANNELS = { repo: 'StrangeDrVN/database', path: 'data/channels.csv', row: 'ParsnipTV.es' }

function draft(members: Partial<SourceRow>, news: readonly string[] = []) {
  return draftOf(
    {
      name: 'El Parsnip TV',
      hosts: ['elparsnip.example'],
      country: 'ES',
      languages: ['es'],
      kind: 'television',
      tier: 'backed-twice',
      sources: [CHANNELS, PAPERS],
      ...members,
    },
    () => undefined,
    (host) => news.includes(host),
  )
}

describe('a channel on the site of a newspaper', () => {
  it('has the name of the site, which a list of newspapers has too', () => {
    expect(draft({})).toMatchObject({ name: 'El Parsnip', otherNames: ['El Parsnip TV'], kind: 'news-site' })
    expect(draft({ name: 'El Parsnip Televisión', hosts: ['el-parsnip.example'] })).toMatchObject({
      name: 'El Parsnip',
    })
    expect(draft({ name: 'parsnip.tv', hosts: ['parsnip.example'] })).toMatchObject({ name: 'parsnip' })
    expect(draft({ name: 'Parsnip Live', hosts: ['diarioparsnip.example'] })).toMatchObject({ name: 'Parsnip' })
  })

  it('is of a written site too that a list of news sites has, unless a state owns it', () => {
    const listed = { sources: [CHANNELS] }
    expect(draft(listed, ['elparsnip.example'])).toMatchObject({ name: 'El Parsnip', kind: 'news-site' })
    expect(draft({ ...listed, stateTypology: 'SC' }, ['elparsnip.example'])).toMatchObject({ name: 'El Parsnip TV' })
  })

  it.each([
    ['no list of newspapers has it', { sources: [CHANNELS] }],
    ['the host is named otherwise', { hosts: ['elparsniptv.example'] }],
    ['the host is one of television', { hosts: ['elparsnip.tv'] }],
  ] as const)('keeps its own where %s', (_, members) => {
    expect(draft(members)).toMatchObject({ name: 'El Parsnip TV', kind: 'television' })
  })
})

describe('a channel on a host that is named otherwise', () => {
  const channel = { name: 'Turnip TV', hosts: ['gazette.example'], sources: [CHANNELS] }

  it('is found by that host alone where the host is a written site’s', () => {
    expect(draft(channel, ['gazette.example'])).toMatchObject({ confidence: 'flagged', doubts: ['name-unlike-host'] })
    expect(draft({ ...channel, sources: [CHANNELS, PAPERS] })).toMatchObject({ confidence: 'flagged' })
  })

  it.each([
    ['nobody lists the site', channel, []],
    [
      'it has the number of the channel',
      { ...channel, name: 'Channel 24', hosts: ['24gazette.example'] },
      ['24gazette.example'],
    ],
    ['it is an American station', { ...channel, name: 'WXYZ-TV' }, ['gazette.example']],
    ['a state owns it', { ...channel, stateTypology: 'SC' }, ['gazette.example']],
  ] as const)('keeps it as its own where %s', (_, members, news) => {
    expect(draft(members, news)).not.toHaveProperty('doubts')
  })
})

describe('stations of a network on its own site', () => {
  const stations = {
    name: 'KAAA',
    otherNames: ['KAAB', 'KAAC', 'KAAD'],
    hosts: ['parsnippublic.example'],
    country: 'US',
    owners: [{ name: 'Parsnip Public Broadcasting', from: 'yinleon/LocalNewsDataset' }],
    tier: 'one-us-list-of-2018',
    sources: [{ repo: 'yinleon/LocalNewsDataset', path: 'data.csv', row: 1 }],
  } as const

  it('have the name of their owner where the host is like it', () => {
    expect(draft(stations)).toMatchObject({
      name: 'Parsnip Public Broadcasting',
      otherNames: ['KAAA', 'KAAB', 'KAAC', 'KAAD'],
    })
  })

  it('are found by host alone where it is not, or where the owner is no broadcaster', () => {
    const alone = { name: 'KAAA', confidence: 'flagged', doubts: ['name-unlike-host'] }
    expect(draft({ ...stations, hosts: ['upnorth.example'] })).toMatchObject(alone)
    const owners = [{ name: 'University of Parsnip', from: 'yinleon/LocalNewsDataset' }]
    expect(draft({ ...stations, owners })).toMatchObject(alone)
  })

  it('are a station each where they are fewer than four, or where the site is named after one', () => {
    const three = draft({ ...stations, otherNames: ['KAAB', 'KAAC'] })
    expect(three).toMatchObject({ name: 'KAAA' })
    expect(three).not.toHaveProperty('doubts')
    expect(draft({ ...stations, hosts: ['kaab.example'] })).toMatchObject({ name: 'KAAA' })
  })
})

describe('a publisher beside its title', () => {
  const row = { otherNames: ['Al Parsnip'], hosts: ['parsnip.example'], kind: 'newspaper', sources: [PAPERS] } as const

  it('gives way to the title that the host is named after', () => {
    expect(draft({ ...row, name: 'Dar Al Turnip Publishing House' })).toMatchObject({
      name: 'Al Parsnip',
      otherNames: ['Dar Al Turnip Publishing House'],
    })
  })

  it('stays where it is called as no house is', () => {
    expect(draft({ ...row, name: 'Dar Al Turnip' })).toMatchObject({ name: 'Dar Al Turnip' })
  })
})

describe('a site with several titles', () => {
  const row = { flags: ['several-titles-on-host'], name: 'Turnip Tribune', hosts: ['turniptribune.example'] }
  const others = (...otherNames: string[]) => draft({ ...row, otherNames })?.otherNames

  it('has no other title for a name', () => {
    expect(others('Northfield Parsnip', 'The Harbour Swede')).toBeUndefined()
    expect(draft({ ...row, flags: [], otherNames: ['Northfield Parsnip'] })?.otherNames).toEqual(['Northfield Parsnip'])
  })

  it('keeps names that are like its own or the host, in another script, call signs, and what two lists give', () => {
    expect(others('The Daily Turnip Tribune', 'Turnip', 'Репа', 'KAAA')).toEqual([
      'The Daily Turnip Tribune',
      'Turnip',
      'Репа',
      'KAAA',
    ])
    expect(others('The Northfield Parsnip', 'Northfield Parsnip')).toEqual([
      'The Northfield Parsnip',
      'Northfield Parsnip',
    ])
  })
})

describe('lists that differ on the country', () => {
  const flags = ['country-conflict']

  it('give way to the ending of the host, where it is a country’s', () => {
    expect(draft({ flags, hosts: ['elparsnip.ie'] })).toMatchObject({ country: 'IE', doubts: ['countries-differ'] })
    expect(draft({ flags, hosts: ['elparsnip.co.uk'] })).toMatchObject({ country: 'GB' })
    expect(draft({ hosts: ['elparsnip.ie'] })).toMatchObject({ country: 'ES' })
    for (const host of ['elparsnip.com', 'elparsnip.tv', 'elparsnip.example'])
      expect(draft({ flags, hosts: [host] })).toMatchObject({ country: 'ES' })
  })

  it('give way to a list of American papers', () => {
    const sources = [CHANNELS, { repo: 'yinleon/LocalNewsDataset', path: 'data.csv', row: 1 }]
    expect(draft({ flags, sources, hosts: ['elparsnip.ie'] })).toMatchObject({ country: 'US' })
  })
})

describe('other names', () => {
  it('are not those of titles that share only a library with it', () => {
    const otherNames = ['The Turnip Observer', 'Parsnip Weekly', 'La Gazette']
    expect(draft({ name: 'El Parsnip', otherNames, hosts: ['elparsnip.example', 'proquest.com'] })).toMatchObject({
      otherNames: ['Parsnip Weekly'],
    })
    expect(draft({ name: 'El Parsnip', otherNames })).toMatchObject({ otherNames })
  })

  it('are no editions', () => {
    expect(draft({ name: 'El Parsnip', otherNames: ['UK edition', 'La Edition Parsnip'] })).toMatchObject({
      otherNames: ['La Edition Parsnip'],
    })
  })
})
