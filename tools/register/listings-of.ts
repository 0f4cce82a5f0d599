import { COUNTRIES } from '../../src/catalogue/countries.ts'
import { isHostOfMany } from '../../src/domain/citation/hosts-of-many.ts'
import { specialHostOf } from '../../src/domain/citation/special-hosts.ts'
import { issnOf } from '../../src/domain/issn.ts'
import { fold, keyWithoutThe } from '../../src/domain/lookup/fold.ts'
import type { OutletKind } from '../../src/domain/outlet.ts'
import type { Confidence, Doubt, Listing } from '../../src/domain/register/listing.ts'
import { isOfAnother, isOfSite, labelOf, nameOfSite } from './channel-site.ts'
import { cleanName } from './clean-name.ts'
import { isNameOfHost } from './name-and-host.ts'
import { CALL_SIGN, networkOf } from './network-stations.ts'
import { ORIGIN_KEYS } from './origins.ts'
import { withOwnArticle } from './own-article.ts'
import { ownHosts } from './own-hosts.ts'
import type { SourceRow } from './source-row.ts'

/** Called with what was left out of the register, and why. */
export type Tell = (why: string, what: string) => void

/** A listing without an id. */
export type Draft = Omit<Listing, 'id'>

const DOUBT_OF: Readonly<Record<string, Doubt>> = {
  'several-titles-on-host': 'several-titles',
  'country-conflict': 'countries-differ',
  closed: 'closed',
}

/** Withdrawn or wrong language codes, with their replacements. */
const LANGUAGES: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi' }

/**
 * A row as a listing; null where nothing of it can be used.
 *
 * @param isNews whether a list of written news sites has the host
 */
export function draftOf(row: SourceRow, tell: Tell, isNews: (host: string) => boolean): Draft | null {
  const what = `${row.name} (${row.country}) ${row.hosts.join(' ')}`
  const taken = row.flags?.find((flag) => flag.startsWith('name-of-listed:'))
  if (taken !== undefined) return drop(tell, 'its name and another host are a dossier’s', what)
  const ofSite = isOfSite(row, isNews)
  const network = networkOf(row)
  const { name: listed, abbreviation, others } = ofSite ? nameOfSite(row) : (network ?? mainNameOf(row))
  const name = withOwnArticle(listed, row.hosts, row.x)
  if (name !== listed) tell('named with the article of its own domain or account', `${name} ${row.hosts[0]}`)
  if (network !== null) tell('stations that have the name of their network', `${row.name}: ${name} ${row.hosts[0]}`)
  if (ofSite) tell('a channel that has the name of its site', `${row.name}: ${name} ${row.hosts[0]}`)
  if (fold(name) === '') return drop(tell, 'its name has no letters', what)
  const native = row.nativeName === undefined ? undefined : cleanName(row.nativeName).name
  const given = otherNamesOf(
    row,
    name === listed ? others : [listed, ...others],
    new Set([name, abbreviation, native].map((each) => fold(each ?? ''))),
  )
  const otherNames = namesOfOne(ofSiteWithMany(given, name, row, tell), name, row, tell)
  const names = [name, native, abbreviation, ...otherNames].filter((each): each is string => each != null)
  const { hosts, unlike, left } = ownHosts(names, row.hosts)
  if (hosts.length === 0) return drop(tell, left[0]?.why ?? 'no host', what)
  for (const { host, why } of left)
    if (why !== 'another host is like the name') tell(`host left out: ${why}`, `${host}: ${name}`)
  const isBacked = row.tier === 'backed-twice'
  const doubts: Doubt[] = (row.flags ?? []).flatMap((flag) => DOUBT_OF[flag] ?? [])
  if (unlike && (row.kind === 'television' ? isOfAnother(row, isNews) : !isBacked)) doubts.push('name-unlike-host')
  const confidence: Confidence = doubts.includes('name-unlike-host') ? 'flagged' : row.tier
  const owners = ownersOf(row, name)
  const issn = issnsOf(row, name, tell)
  const languages = [...new Set(row.languages.map((tag) => LANGUAGES[tag] ?? tag))]
  return {
    kind: ofSite ? 'news-site' : kindOf(row, name),
    country: countryOf(row, tell),
    name,
    ...(native !== undefined && fold(native) !== fold(name) && { nativeName: native }),
    ...(abbreviation !== null && { abbreviation }),
    ...(otherNames.length > 0 && { otherNames }),
    hosts,
    ...(languages.length > 0 && { languages }),
    ...(row.founded !== undefined && { founded: row.founded }),
    ...(issn.length > 0 && { issn }),
    ...(owners.length > 0 && { owners }),
    ...(isHandle(row.x) && { x: row.x }),
    ...(isHandle(row.facebook) && { facebook: row.facebook }),
    ...(row.wikidata !== undefined && { wikidata: row.wikidata }),
    ...(row.stateTypology !== undefined && { stateMedia: row.stateTypology }),
    confidence,
    ...(doubts.length > 0 && { doubts: [...new Set(doubts)].sort() }),
    ...(row.asOf !== undefined && { asOf: row.asOf }),
    sources: sourcesOf(row),
  }
}

