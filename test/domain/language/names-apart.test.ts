import { describe, expect, it } from 'vitest'
import { namesApart } from '../../../src/domain/language/names-apart.ts'

const inBolivia = { name: 'La Razón', country: 'BO' }
const inSpain = { name: 'La Razón', country: 'ES' }

describe('names of outlets for a reader', () => {
  it('have their countries where two bear the same', () => {
    expect(namesApart([inBolivia, inSpain], 'en')).toEqual(['La Razón (Bolivia)', 'La Razón (Spain)'])
    expect(namesApart([inBolivia, inSpain], 'fr')).toEqual(['La Razón (Bolivie)', 'La Razón (Espagne)'])
  })

  it('have theirs beside namesakes too', () => {
    const other = { name: 'ABC', country: 'ES' }
    expect(namesApart([other, inBolivia, inSpain], 'en')).toEqual([
      'ABC (Spain)',
      'La Razón (Bolivia)',
      'La Razón (Spain)',
    ])
  })

  it('have none where each name is borne once', () => {
    expect(namesApart([inSpain, { name: 'El País', country: 'ES' }], 'en')).toEqual(['La Razón', 'El País'])
  })

  it('come once where the countries are not known, or are the same', () => {
    const anywhere = { name: 'La Razón', country: null }
    expect(namesApart([anywhere, anywhere], 'en')).toEqual(['La Razón'])
    expect(namesApart([inSpain, inSpain, anywhere], 'en')).toEqual(['La Razón (Spain)', 'La Razón'])
  })
})
