import type { OutletKind } from '../outlet.ts'
import { fold } from './fold.ts'

/** What a medium word (`news`, `TV`, `daily`) says of an outlet. */
export type MediumWord = 'any' | 'paper' | 'magazine' | 'vision' | 'radio' | 'agency' | 'company'

/**
 * Words, folded, that people add to an outlet's name or leave out, by medium, in the languages of cited names.
 * `magazine`, `weekly`, `sunday` and the like distinguish outlets; they are listed only for the kinds they describe, or
 * not at all.
 */
const WORDS: Readonly<Record<MediumWord, string>> = {
  any: `news com net org website site online web digital newsroom
    noticias nachrichten actualites infos info nieuws nyheter nyheder uutiset hirek stirile haberleri media outlet
    نت новости خبر اخبار موقع الاخباري الاخباريه نيوز اونلاين אתר חדשות ニュース デジタル 뉴스`,
  paper: `newspaper paper zeitung tageszeitung journal quotidien diario periodico giornale gazete krant
    جريده صحيفه روزنامه газета עיתון 报 報`,
  magazine: 'magazine mag magazin revista revue rivista dergisi مجله журнал',
  vision: `broadcaster tv television channel chaine canal televisie televizyonu televisione
    قناه فضائيه تلفزيون شبكه محطه телеканал канал ערוץ`,
  radio: 'radio rundfunk اذاعه راديو радио רדיו',
  agency: `agency agence agencia agenzia agentur nachrichtenagentur presseagentur newswire wire ajansi haber
    وكاله انبا للانبا خبرگزاري агентство информагентство סוכנות 通信 通信社 通讯社 통신 통신사`,
  company: `network group corporation corp company ltd limited inc gmbh llc plc co sa spa ag
    holding publishing مجموعه شركه`,
}

/**
 * Nouns that describe an outlet beside its name and are hardly ever part of one: `Hürriyet gazetesi`, `dagblad Trouw`.
 * A name with one is not looked up without it.
 */
const DESCRIBING: Readonly<Record<'paper' | 'magazine' | 'vision' | 'radio' | 'agency' | 'site', string>> = {
  paper: `tabloid broadsheet boulevardzeitung boulevardblatt wirtschaftszeitung rotativo cotidiano matutino jornal gazetesi
    dagblad dziennik tidningen avisa avisen dagsavisen vjesnik вестник`,
  magazine: 'nachrichtenmagazin wochenmagazin newsmagazine newsweekly dergisi magasinet czasopismo',
  vision:
    'nachrichtensender fernsehsender sender cadena emisora telecadena kanali stacja telewizja emittente телекомпания',
  radio: 'radiosender emisora emissora stacja радиостанция',
  agency: 'newsagency presseagentur agencja pressbyran',
  site: 'nachrichtenportal onlineportal nachrichtenseite portal newsportal outlet издание портал интернетиздание',
}
/** Nouns that say how often it appears, of papers and magazines alike. */
const PERIODICAL = `hebdomadaire hebdo quotidien mensuel semanario wochenzeitung wochenblatt weekblad tygodnik settimanale
  haftalik еженедельник`

const DESCRIBED_KINDS: ReadonlyMap<string, readonly OutletKind[]> = (() => {
  const kinds: Readonly<Record<keyof typeof DESCRIBING, readonly OutletKind[]>> = {
    paper: ['newspaper'],
    magazine: ['magazine', 'journal'],
    vision: ['television', 'broadcaster'],
    radio: ['radio', 'broadcaster'],
    agency: ['wire-agency'],
    site: ['news-site', 'newspaper', 'magazine', 'website', 'fact-checker'],
  }
  const map = new Map<string, readonly OutletKind[]>()
  for (const [medium, words] of Object.entries(DESCRIBING) as [keyof typeof DESCRIBING, string][])
    for (const word of words.split(/\s+/).map(fold)) map.set(word, [...(map.get(word) ?? []), ...kinds[medium]])
  for (const word of PERIODICAL.split(/\s+/).map(fold)) map.set(word, ['newspaper', 'magazine', 'satire'])
  return map
})()