function drop(tell: Tell, why: string, what: string): null {
  tell(why, what)
  return null
}

/** Of several titles on a site, the one that its host is named after: `HRT` of `HRT 4` and `HRT` on hrt.hr. */
function mainNameOf(row: SourceRow) {
  const clean = cleanName(row.name)
  const names = [clean, ...(row.otherNames ?? []).map(cleanName)]
  const label = labelOf(row)
  const better = row.flags?.includes('several-titles-on-host')
    ? names.find(({ name }) => fold(name).replaceAll(' ', '') === label)
    : HOUSE.test(clean.name)
      ? names.find(({ name }) => isNameOfHost(name, row.hosts[0] ?? '') === true)
      : undefined
  return better === undefined || better === clean ? clean : { ...better, others: [...better.others, clean.name] }
}

/** A publisher's name, which a list gives beside the title that it publishes. */
const HOUSE = / (?:Publishing House|Publishers|Press Group|Media Group|Publishing Group)$/

/** An edition named with its language also has the name without it. */
export const LANGUAGE_AT_END =
  / (?:English|French|Français|Arabic|Español|Spanish|Russian|Deutsch|German|Türkçe|Urdu|Hindi|Persian|Portuguese)$/

/** `UK edition` */
const EDITION = /^(?:\S+ )?edition$/

function otherNamesOf(row: SourceRow, others: readonly string[], known: Set<string>): readonly string[] {
  const kept: string[] = []
  const clean = (row.otherNames ?? []).map(cleanName)
  const all = [...others, row.name, ...clean.flatMap(({ name, others }) => [name, ...others])]
  for (const each of [...all, ...all.map((name) => name.replace(LANGUAGE_AT_END, ''))]) {
    const { name } = cleanName(each)
    const key = fold(name)
    if (key.length < 2 || known.has(key) || EDITION.test(key)) continue
    // A site shared by many stations is none of them by call sign alone.
    if (CALL_SIGN.test(name) && row.hosts.length > 1) continue
    known.add(key)
    kept.push(name)
  }
  return kept
}

/**
 * Of a site with several titles, the other names that are the outlet's own: like its name or the site's, in another script,
 * call signs of its stations, or given by two lists, with and without an article (The Arizona Republic of AZCentral). The others are papers of their own: Ashland City Times is not the Tennessean.
 */
function ofSiteWithMany(
  others: readonly string[],
  name: string,
  { flags, hosts }: SourceRow,
  tell: Tell,
): readonly string[] {
  if (flags?.includes('several-titles-on-host') !== true) return others
  const key = keyWithoutThe(name)
  const given = others.map(keyWithoutThe)
  return others.filter((other) => {
    const own = keyWithoutThe(other)
    const isIts =
      given.indexOf(own) !== given.lastIndexOf(own) ||
      own.includes(key) ||
      key.includes(own) ||
      CALL_SIGN.test(other) ||
      hosts.some((host) => isNameOfHost(other, host) !== false)
    if (!isIts) tell('another title on its site', `${other}: ${name}`)
    return isIts
  })
}

/**
 * Other names without those of titles that have only a library or a database with it: rows were joined by their hosts, so
 * that `The Charlotte Observer` stood as a name of a college's paper.
 */
function namesOfOne(others: readonly string[], name: string, { hosts }: SourceRow, tell: Tell): readonly string[] {
  const shared = hosts.filter((host) => isHostOfMany(host) || specialHostOf(host) !== null)
  if (shared.length === 0) return others
  const own = hosts.filter((host) => !shared.includes(host))
  const words = new Set(fold(name).split(' '))
  return others.filter((other) => {
    const isRelated = fold(other)
      .split(' ')
      .some((word) => word.length > 3 && words.has(word))
    const isIts = isRelated || own.some((host) => isNameOfHost(other, host) !== false)
    if (!isIts) tell('a title that has a library in common with it', `${other}: ${name}`)
    return isIts
  })
}

/** Endings of countries that are sold to all the world. */
const SOLD_EVERYWHERE: ReadonlySet<string> = new Set(
  'co me tv io to ai gg ly la fm am su nu tk ml ga cf gq cc ws'.split(' '),
)

/**
 * The country of the row; where its lists differ, that of a list of one country alone, or that whose ending the first
 * host has.
 */
function countryOf({ country, flags = [], hosts: [host = ''], name, sources }: SourceRow, tell: Tell): string {
  if (!flags.includes('country-conflict')) return country
  const ending = host.split('.').at(-1) ?? ''
  const code = ending === 'uk' ? 'GB' : ending.toUpperCase()
  const isCountrys = COUNTRIES.has(code) && !SOLD_EVERYWHERE.has(ending)
  const isAmerican = sources.some(({ repo }) => ORIGIN_KEYS[repo] === 'local-news-2018')
  const told = isAmerican ? 'US' : isCountrys ? code : country
  if (told !== country)
    tell('the country of its ending or of a list of one country', `${name} ${host}: ${told}, not ${country}`)
  return told
}

