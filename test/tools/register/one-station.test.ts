import { expect, it } from 'vitest'
import type { Draft } from '../../../tools/register/listings-of.ts'
import { mergedStations } from '../../../tools/register/one-station.ts'

function draft(name: string, host: string, members: Partial<Draft> = {}): Draft {
  return { kind: 'television', country: 'US', name, hosts: [host], confidence: 'one-us-list-of-2018', ...members }
}

function merged(...drafts: readonly Draft[]) {
  return mergedStations(drafts, () => undefined).map(({ name, hosts }) => `${name}: ${hosts.join(' ')}`)
}

it('joins the sites of a station, the one like its name first', () => {
  expect(merged(draft('WQXY', 'theparsnipchannel.example'), draft('WQXY', 'wqxy.example'))).toEqual([
    'WQXY: wqxy.example theparsnipchannel.example',
  ])
  expect(merged(draft('WQXY', 'wqxy.example'), draft('WQXY-TV', 'parsnip.example'))).toHaveLength(1)
})

it('joins a station to the listing that has its call sign beside a name, under that name', () => {
  const listings = mergedStations(
    [draft('WQXY', 'wqxy.example'), draft('Parsnip 6', 'parsnip6.example', { otherNames: ['WQXY'] })],
    () => undefined,
  )
  expect(listings).toMatchObject([
    { name: 'Parsnip 6', otherNames: ['WQXY'], hosts: ['parsnip6.example', 'wqxy.example'] },
  ])
})

it('keeps each owner once', () => {
  const owners = [{ name: 'Parsnip Group', from: 'local-news-2018' }]
  const [only] = mergedStations(
    [draft('WQXY', 'wqxy.example', { owners }), draft('WQXY', 'wqxy-tv.example', { owners })],
    () => undefined,
  )
  expect(only?.owners).toEqual(owners)
})

it.each([
  ['stations of other call signs', draft('WQXY', 'wqxy.example'), draft('WQXZ', 'wqxz.example')],
  [
    'a sister on a common site',
    draft('WQXY', 'w.example'),
    draft('KPAR', 'k.example', { otherNames: ['KPAS', 'WQXY'] }),
  ],
  ['a radio station', draft('WQXY', 'wqxy.example'), draft('WQXY', 'wqxyfm.example', { kind: 'radio' })],
  ['a radio station by its sign', draft('WQXY', 'wqxy.example'), draft('WQXY-FM', 'wqxyfm.example')],
  ['a newspaper', draft('WQXY', 'wqxy.example'), draft('WQXY', 'paper.example', { kind: 'newspaper' })],
  ['a station of another country', draft('WQXY', 'wqxy.example'), draft('WQXY', 'mx.example', { country: 'MX' })],
])('leaves %s apart', (_, one, other) => {
  expect(merged(one, other)).toHaveLength(2)
})
