import { isDay } from '../date.ts'
import { fold } from '../lookup/fold.ts'

/** Month names and abbreviations, folded, in English, French, Spanish, German and Arabic. */
const MONTHS: readonly string[] = [
  'january jan janvier janv enero ene januar jan janner يناير جانفي كانونالثاني',
  'february feb fevrier fevr fev febrero februar feber فبراير فيفري شباط',
  'march mar mars marzo marz maerz مارس اذار',
  'april apr avril avr abril abr ابريل افريل نيسان',
  'may mai mayo مايو ماي ايار',
  'june jun juin junio juni يونيو جوان حزيران',
  'july jul juillet juil julio juli يوليو جويليه تموز',
  'august aug aout agosto ago اغسطس اوت اب',
  'september sep sept septembre septiembre سبتمبر ايلول',
  'october oct octobre octubre oktober okt اكتوبر تشرينالاول',
  'november nov novembre noviembre نوفمبر تشرينالثاني',
  'december dec decembre diciembre dic dezember dez ديسمبر كانونالاول',
]
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** Bounded, so that matching stays linear in long runs of letters. */
const WORD = '[\\p{L}\\p{M}]{2,14}\\.?(?:\\s(?:الثاني|الأول|الاول))?'
const PATTERNS: readonly (readonly [
  pattern: RegExp,
  order: readonly ['year' | 'month' | 'day', 'year' | 'month' | 'day', 'year' | 'month' | 'day'],
])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, ['year', 'month', 'day']],
  [
    new RegExp(
      `(?<!\\p{N})(\\p{Nd}{1,2})(?:er|st|nd|rd|th|\\.|º)?\\s+(?:de\\s+|of\\s+)?(${WORD}),?\\s+(?:de\\s+|del\\s+)?(\\p{Nd}{4})(?!\\p{N})`,
      'gu',
    ),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(`(${WORD})\\s+(\\p{Nd}{1,2})(?:st|nd|rd|th)?,\\s+(\\p{Nd}{4})(?!\\p{N})`, 'gu'),
    ['month', 'day', 'year'],
  ],
  [new RegExp(`(?<!\\p{N})(\\p{Nd}{4}),\\s+(${WORD})\\s+(\\p{Nd}{1,2})(?!\\p{N})`, 'gu'), ['year', 'month', 'day']],
]
/** Words before the date on which somebody accessed a page, not the date of publication. */
const LOOKED_UP =
  /(?:retrieved|accessed|archived|access-date|accessdate|archive-date|consult[ée]e?s?|abgerufen|consultad[oa]|recuperado|اطلع\S{0,12})\s?[=:]?\s?(?:from\s?)?(?:the original\s?)?(?:on|from|le|am|el|den)?\s?[=:]?\s?$/iu
/** Longest such phrase in characters. */
const LONGEST_LOOKED_UP = 60

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly start: number
  readonly end: number
}

/** The dates in a reference, except access dates: `24 janvier 2024`, `(2024, January 24)`. */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const [pattern, order] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const part = (name: 'year' | 'month' | 'day'): string => match[order.indexOf(name) + 1] as string
      const month = monthOf(part('month'))
      if (month === null || LOOKED_UP.test(text.slice(Math.max(0, match.index - LONGEST_LOOKED_UP), match.index)))
        continue
      const day = `${digits(part('year'))}-${String(month).padStart(2, '0')}-${digits(part('day')).padStart(2, '0')}`
      if (isDay(day)) found.push({ day, start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((left, right) => left.start - right.start)
}

function monthOf(text: string): number | null {
  if (/^\d{2}$/.test(text)) return Number(text)
  return MONTH_OF.get(fold(text).replaceAll(' ', '')) ?? null
}

function digits(text: string): string {
  return fold(text)
}
