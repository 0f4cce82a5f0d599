import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { articleWorld } from '../article-cases.ts'

const { matcher, lookup } = articleWorld()

/** The hands of each chain, first speaker first, without the text itself. */
function chains(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en).chains.map(({ hands }) =>
    hands
      .filter(({ kind }) => kind !== 'this-text')
      .map(({ text: name }) => name)
      .join(' > '),
  )
}

describe('a source passes on another where the text says so', () => {
  it.each([
    ['Reuters, citing Tasnim, reported that the site was hit.', 'Tasnim > Reuters'],
    ['The minister has resigned, according to AFP via Le Figaro.', 'AFP > Le Figaro'],
    ['“The talks are over,” Reuters reported via Al Jazeera.', 'Reuters > Al Jazeera'],
    ['AFP, via Le Figaro, annonce que le ministre démissionne.', 'AFP > Le Figaro'],
    ['El ministro dimitió, según AFP vía El País.', 'AFP > El País'],
    ['Der Minister tritt zurück, meldet AFP via Le Figaro.', 'AFP > Le Figaro'],
    ['نقلت قناة الميادين عن رويترز أن المحادثات انتهت.', 'رويترز > الميادين'],
    ['ذكرت الجزيرة نقلاً عن وكالة فرانس برس أن الوزير استقال.', 'فرانس برس > الجزيرة'],
    ['Le ministre a démissionné. (Le Figaro avec AFP)', 'AFP > Le Figaro'],
    ['El ministro ha dimitido. (El País con EFE)', 'EFE > El País'],
  ])('%s', (text, chain) => {
    expect(chains(text)).toEqual([chain])
    expect(readArticle({ text }, matcher, lookup, en).summary).toMatchObject({ outlets: 2, independentOutlets: 1 })
  })

  it.each([
    ['AFP reported it on Monday. Via Le Figaro came a denial.', ['AFP', 'Le Figaro']],
    ['AFP and Le Monde reported separately that the minister had resigned.', ['AFP', 'Le Monde']],
    ['نقلت الميادين ورويترز عن مسؤول أن المحادثات انتهت.', ['مسؤول > الميادين', 'مسؤول > رويترز']],
  ])('and not where it does not: %s', (text, expected) => {
    expect(chains(text)).toEqual(expected)
    expect(readArticle({ text }, matcher, lookup, en).summary.independentOutlets).toBe(2)
  })
})