function ownersOf(row: SourceRow, name: string): NonNullable<Listing['owners']> {
  const known = new Set([fold(name), fold(row.name)])
  return (row.owners ?? []).flatMap(({ name: text, from, asOf }) => {
    const { name: owner } = cleanName(text)
    const key = fold(owner)
    // That an outlet owns itself is no information.
    if (key === '' || known.has(key)) return []
    known.add(key)
    return [{ name: owner, from: ORIGIN_KEYS[from] ?? from, ...(asOf !== undefined && { on: asOf }) }]
  })
}

/** The kind by words in the name where no list gives one; otherwise a news site. */
function kindOf({ kind }: SourceRow, name: string): OutletKind {
  if (kind !== undefined) return kind
  const words = fold(name)
  if (
    /\b(news agency|agence|agencia|press agency|agentur|presse agentur|nachrichtenagentur|agenzia|wire)\b/.test(words)
  )
    return 'wire-agency'
  const isRadio = /\b(radio|fm|am)\b/.test(words)
  const isTelevision = /\b(tv|television|televisi\w*|tele|channel|canal)\b/.test(words)
  if ((isRadio && isTelevision) || /\b(broadcast\w*|rundfunk|radiotel\w*)\b/.test(words)) return 'broadcaster'
  return isRadio ? 'radio' : isTelevision ? 'television' : 'news-site'
}

/** ISSNs of a row that is one title; among several titles of a site, nothing tells whose they are. */
function issnsOf(row: SourceRow, name: string, tell: Tell): readonly string[] {
  if (row.wikidata === undefined) return []
  return [...new Set(row.issn)].filter((issn) => {
    const isValid = issnOf(issn) === issn
    if (!isValid) tell('ISSN with a wrong check digit', `${name} ${issn}`)
    return isValid
  })
}

function isHandle(handle: string | undefined): handle is string {
  return handle !== undefined && /^[\w.-]+$/.test(handle) && !/^\d+$/.test(handle)
}

/** The first row of each origin; for Wikidata, the item. */
function sourcesOf({ sources, wikidata }: SourceRow): Readonly<Record<string, string>> {
  const rows: Record<string, string> = {}
  for (const { repo, path, row } of sources) {
    const key = ORIGIN_KEYS[repo] ?? repo
    rows[key] ??= key === 'wikidata' ? (wikidata ?? String(row)) : `${path} ${row}`
  }
  return rows
}

/** Merges titles with the same Wikidata item, unless their names are as different as those of strangers. */
export function mergedByItem(drafts: readonly Draft[], tell: Tell): readonly Draft[] {
  const byItem = Map.groupBy(drafts, ({ wikidata, name }) => wikidata ?? `- ${name}`)
  const replaced = new Map<Draft, Draft | null>()
  for (const [item, several] of byItem) {
    if (!item.startsWith('Q') || several.length < 2) continue
    const [first, ...others] = several.toSorted((one, other) => backing(other) - backing(one)) as [Draft, ...Draft[]]
    const same = others.filter(({ name }) => fold(name) === fold(first.name))
    for (const other of others) {
      if (same.includes(other)) replaced.set(other, null)
      else {
        const { wikidata: _, issn: __, sources, ...rest } = other
        replaced.set(other, { ...rest, sources: sources ?? {} })
        tell('Wikidata item is another’s', `${other.name} ${item}`)
      }
    }
    const hosts = [first, ...same].flatMap(({ hosts }) => hosts)
    const like = hosts.filter((host) => isNameOfHost(first.name, host) !== false)
    for (const host of hosts)
      if (like.length > 0 && !like.includes(host))
        tell('host of a merged item is unlike its name', `${host}: ${first.name}`)
    const owners = Map.groupBy(
      [first, ...same].flatMap(({ owners = [] }) => owners),
      ({ name }) => fold(name),
    )
    replaced.set(first, {
      ...first,
      hosts: like.length > 0 ? like : first.hosts,
      ...(owners.size > 0 && { owners: [...owners.values()].map(([owner]) => owner as NonNullable<typeof owner>) }),
    })
    if (same.length > 0) tell('merged by Wikidata item', `${first.name} ${item}: ${hosts.join(' ')}`)
  }
  return drafts.flatMap((draft) => {
    const made = replaced.get(draft)
    return made === undefined ? [draft] : made === null ? [] : [made]
  })
}

function backing({ confidence, hosts, name }: Draft): number {
  return (confidence === 'backed-twice' ? 2 : 0) + (hosts.some((host) => isNameOfHost(name, host) === true) ? 1 : 0)
}
