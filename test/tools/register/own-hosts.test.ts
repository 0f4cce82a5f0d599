import { expect, it } from 'vitest'
import { ownHosts } from '../../../tools/register/own-hosts.ts'

it.each([
  ['Rada TV', 'rada.gov.ua'],
  ['Radio Asamblea Nacional', 'asambleanacional.gob.ec'],
  ['Canal 9 del Congreso', 'congreso.gob.gt'],
  ['Lagos State Broadcasting Corporation', 'lagosstate.gov.ng'],
  ['Plateau Radio Television Corporation', 'plateaustate.gov.ng'],
])('%s has no host in the institution’s own %s', (name, host) => {
  expect(ownHosts([name], [host])).toMatchObject({ hosts: [], left: [{ host, why: 'an institution’s own' }] })
})

it.each([
  ['SPR TV', 'spr.gob.mx'],
  ['Canal Encuentro', 'encuentro.gov.ar'],
  ['Canal del Congreso', 'canaldelcongreso.gob.mx'],
  ['Paraguay TV', 'paraguaytv.gov.py'],
  ['Daily News', 'dailynews.gov.bw'],
  ['Rada TV', 'tv.rada.gov.ua'],
  ['Parsnip TV', 'parsnip.example'],
])('%s has its own in %s', (name, host) => expect(ownHosts([name], [host]).hosts).toEqual([host]))
