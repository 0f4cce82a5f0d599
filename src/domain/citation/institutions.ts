import { parse } from 'tldts'

export const INSTITUTION_KINDS = ['government-site', 'international-organisation', 'academic'] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

/** The institution behind a host that only an institution can have: a primary source on itself. */
export interface Institution {
  readonly kind: InstitutionKind
  /** ISO 3166-1; null where the suffix does not show it. */
  readonly country: string | null
  /** The suffix or host that shows it: `.gov.uk`, `un.org`. */
  readonly rule: string
}

/**
 * First labels of the public suffixes that a state or its registry reserves for institutions, as `gov` in `gov.uk`
 * (comments of the public suffix list link to each registry's page); `go` only for the countries where it means
 * government.
 */
const GOVERNMENT = new Set('gov gob gouv gouvernement govt gub gv mil fed nhs police gc'.split(' '))
const GO = new Set('jp kr th id ke ug tz cr ci'.split(' '))
const ACADEMIC = new Set('ac edu'.split(' '))

/**
 * International organisations with hosts under open suffixes. Sources: “UN System”
 * (https://www.un.org/en/about-us/un-system), which links the agencies' sites; europa.eu, “Official websites of the EU
 * use europa.eu” (https://european-union.europa.eu); ohchr.org, the Office of the United Nations High Commissioner for Human
 * Rights, as mbfcext of 19 August 2026 names it (https://github.com/drmikecrowe/mbfcext).
 */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  `un.org europa.eu ctbto.org fao.org iaea.org ifad.org ilo.org imf.org imo.org intracen.org ohchr.org opcw.org unaids.org undp.org unep.org unesco.org
  unfpa.org unhabitat.org unhcr.org unicef.org unidir.org unido.org unitar.org unops.org unrwa.org unssc.org unwomen.org unwto.org wfp.org
  worldbank.org wto.org`.split(/\s+/),
)

/**
 * Governments' sites under open suffixes, with the country. Sources: Wikipedia's article on the office, which names the
 * official site (https://en.wikipedia.org/wiki/President_of_Russia); Kagi's media data of 12 May 2026, which describes
 * the others as official sites of governments, cantons, a police and a state's institute
 * (https://github.com/kagisearch/kite-public/blob/c4fc3b579c3bbdcce5277d1956347131283170e5/media_data.json).
 */
const GOVERNMENTS: Readonly<Record<string, string>> = {
  'kremlin.ru': 'RU',
  'admin.ch': 'CH',
  'be.ch': 'CH',
  'bundesregierung.de': 'DE',
  'knmi.nl': 'NL',
  'korea.kr': 'KR',
  'politie.nl': 'NL',
  'rijksoverheid.nl': 'NL',
  'sg.ch': 'CH',
}

/** Country codes for suffixes that are not one: `.gov` and `.mil` belong to the United States. */
const COUNTRY_OF: Readonly<Record<string, string>> = { gov: 'US', mil: 'US', uk: 'GB' }

/** The institution that owns a host, or null. Ask only about hosts that no outlet has. */
export function institutionOf(host: string): Institution | null {
  const { domain: registered, publicSuffix: suffix } = parse(host, { validateHostname: false })
  const domain = registered ?? ''
  if (ORGANISATIONS.has(domain)) return { kind: 'international-organisation', country: null, rule: domain }
  const state = GOVERNMENTS[domain]
  if (state !== undefined) return { kind: 'government-site', country: state, rule: domain }
  if (suffix === null) return null
  const labels = suffix.split('.')
  const last = labels.at(-1) ?? ''
  const rule = `.${suffix}`
  if (labels.length === 1) {
    if (last === 'gov' || last === 'mil') return { kind: 'government-site', country: 'US', rule }
    if (last === 'edu') return { kind: 'academic', country: null, rule }
    return last === 'int' ? { kind: 'international-organisation', country: null, rule } : null
  }
  const country = COUNTRY_OF[last] ?? (last.length === 2 ? last.toUpperCase() : null)
  const others = labels.slice(0, -1)
  if (others.some((label) => GOVERNMENT.has(label) || (label === 'go' && GO.has(last))))
    return { kind: 'government-site', country, rule }
  return others.some((label) => ACADEMIC.has(label)) ? { kind: 'academic', country, rule } : null
}
