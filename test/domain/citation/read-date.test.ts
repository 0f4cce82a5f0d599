import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/domain/citation/read-date.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => at)
const days = (text: string) => datesIn(text).map(({ day }) => day)

describe('a date in words', () => {
  it.each(['en', 'fr', 'es', 'de', 'ar-EG', 'ar-DZ', 'ar-IQ'])('is read by every month of %s', (locale) => {
    for (const month of MONTHS) {
      const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 15))
      const day = `2024-${String(month + 1).padStart(2, '0')}-15`
      expect(days(`15 ${name} 2024`), name).toEqual([day])
      expect(days(`15 de ${name} de 2024`), name).toEqual([day])
      expect(days(`2024, ${name} 15`), name).toEqual([day])
      expect(days(`${name} 15, 2024`), name).toEqual([day])
    }
  })

  it.each(['en-US', 'de', 'es'])('is read by every short month of %s', (locale) => {
    for (const month of MONTHS) {
      const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, month, 5))
      const day = `2024-${String(month + 1).padStart(2, '0')}-05`
      expect(days(`5 ${name} 2024`), name).toEqual([day])
    }
  })

  it('is found where it stands, in order, with what belongs to it', () => {
    const text = 'Seen 2 May 2023, written 2024-01-24, filed May 1st, 2022.'
    expect(datesIn(text).map(({ day, start, end }) => [day, text.slice(start, end)])).toEqual([
      ['2023-05-02', '2 May 2023'],
      ['2024-01-24', '2024-01-24'],
      ['2022-05-01', 'May 1st, 2022'],
    ])
  })

  it.each([
    '30 February 2024',
    '2024-13-01',
    '2024-02-30',
    '32 May 2024',
    '12024-01-24',
    '2024-01-241',
    '5 Maybe 2024',
  ])('is none in %s', (text) => {
    expect(days(text)).toEqual([])
  })

  it.each([
    'Retrieved 3 June 2024',
    'Accessed on June 3, 2024',
    'Archived from the original on 3 June 2024',
    'access-date=2024-06-03',
    'consultée le 3 juin 2024',
    'abgerufen am 3. Juni 2024',
    'consultado el 3 de junio de 2024',
    'recuperado el 3 de junio de 2024',
  ])('is that of looking in “%s”', (text) => {
    expect(days(text)).toEqual([])
    expect(days(`${text}. Published 1 May 2023`)).toEqual(['2023-05-01'])
  })
})
