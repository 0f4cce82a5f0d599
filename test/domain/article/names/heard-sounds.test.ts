import { describe, expect, it } from 'vitest'
import { emptySounds, maySound, noteSound } from '../../../../src/domain/article/names/heard-sounds.ts'
import { hashOfSound } from '../../../../src/domain/article/text/arabic-consonants.ts'

describe('maySound', () => {
  const sounds = emptySounds()
  const noted = ['rtrs', "'ks", 'nrktms']
  for (const sound of noted) noteSound(sounds, sound)

  it.each(noted)('keeps %s', (sound) => {
    expect(maySound(sounds, hashOfSound(sound))).toBe(true)
  })

  it.each(['rtr', 'ks', 'tmsnrk', ''])('tells that nobody sounds as %s', (sound) => {
    expect(maySound(sounds, hashOfSound(sound))).toBe(false)
  })
})
