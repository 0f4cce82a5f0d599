import type { LookupEntry } from '../../lookup/entry.ts'
import { finished, type Steps } from '../../lookup/steps.ts'
import { namesBySound } from '../cues/languages.ts'
import { type PhraseTable, phraseTableSteps } from '../text/phrase-table.ts'
import { tokenise } from '../text/tokenise.ts'
import { consonantsOf, romanisationOf } from '../text/transliteration.ts'
import { DOT } from '../text/unit-table.ts'
import { FORM, type NameForm, nameForms } from './name-forms.ts'

/**
 * All names, accounts and hosts of the catalogue, compiled to be found in a text in one pass. Rebuilt when the
 * catalogue changes; immutable.
 */
export interface ArticleMatcher {
  readonly entries: readonly LookupEntry[]
  readonly table: PhraseTable
  /** The forms of phrase n are `forms[first[n]] … forms[first[n + 1]]`, as indexes into the columns below. */
  readonly first: Int32Array
  readonly forms: Int32Array
  readonly entry: Int32Array
  /** `FORM` flags. */
  readonly flags: Int16Array
  /** Index into the entry's names, or into its locators for hosts and handles. */
  readonly source: Uint16Array
  /** One bit for each word that has a capital in the name. */
  readonly capitals: Uint16Array
  /** Forms by the sound of the name; -1 where several outlets sound the same. See `transliteration.ts`. */
  readonly bySound: ReadonlyMap<string, number>
  /** Acronyms in lower case. */
  readonly byAcronym: ReadonlyMap<string, number>
  /** The phrase of each form; -1 for none. */
  readonly phraseOf: Int32Array
  readonly byId: ReadonlyMap<string, LookupEntry>
  /** Forms by the romanisation of what follows the Arabic article. */
  readonly byRomanisation: ReadonlyMap<string, number>
  /** Approximate size of the typed arrays and maps. */
  readonly bytes: number
}

/** Sounds with fewer consonants match too many words. */
const FEWEST_CONSONANTS = 2
const LONGEST_SOUND = 24
const LONGEST_ACRONYM = 6
/** The Arabic article before a romanised name, assimilated or not. */
const ARABIC_ARTICLE = /^a[ldnrstz]h?[- ](.+)$/i
const BYTES_PER_KEY = 72

export function buildArticleMatcher(entries: readonly LookupEntry[]): ArticleMatcher {
  return finished(matcherSteps(entries))
}

/** Entries compiled in one step. */
const AT_ONCE = 40

/** Builds a matcher in steps of a few milliseconds. */
export function* matcherSteps(entries: readonly LookupEntry[]): Steps<ArticleMatcher> {
  const texts: string[] = []
  const entry: number[] = []
  const flags: number[] = []
  const source: number[] = []
  const bySound: Sounds = { heard: new Map(), likelihood: new Map() }
  const byRomanisation: Sounds = { heard: new Map(), likelihood: new Map() }
  const byAcronym = new Map<string, number>()
  const add = (form: NameForm, from: number, of: number): void => {
    const isSpelt = (form.flags & FORM.acronym && form.text.length <= LONGEST_ACRONYM) || /^[A-Z]$/.test(form.text)
    if (isSpelt && !(form.flags & FORM.listing)) byAcronym.set(form.text.toLowerCase(), texts.length)
    texts.push(form.text.replace(/\s+/g, ' '))
    flags.push(form.flags)
    entry.push(of)
    source.push(from)
  }

  const byId = new Map<string, LookupEntry>()
  for (const [of, each] of entries.entries()) {
    if (of % AT_ONCE === 0) yield
    const { id, depth, names, locators } = each
    byId.set(id, each)
    const hasArabicName = names.some(({ text, language }) => namesBySound(language) && /\p{Script=Arabic}/u.test(text))
    names.forEach((name, index) => {
      const at = texts.length
      for (const form of nameForms(name, depth)) add(form, index, of)
      if (depth === 'listing' || !/\p{Script=Latin}/u.test(name.text)) return
      if (!hasArabicName && !hasLetters(name.text)) {
        // Arabic sounds are compared without the article, so `Al-Ahram` is stored without it.
        const heard = withoutKind(name.text)
        addSound(bySound, { entry, flags }, at, consonantsOf(ARABIC_ARTICLE.exec(heard)?.[1] ?? heard))
      }
      for (let form = at; form < texts.length; form += 1) {
        const rest = ARABIC_ARTICLE.exec(texts[form] as string)?.[1]
        if (rest !== undefined)
          addSound(
            byRomanisation,
            { entry, flags },
            form,
            rest
              .split(/[\s-]+/)
              .map(romanisationOf)
              .join(' '),
          )
      }
    })
    locators.forEach((locator, index) => {
      if (locator.host !== null && locator.path === null) add({ text: locator.host, flags: FORM.host }, index, of)
      if (locator.handle !== null && /^[\w.]+$/.test(locator.handle))
        add({ text: locator.handle, flags: FORM.handle }, index, of)
    })
  }
  yield

  const { table, numbers } = yield* phraseTableSteps(texts, true)
  yield
  const phrases = table.at.length - 1
  const first = new Int32Array(phrases + 1)
  for (const number of numbers) if (number >= 0) first[number + 1] = (first[number + 1] as number) + 1
  for (let number = 0; number < phrases; number += 1)
    first[number + 1] = (first[number + 1] as number) + (first[number] as number)
  const forms = new Int32Array(texts.length)
  const next = first.slice()
  numbers.forEach((number, form) => {
    if (number < 0) return
    forms[next[number] as number] = form
    next[number] = (next[number] as number) + 1
  })
  const columns = {
    entry: Int32Array.from(entry),
    flags: Int16Array.from(flags),
    source: Uint16Array.from(source),
    capitals: yield* capitalsOf(texts),
  }
  const bytes =
    table.bytes +
    first.byteLength +
    forms.byteLength +
    texts.length * 14 +
    (bySound.heard.size + byRomanisation.heard.size + byAcronym.size + entries.length) * BYTES_PER_KEY
  return {
    entries,
    table,
    first,
    forms,
    ...columns,
    bySound: bySound.heard,
    byRomanisation: byRomanisation.heard,
    byAcronym,
    phraseOf: numbers,
    byId,
    bytes,
  }
}

