import { fold, foldKey } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { fitsKind } from '../lookup/medium-words.ts'
import { fitsLanguage } from './hints.ts'
import { type NameHit, withReasons } from './name-hit.ts'
import { exactHits } from './name-hits.ts'
import { isOwn, LONGEST_PLACE, type Place, placeAt } from './place-at.ts'
import { countriesOf, isCity, languagesOf } from './place-words.ts'
import { reason } from './reason.ts'
import { soundingInCountry } from './transliterated-hits.ts'

/**
 * Outlets that are known by sound, with the people or country named before or after, as Arabic and Russian do: `صحيفة
 * الغارديان البريطانية`. A country that fits speaks for the sound, another one against the outlet.
 */
export function soundingAbroad(words: string, lookup: Lookup): readonly NameHit[] {
  const tokens = words.split(' ')
  for (const [from, to, place] of placesAround(tokens)) {
    const hits = soundingInCountry(tokens.slice(from, to).join(' '), lookup)
    if (hits.length > 0) return hits.map((hit) => placed(hit, place))
  }
  return []
}

/** The words without a country at the end or at the beginning. */
function placesAround(tokens: readonly string[]): readonly (readonly [from: number, to: number, place: Place])[] {
  const found: [number, number, Place][] = []
  for (let at = Math.max(1, tokens.length - LONGEST_PLACE); at < tokens.length; at += 1) {
    const place = placeAt(tokens, at)
    if (place !== null && !isCity(place.key) && at + place.length === tokens.length) found.push([0, at, place])
  }
  const first = placeAt(tokens, 0)
  if (first !== null && !isCity(first.key) && first.length < tokens.length)
    found.push([first.length, tokens.length, first])
  return found
}

function placed(hit: NameHit, place: Place): NameHit {
  const about = { place: place.text, outlet: hit.entry.name }
  if (!isOwn(place, hit.entry)) return withReasons(hit, [reason('otherPlace', 'other', about)])
  const supported = { ...hit, reasons: hit.reasons.filter(({ feature }) => feature !== 'soundAlone') }
  return { ...withReasons(supported, [reason('ownPlace', 'own', about)]), ownPlace: true }
}

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u
const IN_MARKS = /^(.{0,12}?)[《「『](.{2,30})[》」』]$/u
/** Nouns that are written without a space behind a name: `ロイター通信`, `타스통신`, `朝日新聞デジタル`. */
const JOINED_NOUN =
  /^(.{2,20}?)\s?(通信社|通訊社|通讯社|通信|통신사|통신|デジタル|電子版|オンライン|電子報|电子版|網路版|网络版|온라인|인터넷판|닷컴|ニュース|뉴스)$/u
/** The language of an edition, as Chinese, Japanese and Korean write it behind a name: `德国之声中文网`. */
const JOINED_LANGUAGE = /^(.{2,20}?)\s?(中文|日本語|한국어)(?:网|網|版|판)?$/u
/** Countries that stand before a name by one character, alone or with a noun for a paper: `英BBC`, `仏紙ルモンド`, `美《纽约时报》`. */
const BY_ONE_CHARACTER: ReadonlyMap<string, string> = new Map(
  '英GB 美US 米US 法FR 仏FR 德DE 独DE 俄RU 露RU 日JP 韩KR 韓KR 印IN 伊IR 豪AU 澳AU 加CA 中CN 意IT 西ES 以IL 土TR'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
const BEHIND_CHARACTER = /^(?:紙|誌|报|報)(?=.)/u
const LONGEST_COUNTRY = 8

/**
 * Outlets named as Chinese, Japanese and Korean do, with a country before the name, marks around it or a noun joined to
 * it: `英国《卫报》`, `俄罗斯塔斯社`, `AP通信`.
 */
export function eastAsianHits(text: string, lookup: Lookup): readonly NameHit[] {
  if (!EAST_ASIAN.test(text)) return []
  const [, before = '', marked = text] = IN_MARKS.exec(text) ?? []
  const given = before === '' ? null : countryCalled(before)
  if (given !== null && given.countries.length === 0) return []
  for (const [name, country] of given === null ? splitsOf(marked) : [[marked, given] as const]) {
    const hits = hitsBehind(name, country, text, lookup)
    if (hits.length > 0) return hits
  }
  return []
}

function hitsBehind(name: string, country: Country | null, text: string, lookup: Lookup): readonly NameHit[] {
  const [, edited, language] = JOINED_LANGUAGE.exec(name) ?? []
  if (edited !== undefined && language !== undefined)
    return exactHits(edited.replace(/ News$/i, ''), lookup).map((hit) => inLanguage(hit, language))
  const [, bare, noun] = JOINED_NOUN.exec(name) ?? []
  const whole = name === text ? [] : exactHits(name, lookup)
  const hits =
    whole.length > 0 || bare === undefined || noun === undefined
      ? whole
      : exactHits(bare, lookup).map((hit) => ({ ...withNoun(hit, noun), spelt: hit.asWritten, asWritten: false }))
  if (country === null) return hits
  const { key, countries } = country
  const place: Place = { text: key, key, countries, length: 1, owns: false }
  return hits.map((hit) => placed(hit, place))
}

interface Country {
  readonly key: string
  readonly countries: readonly string[]
}

/** `英国`, `英`, `英紙`; without countries for anything else. */
function countryCalled(text: string): Country {
  const key = foldKey(text)
  const countries = countriesOf(key)
  if (countries.length > 0) return { key, countries }
  const country = /^.(?:紙|誌|报|報)?$/u.test(text) ? BY_ONE_CHARACTER.get(text.slice(0, 1)) : undefined
  return { key, countries: country === undefined ? [] : [country] }
}

/** The name behind a country, longest country first, and the whole text without one. */
function splitsOf(text: string): readonly (readonly [name: string, country: Country | null])[] {
  for (let length = Math.min(LONGEST_COUNTRY, text.length - 2); length > 1; length -= 1) {
    const key = foldKey(text.slice(0, length))
    const countries = countriesOf(key)
    if (countries.length > 0) return [[text.slice(length).trim(), { key, countries }]]
  }
  const country = BY_ONE_CHARACTER.get(text.slice(0, 1))
  if (country === undefined) return [[text, null]]
  const name = text.slice(1).replace(BEHIND_CHARACTER, '').trim()
  return [
    [text, null],
    [name, { key: text.slice(0, 1), countries: [country] }],
  ]
}

function inLanguage(hit: NameHit, word: string): NameHit {
  const about = { word, outlet: hit.entry.name }
  const [language] = languagesOf(foldKey(word))
  return language !== undefined && fitsLanguage(hit, language)
    ? { ...withReasons(hit, [reason('languageWord', 'published', about)]), edition: language }
    : withReasons(hit, [reason('languageWordAgainst', 'unknown', about)])
}

function withNoun(hit: NameHit, noun: string): NameHit {
  const which = fitsKind(fold(noun), hit.entry.kind) ? 'fitting' : 'unfitting'
  return withReasons(hit, [reason('mediumWords', which, { words: fold(noun), name: hit.name.text })])
}
