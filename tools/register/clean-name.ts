import { COUNTRIES } from '../../src/catalogue/countries.ts'
import { fold } from '../../src/domain/lookup/fold.ts'

/** A name without the qualifiers that a list added. */
export interface CleanName {
  readonly name: string
  readonly abbreviation: string | null
  /** Other names in the text. */
  readonly others: readonly string[]
}

/** Words in brackets that qualify an entry and are no name: kind, place or language. */
const TELLING = new Set(
  `newspaper magazine journal jornal journaal zeitung periodico diario revista online newspaper online magazine website tv channel
  radio station english french arabic spanish chinese german russian japanese korean portuguese publisher`.split(/\s+/),
)

let countries: ReadonlySet<string> | undefined

function isCountry(text: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  countries ??= new Set([...COUNTRIES].map((code) => fold(names.of(code) ?? code)))
  return countries.has(fold(text))
}

/** Digital sub-channels and low-power stations: `WISC-DT6` and `WISC-DT1 24/7 News` are WISC. */
const SUB_CHANNEL = /^([KW][A-Z]{2,3})-(?:DT|LD|CD|CA|LP|TV)(?:\d*|-\d+|\d* 24\/7 News)$/

/** The State Media Matrix sorts names below a group: `Gazeta dailies - Pomorska` is Gazeta Pomorska. */
const BELOW_GROUP = /^(\S+) dailies - (?=\p{Lu})/u

/** What lists put before a name. */
const KIND_BEFORE = /^(?:(?:Television|Radio|News portals|Newspapers?): |www\.)/

/** `Sega (newspaper)` → `Sega` · `Die Tageszeitung (taz)` → `Die Tageszeitung`, `taz` · `Radio-Television of X (RTV` → `Radio-Television of X`, `RTV` · `www.syracuse.com` → `syracuse.com` */
export function cleanName(text: string): CleanName {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(BELOW_GROUP, '$1 ').replace(KIND_BEFORE, '')
  const [, station] = SUB_CHANNEL.exec(plain) ?? []
  if (station !== undefined) return { name: station, abbreviation: null, others: [] }
  const [, before, inside] = /^(.+?)\s*\(([^()]*)\)?$/.exec(plain) ?? []
  if (before === undefined || inside === undefined) return { name: plain, abbreviation: null, others: [] }
  const aside = inside.trim()
  const tells =
    aside === '' ||
    isCountry(aside) ||
    fold(aside)
      .split(' ')
      .every((word) => TELLING.has(word))
  // A remark of several words is a description, not a name.
  if (tells || aside.split(' ').length > 4) return { name: before, abbreviation: null, others: [] }
  const isShort = aside.length <= 9 && !aside.includes(' ')
  return { name: before, abbreviation: isShort ? aside : null, others: isShort ? [] : [aside] }
}
