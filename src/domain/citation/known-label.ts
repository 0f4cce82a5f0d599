import { fold, foldKey, keyWithoutThe } from '../lookup/fold.ts'
import type { Labelled } from '../lookup/label-index.ts'
import { isWordOrName } from './one-word.ts'
import { countriesOf, isCity } from './place-words.ts'
import { isTitle } from './title-words.ts'

/** Words that imitations add to a name, in the languages of the names. */
export const AFFIXES: ReadonlySet<string> = new Set(
  `news online tv live official breaking world media press today daily com net org www info web site
  en uk us eu intl global latest latestnews the now report reports update updates hub network alert 24 24h 24x7 post portal
  agency newsagency noticias noticia hoy notizie oggi nouvelles infos actu actualites direct nachrichten haberler haberleri
  novosti vesti berita hoje nieuws`.split(/\s+/),
)

/** The suffix of a domain with that label: `spiegel.de`, `spiegel` → `de`. */
export function endingOf(domain: string, label: string): string {
  return domain.slice(label.length + 1)
}

/** Whether a label identifies its outlet: it is the outlet's unshared name, or it is long and not a shared name. */
export function tellsItsOutlet(label: string, { entry }: Labelled): boolean {
  const same = entry.names.filter(({ text }) => foldKey(text) === label || foldKey(text) === `the${label}`)
  if (AFFIXES.has(label)) return false
  if (withoutGeneric(label) === '' && !same.some(({ kind }) => kind === 'official')) return false
  if (same.some(({ ambiguous }) => ambiguous))
    return label.length >= 5 && !isTitle(same.map(({ text }) => fold(text))[0] ?? label)
  return same.length > 0 ? label.length >= 3 : label.length >= 5
}

const GENERIC =
  /^(?:the|news|radio|tv|daily)|(?:news|times|post|press|today|online|herald|tribune|radio|tv|journal|star|sun|daily|chronicle|independent|examiner|gazette|mirror|observer|standard|express|republic|republica|nation|citizen|world|mail|voice|guardian)$/

/** A label without up to three words that many outlets' labels have: `nytimes` → `ny`, `thesun` → ``. */
export function withoutGeneric(label: string): string {
  return label.replace(GENERIC, '').replace(GENERIC, '').replace(GENERIC, '')
}

/** Whether it is a word or a country; word lists also have the short names of the best-known, `bbc`. */
function isWord(word: string): boolean {
  return word.length > 3 && !isCity(word) && (isWordOrName(word) || countriesOf(word).length > 0)
}

/**
 * Whether a label is made of titles, words and countries alone, as others' labels elsewhere are: `koreatimes`,
 * `ultimahora`, `independent`, but not `reuters`.
 */
export function isMadeOfWords(label: string, { entry }: Labelled): boolean {
  const bare = label.replaceAll('-', '').replace(/^the/, '')
  if (withoutGeneric(bare) === '') return true
  const named = entry.names.find(({ text }) => keyWithoutThe(text) === bare)
  const words = named === undefined ? [bare] : fold(named.text).split(' ')
  return words.every((word) => isTitle(word) || isWord(word))
}
