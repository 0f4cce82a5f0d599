import { describe, expect, it } from 'vitest'
import { configOf } from '../src/config.ts'

describe('configOf', () => {
  it('leaves imported assessments out unless told to show them', () => {
    for (const env of [{}, { MASTHEAD_SHOW_IMPORTED: '' }, { MASTHEAD_SHOW_IMPORTED: 'false' }])
      expect(configOf(env).showImported).toBe(false)
    expect(configOf({ MASTHEAD_SHOW_IMPORTED: 'true' }).showImported).toBe(true)
  })

  it('stops at a value that it does not understand, and says all that is wrong at once', () => {
    expect(() => configOf({ MASTHEAD_SHOW_IMPORTED: 'yes', PORT: 'http' })).toThrow(
      'PORT is "http": give a number from 0 to 65535.\nMASTHEAD_SHOW_IMPORTED is "yes": give true or false, or leave it out.',
    )
  })
})
