import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../tools/register/listings-of.ts'
import type { SourceRow } from '../../../tools/register/source-row.ts'

const PAPERS = { repo: 'divkakwani/awesome-newspapers', path: 'newspapers.json', row: 1 }
const CHANNELS = { repo: 'StrangeDrVN/database', path: 'data/channels.csv', row: 'ParsnipTV.es' }

function draft(members: Partial<SourceRow>) {
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
  )
}

describe('a channel on the site of a newspaper', () => {
  it('has the name of the site, which a list of newspapers has too', () => {
    expect(draft({})).toMatchObject({ name: 'El Parsnip', otherNames: ['El Parsnip TV'], kind: 'news-site' })
    expect(draft({ name: 'El Parsnip Televisión', hosts: ['el-parsnip.example'] })).toMatchObject({
      name: 'El Parsnip',
    })
  })

  it.each([
    ['no list of newspapers has it', { sources: [CHANNELS] }],
    ['the host is named otherwise', { hosts: ['elparsniptv.example'] }],
    ['the host is one of television', { hosts: ['elparsnip.tv'] }],
  ] as const)('keeps its own where %s', (_, members) => {
    expect(draft(members)).toMatchObject({ name: 'El Parsnip TV', kind: 'television' })
  })
})
