import { expect, it } from 'vitest'
import { cleanName } from '../../../tools/register/clean-name.ts'

it.each([
  ['WISC-DT6', 'WISC'],
  ['WABC-DT1 24/7 News', 'WABC'],
  ['KMPH-CD-3', 'KMPH'],
  ['Gazeta dailies - Pomorska', 'Gazeta Pomorska'],
  ['News portals: 8Days', '8Days'],
  ['Television: Yicai TV', 'Yicai TV'],
  ['www.syracuse.com', 'syracuse.com'],
  ['Sega (newspaper)', 'Sega'],
])('%s is called %s', (text, name) => expect(cleanName(text)).toEqual({ name, abbreviation: null, others: [] }))

it.each(['DIG - Baton Rouge', 'WABC News', 'Parsnip: a Review', 'Radio Parsnip'])('%s is a name as it stands', (text) =>
  expect(cleanName(text).name).toBe(text),
)

it('takes a short remark for an abbreviation', () => {
  expect(cleanName('Die Tageszeitung (taz)')).toMatchObject({ name: 'Die Tageszeitung', abbreviation: 'taz' })
})
