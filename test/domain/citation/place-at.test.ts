import { describe, expect, it } from 'vitest'
import { isOwn, placeAt, regionAt } from '../../../src/domain/citation/place-at.ts'
import { entryOf } from '../lookup/made-up-entries.ts'

const words = (text: string) => text.split(' ')

describe('a place among words', () => {
  it.each([
    ['france', 0, 'france', 1],
    ['the south africa', 1, 'south africa', 2],
    ['united arab emirates today', 0, 'united arab emirates', 3],
    ['irans', 0, 'iran', 1],
    ['السوريه', 0, 'سوريه', 1],
    ['lantern france', 1, 'france', 1],
    ['south koreas herald', 0, 'south korea', 2],
    ['الكوريه الجنوبيه', 0, 'كوريهجنوبيه', 2],
  ])('in %s from word %d on is %s', (text, at, place, length) => {
    expect(placeAt(words(text), at)).toMatchObject({ text: place, length })
  })

  it.each([
    ['lantern france', 0],
    ['france', 1],
    ['lanterns', 0],
  ])('in %s from word %d on is none', (text, at) => {
    expect(placeAt(words(text), at)).toBeNull()
  })

  it('is the outlet’s own where it lies in its country', () => {
    const place = placeAt(['france'], 0)
    expect(place?.countries).toContain('FR')
    expect(isOwn(place, entryOf('a', { country: 'FR' }))).toBe(true)
    expect(isOwn(place, entryOf('a', { country: 'DE' }))).toBe(false)
    expect(isOwn(place, entryOf('a', { country: null }))).toBe(false)
    expect(isOwn(null, entryOf('a', { country: 'FR' }))).toBe(false)
  })
})

describe('a part of the world', () => {
  it.each([
    ['africa', 0, 1],
    ['middle east', 0, 2],
    ['middle east and north africa', 0, 2],
    ['lantern africa', 1, 1],
    ['lantern', 0, 0],
    ['africa', 1, 0],
  ])('in %s from word %d on is %d words long', (text, at, length) => {
    expect(regionAt(words(text), at)).toBe(length)
  })
})
