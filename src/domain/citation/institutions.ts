import { getDomain, getPublicSuffix } from 'tldts'

export const INSTITUTION_KINDS = ['government-site', 'international-organisation', 'academic'] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

/** Whose page an address is where only an institution can have it: a primary source for what that institution says of itself. */
export interface Institution {
  readonly kind: InstitutionKind
  /** ISO 3166-1, where the suffix tells. */
  readonly country: string | null
  /** The suffix or host that tells: `.gov.uk`, `un.org`. */
  readonly rule: string
}

/**
 * Suffixes that a state or its registry gives to institutions alone (the comments of the public suffix list name each registry's page).
 * The first label of a suffix of several, as `gov` of `gov.uk`; `go` only where it stands for government.
 */
const GOVERNMENT = new Set('gov gob gouv gouvernement govt gub gv mil fed nhs police gc'.split(' '))
const GO = new Set('jp kr th id ke ug tz cr ci'.split(' '))
const ACADEMIC = new Set('ac edu'.split(' '))

/**
 * Organisations of states under suffixes that anybody may have. Sources: “UN System” (https://www.un.org/en/about-us/un-system), which
 * links the agencies' sites; europa.eu, “Official websites of the EU use europa.eu” (https://european-union.europa.eu).
 */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  `un.org europa.eu ctbto.org fao.org iaea.org ifad.org ilo.org imf.org imo.org intracen.org opcw.org unaids.org undp.org unep.org unesco.org
  unfpa.org unhabitat.org unhcr.org unicef.org unidir.org unido.org unitar.org unops.org unrwa.org unssc.org unwomen.org unwto.org wfp.org
  worldbank.org wto.org`.split(/\s+/),
)

/**
 * Governments' sites under suffixes that anybody may have, with the country. Source: Wikipedia's article on the office, which names the site
 * as the official one (https://en.wikipedia.org/wiki/President_of_Russia).
 */
const GOVERNMENTS: Readonly<Record<string, string>> = { 'kremlin.ru': 'RU' }

/** Second-level labels that are no country's: `.gov` and `.mil` are the United States'. */
const COUNTRY_OF: Readonly<Record<string, string>> = { gov: 'US', mil: 'US', uk: 'GB' }

/** The institution whose host it can only be, or null. To be asked only of hosts that no outlet has. */
export function institutionOf(host: string): Institution | null {
  const domain = getDomain(host, { validateHostname: false }) ?? ''
  if (ORGANISATIONS.has(domain)) return { kind: 'international-organisation', country: null, rule: domain }
  const state = GOVERNMENTS[domain]
  if (state !== undefined) return { kind: 'government-site', country: state, rule: domain }
  const suffix = getPublicSuffix(host, { validateHostname: false })
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
