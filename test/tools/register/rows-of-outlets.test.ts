import { describe, expect, it } from 'vitest'
import { rowsOfOutlets } from '../../../tools/register/rows-of-outlets.ts'
import type { SourceRow } from '../../../tools/register/source-row.ts'

const ITEM = { repo: 'patrickswickard/international_newspapers', path: 'wikidata/', row: 'Q1' }
const FUNDUS = { repo: 'flairNLP/fundus', path: 'docs/supported_publishers.md', row: 'Turnip' }
const PAPERS = { repo: 'divkakwani/awesome-newspapers', path: 'newspapers/de.csv', row: 260 }

const ROW: SourceRow = {
  name: 'Parsnip',
  otherNames: ['Turnip Tribune'],
  hosts: ['turnip.example', 'parsnip.example'],
  country: 'LU',
  languages: ['pt'],
  kind: 'newspaper',
  founded: '1970',
  wikidata: 'Q1',
  x: 'parsnip',
  tier: 'backed-twice',
  sources: [ITEM, FUNDUS, PAPERS],
}

function rows(members: Partial<SourceRow> = {}): readonly SourceRow[] {
  return rowsOfOutlets({ ...ROW, ...members }, () => undefined)
}

describe('a row with two titles', () => {
  it('is two outlets where each has a domain of its own; the item’s values stay with the first', () => {
    expect(rows()).toEqual([
      { ...ROW, otherNames: [], hosts: ['parsnip.example'] },
      {
        name: 'Turnip Tribune',
        hosts: ['turnip.example'],
        country: 'LU',
        languages: ['pt'],
        kind: 'newspaper',
        tier: 'backed-twice',
        sources: [FUNDUS, PAPERS],
      },
    ])
  })

  it('has the second from one list where only one other than Wikidata names it', () => {
    expect(rows({ sources: [ITEM, FUNDUS] })[1]).toMatchObject({ tier: 'one-list' })
  })

  it.each([
    ['the first title has no domain', { hosts: ['turnip.example'] }],
    ['the second is like a part of the first’s domain', { hosts: ['parsnip.example', 'turnip.parsnip.example'] }],
    ['the second is like no domain', { otherNames: ['Swede'] }],
    ['both are like the second domain', { name: 'Parsnip Tribune', hosts: ['parsnip.example', 'tribune.example'] }],
  ])('is one outlet where %s', (_, members) => expect(rows(members)).toHaveLength(1))
})

describe('titles on sub-domains of one domain', () => {
  const house = {
    name: 'Parsnip Times',
    otherNames: ['Turnip Beacon', 'Radish Beacon', 'Celery News'],
    hosts: ['parsnip.house.example', 'radishbeacon.house.example', 'turnip-beacon.house.example'],
    sources: [ITEM, PAPERS],
  }

  it('are outlets of their own, each with the sub-domain that has its whole name', () => {
    expect(rows(house).map(({ name, hosts }) => [name, ...hosts])).toEqual([
      ['Parsnip Times', 'parsnip.house.example'],
      ['Radish Beacon', 'radishbeacon.house.example'],
      ['Turnip Beacon', 'turnip-beacon.house.example'],
    ])
    expect(rows(house)[0]?.otherNames).toEqual(['Celery News'])
    expect(rows(house)[1]?.sources).toEqual([PAPERS])
  })

  it('stay one row where the first title has no sub-domain, or none is another title’s', () => {
    expect(rows({ ...house, hosts: ['house.example', 'radishbeacon.house.example'] })).toHaveLength(1)
    expect(rows({ ...house, hosts: ['parsnip.house.example', 'times.house.example'] })).toHaveLength(1)
  })
})