/** Forms by sound. Where several outlets sound the same, the most likely one, or none if they are equally likely. */
interface Sounds {
  /** The form with that sound; -1 where several are equally likely. */
  readonly heard: Map<string, number>
  /** Likelihood of that form, see `likelihoodOf`. */
  readonly likelihood: Map<string, number>
}

function addSound(
  { heard, likelihood }: Sounds,
  { entry, flags }: { readonly entry: readonly number[]; readonly flags: readonly number[] },
  form: number,
  sound: string,
): void {
  if (sound.length < FEWEST_CONSONANTS || sound.length > LONGEST_SOUND) return
  const [other, most] = [heard.get(sound), likelihood.get(sound) ?? -1]
  const likely = likelihoodOf(flags[form] as number)
  if (likely < most || (other !== undefined && other >= 0 && entry[other] === entry[form])) {
    // The same outlet keeps its first form with the higher likelihood.
    likelihood.set(sound, Math.max(likely, most))
    return
  }
  heard.set(sound, likely > most ? form : -1)
  likelihood.set(sound, likely)
}

/** 2 for an unshared official or native name, 1 for a shared one, 0 for variants. */
function likelihoodOf(flags: number): number {
  if ((flags & FORM.official) === 0) return 0
  return (flags & FORM.ambiguous) === 0 ? 2 : 1
}

/** `BBC News` is spelled out by letters, not by sound. */
function hasLetters(name: string): boolean {
  return /(^|[\s-])\p{Lu}{1,3}(?![\p{L}])/u.test(name)
}

/** `Agence France-Presse` without its first word, `The Guardian` without its article, as they are heard. */
export function withoutKind(name: string): string {
  return name
    .replace(/^(The|Agence|Agencia|Agenzia)\s+/i, '')
    .replace(/\s(News Agency|magazine|newspaper)$/i, '')
    .trimEnd()
}

/** One bit for each capitalised word of each text. */
function* capitalsOf(all: readonly string[]): Steps<Uint16Array> {
  const capitals = new Uint16Array(all.length)
  for (let from = 0; from < all.length; from += TEXTS_AT_ONCE) {
    capitals.set(capitalsOfSome(all.slice(from, from + TEXTS_AT_ONCE)), from)
    yield
  }
  return capitals
}

const TEXTS_AT_ONCE = 1_000

function capitalsOfSome(texts: readonly string[]): Uint16Array {
  const capitals = new Uint16Array(texts.length)
  const tokens = tokenise(texts.join('\n'))
  let token = 0
  let offset = 0
  texts.forEach((text, index) => {
    const limit = offset + text.length
    for (let word = 0; token < tokens.count && (tokens.start[token] as number) < limit; word += 1, token += 1) {
      const isGlued = word > 0 && (tokens.gap[token] as number) === DOT
      if ((tokens.shape[token] as number) & 32 && word < 16 && !isGlued) {
        capitals[index] = (capitals[index] as number) | (1 << word)
      }
    }
    offset = limit + 1
  })
  return capitals
}
