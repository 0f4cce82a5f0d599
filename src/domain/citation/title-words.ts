import { fold } from '../lookup/fold.ts'
import { isArticle, mediumWordOf, withoutArabicArticle } from '../lookup/medium-words.ts'
import { trimmedEnd } from '../text/trimmed.ts'

/** Words, folded, that newspapers of many places use as titles: by themselves they identify none. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  `times time sun star post mail herald guardian telegraph independent national nation tribune mirror observer express journal
  standard chronicle gazette echo voice world press citizen mercury courier examiner register bulletin dispatch sentinel
  advertiser argus argosy leader record review monitor daily morning evening sunday weekly today globe sketch spectator
  inquirer enquirer reporter republic republican democrat banner beacon ledger patriot pioneer messenger morgen one
  mundo universal pais nacion tiempo dia hora prensa vanguardia universo comercio razon verdad opinion heraldo diario
  monde temps jour nouvelliste matin soir liberte presse depeche
  welt zeit tag bote anzeiger kurier blatt
  watan akhbar ahram bilad hayat nahar thawra jumhuriya sabah balad وطن اخبار بلاد حياه نهار ثوره جمهوريه صباح بلد
  ayyam ayam khaleej khalij shaab bayan fajr ghad anbaa mustaqbal ايام خليج شعب بيان فجر غد انبا مستقبل
  راي شرق شروق رايه وسط مسا علم دستور جريده
  pravda vremya telegraf republika`
    .split(/\s+/)
    .map(fold),
)

export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word)
}

/**
 * Whether a folded name consists only of such words, articles, medium words and numbers: `the sun`, `news24`. An Arabic title
 * counts with its article only alone (`النهار`): with a word for the medium (`تلفزيون البلد`) it is one outlet's name.
 */
export function isTitle(words: string): boolean {
  const tokens = words.split(' ').filter((word) => !isArticle(word))
  return tokens.every((token) => {
    const word = trimmedEnd(token, /\d/)
    const title = tokens.length === 1 ? withoutArabicArticle(word) : word
    return word === '' || TITLE_WORDS.has(title) || mediumWordOf(word) !== undefined
  })
}

/** Title words of when a paper appears. */
const PERIODS: ReadonlySet<string> = new Set('daily weekly morning evening sunday today'.split(' '))
/** Title words that stand beside another in half of all titles. */
const COMMONEST: ReadonlySet<string> = new Set([...PERIODS, 'press'])

/** Whether a title tells when the paper appears, as those of many places do: `daily press`, but not `press democrat`. */
export function isTitleOfPeriod(words: string): boolean {
  return isTitle(words) && words.split(' ').some((word) => PERIODS.has(word))
}

/**
 * Whether a title is made of two that papers rarely join: `argus leader`, `mail tribune`, but not `daily press` or
 * `news gazette`.
 */
export function isJoinedTitle(words: string): boolean {
  const telling = words
    .split(' ')
    .filter((word) => !isArticle(word) && !COMMONEST.has(word) && mediumWordOf(word) === undefined)
  return telling.length > 1 && isTitle(words)
}

/** Whether a folded name is a common title or a short abbreviation, which no outlet has to itself: `the sun`, `ap`. */
export function isCommonTitle(words: string): boolean {
  const tokens = words.split(' ').filter((word) => !isArticle(word))
  return (tokens.length === 1 && (tokens[0] as string).length <= 3) || isTitle(words)
}
