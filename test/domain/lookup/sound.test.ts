import { expect, test } from 'vitest'
import { fold } from '../../../src/domain/lookup/fold.ts'
import { soundOf, vowelDistance } from '../../../src/domain/lookup/sound.ts'

test.each([
  ['الميادين', 'Al Mayadeen'],
  ['Al Mayadin', 'Al Mayadeen'],
  ['el-Mayadine', 'Al Mayadeen'],
  ['Al-Djazira', 'Al Jazeera'],
  ['Аль-Джазира', 'Al Jazeera'],
  ['الأهرام', 'Al-Ahram'],
  ['Медуза', 'Meduza'],
  ['הארץ', 'Haaretz'],
  ['Asharq Alawsat', 'Al-Sharq al-Awsat'],
])('%s sounds like %s', (given, listed) => {
  const sound = soundOf(fold(given))
  const other = soundOf(fold(listed))
  if (sound === null || other === null) throw new Error('has no sound')
  expect(sound.consonants).toBe(other.consonants)
  expect(vowelDistance(sound, other)).toBeLessThan(0.35)
})

test.each([
  ['الميدان', 'Al Mayadeen'],
  ['Al Midan', 'Al Mayadeen'],
])('the vowels of %s keep it apart from %s', (given, listed) => {
  const sound = soundOf(fold(given))
  const other = soundOf(fold(listed))
  if (sound === null || other === null) throw new Error('has no sound')
  expect(vowelDistance(sound, other)).toBeGreaterThan(0.25)
})

test('a name in Chinese has no sound here', () => {
  expect(soundOf('新华社')).toBeNull()
})