/** Whether the word is such a noun, of any kind. */
export function isDescribing(word: string): boolean {
  return DESCRIBED_KINDS.has(word)
}

/** Whether the word is such a noun and fits the kind. */
export function describesKind(word: string, kind: OutletKind): boolean {
  return DESCRIBED_KINDS.get(word)?.includes(kind) ?? false
}

const CLASS_OF: ReadonlyMap<string, MediumWord> = new Map(
  (Object.entries(WORDS) as [MediumWord, string][]).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [fold(word), kind] as const),
  ),
)

const FITTING: Readonly<Record<OutletKind, readonly MediumWord[]>> = {
  newspaper: ['any', 'paper', 'company'],
  magazine: ['any', 'magazine', 'company'],
  television: ['any', 'vision', 'company'],
  radio: ['any', 'radio', 'company'],
  broadcaster: ['any', 'vision', 'radio', 'company'],
  'wire-agency': ['any', 'agency', 'company'],
  'news-site': ['any', 'agency', 'paper', 'company'],
  website: [],
  'fact-checker': ['any', 'company'],
  'think-tank': ['any', 'company'],
  monitor: ['any', 'company'],
  'press-release-wire': ['any', 'agency', 'company'],
  'government-site': ['any'],
  encyclopedia: ['any'],
  journal: ['any', 'magazine', 'company'],
  repository: ['any'],
  platform: ['any', 'company'],
  satire: ['any', 'paper', 'magazine'],
}

/** Leading articles, folded, of names in Latin letters; Arabic ones are also joined to the word (`Almayadeen`). */
const ARTICLES: ReadonlySet<string> = new Set(
  'the le la les l el los las der die das il lo gli i o os het de al ash ad az ar as an at аль эль'.split(' '),
)
/**
 * Romanised Arabic articles, with their forms before sun letters; elsewhere in a name they are words of other
 * languages.
 */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set('al el ash ad az ar as an at аль эль'.split(' '))

const FEW_STATES: ReadonlySet<string> = new Set('der die das il lo gli de het'.split(' '))

export function mediumWordOf(word: string): MediumWord | undefined {
  return CLASS_OF.get(word) ?? CLASS_OF.get(withoutArabicArticle(word))
}

/** Whether the word may be added to, or left out of, the name of an outlet of that kind without naming another. */
export function fitsKind(word: string, kind: OutletKind): boolean {
  const medium = mediumWordOf(word)
  return medium !== undefined && FITTING[kind].includes(medium)
}

export function isArticle(word: string): boolean {
  return ARTICLES.has(word)
}

/** Articles that are often left out: `the` of `the guardian`, but hardly `le` of `le monde`. */
export function isEnglishOrArabicArticle(word: string): boolean {
  return word === 'the' || ARABIC_ARTICLES.has(word)
}

/** Whether the word is a German, Italian or Dutch article. */
export function isArticleOfFewStates(word: string): boolean {
  return FEW_STATES.has(word)
}

export function isArabicArticle(word: string): boolean {
  return word === 'al' || word === 'el'
}

/** `الميادين` → `ميادين`; words too short to have an article are kept. */
export function withoutArabicArticle(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word
}

/**
 * A name without what people leave out or add: the leading article and medium words at either end. `the associated
 * press` → `associated press` · `قناه النجبا الفضائيه` → `نجبا` · `bbc news` → `bbc`
 */
export function coreOf(words: string): string {
  if (!words.includes(' ')) return withoutArabicArticle(words)
  const tokens = words.split(' ')
  let start = 0
  let end = tokens.length
  for (;;) {
    const first = tokens[start] as string
    if (end - start > 1 && (isArticle(first) || mediumWordOf(first) !== undefined)) start += 1
    else if (end - start > 1 && mediumWordOf(tokens[end - 1] as string) !== undefined) end -= 1
    else break
  }
  let core = ''
  for (let at = start; at < end; at += 1) core += withoutArabicArticle(tokens[at] as string)
  return core
}
