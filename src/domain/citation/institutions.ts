import { getPublicSuffix } from 'tldts'

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
 * Organisations of states under suffixes that anybody may have. Sources: un.org, “UN System” (https://www.un.org/en/about-us/un-system);
 * europa.eu, “Official websites of the EU use europa.eu” (https://european-union.europa.eu).
 */
const ORGANISATIONS: readonly string[] = ['un.org', 'europa.eu']

/** Second-level labels that are no country's: `.gov` and `.mil` are the United States'. */
const COUNTRY_OF: Readonly<Record<string, string>> = { gov: 'US', mil: 'US', uk: 'GB' }

/** The institution whose host it can only be, or null. To be asked only of hosts that no outlet has. */
export function institutionOf(host: string): Institution | null {
  const organisation = ORGANISATIONS.find((each) => host === each || host.endsWith(`.${each}`))
  if (organisation !== undefined) return { kind: 'international-organisation', country: null, rule: organisation }
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
