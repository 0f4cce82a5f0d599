import { describe, expect, it } from 'vitest'
import { arabicConsonants } from '../../../../src/domain/article/text/arabic-consonants.ts'
import { foldedText } from '../../../../src/domain/article/text/folded-units.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'
import { consonantsOf, lettersNamed, romanisationOf } from '../../../../src/domain/article/text/transliteration.ts'

function arabicSound(name: string): string {
  const tokens = tokenise(name)
  let sound = ''
  for (let index = 0; index < tokens.count; index += 1)
    sound += arabicConsonants(foldedText(tokens, index, index + 1), index === 0)
  return sound
}

describe('a name in Arabic letters', () => {
  it.each([
    ['رويترز', 'Reuters'],
    ['نيويورك تايمز', 'New York Times'],
    ['واشنطن بوست', 'Washington Post'],
    ['الغارديان', 'Guardian'],
    ['لوموند', 'Le Monde'],
    ['دير شبيغل', 'Der Spiegel'],
    ['فايننشال تايمز', 'Financial Times'],
    ['فورين بوليسي', 'Foreign Policy'],
    ['أسوشيتد برس', 'Associated Press'],
    ['أكسيوس', 'Axios'],
    ['فرانس ٢٤', 'France 24'],
  ])('sounds as %s, %s in Latin ones', (arabic, latin) => {
    expect(arabicSound(arabic)).toBe(consonantsOf(latin))
  })

  it.each([
    ['فيسبوك', 'Foreign Policy'],
    ['أكسيوس', 'Xinhua'],
    ['إل موندو', 'Le Monde'],
  ])('does not sound as %s, %s where they differ', (arabic, latin) => {
    expect(arabicSound(arabic)).not.toBe(consonantsOf(latin))
  })

  it('is spelt out by the names of its letters', () => {
    expect(['سي', 'ان', 'اف', 'ا'].map(lettersNamed)).toEqual(['c', 'n', 'f', 'a'])
    expect(lettersNamed('بي')).toBe('bp')
    expect(lettersNamed('كتاب')).toBe('')
  })
})

describe('a romanised Arabic name', () => {
  it.each([
    ['Jazeera', ['Jazira', 'Dschasira', 'Yazira', 'Djazira']],
    ['Mayadeen', ['Mayadine', 'Majadin', 'Mayadin']],
    ['Arabiya', ['Arabia', 'Arabija', 'Arabiyya', 'Arabiyah']],
    ['Nujaba', ['Noujaba', 'Nudschaba']],
  ])('is %s in any spelling', (name, spellings) => {
    for (const spelling of spellings) expect(romanisationOf(spelling)).toBe(romanisationOf(name))
  })

  it('keeps different names apart', () => {
    const names = ['Jazeera', 'Mayadeen', 'Arabiya', 'Manar', 'Akhbar', 'Ahram', 'Monitor', 'Nujaba', 'Awsat']
    expect(new Set(names.map(romanisationOf)).size).toBe(names.length)
  })
})
