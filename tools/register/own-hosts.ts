import { getDomain, getPublicSuffix } from 'tldts'
import { isHostOfMany } from '../../src/domain/citation/hosts-of-many.ts'
import { specialHostOf } from '../../src/domain/citation/special-hosts.ts'
import { fold, joined } from '../../src/domain/lookup/fold.ts'
import { isNameOfHost } from './name-and-host.ts'

/** Suffixes of institutions: a paper has a sub-domain there, or a domain like its own name. */
const INSTITUTIONAL = /(?:^|\.)(?:edu|ac|gov|gob|gouv|govt|go|mil|gub)(?:\.[a-z]{2})?$/

export interface OwnHosts {
  readonly hosts: readonly string[]
  /** Whether none of the hosts resembles a name. */
  readonly unlike: boolean
  /** Hosts left out, with the reason. */
  readonly left: readonly { readonly host: string; readonly why: string }[]
}

/** The hosts of a row that can be the outlet's own, most distinctive first. */
export function ownHosts(names: readonly string[], given: readonly string[]): OwnHosts {
  const left: { host: string; why: string }[] = []
  const isLike = (host: string): boolean | null => {
    const told = names.map((name) => isNameOfHost(name, host))
    return told.includes(true) ? true : told.every((each) => each === null) ? null : false
  }
  const plain = [...new Set(given.map((host) => toAscii(host).replace(/^www\./, '')))]
  const possible = plain.filter((host) => {
    const why = whyNot(host, isLike) ?? (isOfTheInstitution(names, host) ? INSTITUTIONS_OWN : null)
    if (why !== null) left.push({ host, why })
    return why === null
  })
  const like = possible.filter((host) => isLike(host) === true)
  // Each sub-domain is listed with its parent domain; where only the sub-domain resembles the name, the parent belongs
  // to somebody else.
  const own = like.filter((host) => isOwnLike(host, names) || getDomain(host) !== host || like.length === 1)
  const kept = own.length > 0 ? own : like.length > 0 ? like : possible.slice(0, 1)
  for (const host of possible) if (!kept.includes(host)) left.push({ host, why: 'another host is like the name' })
  const hosts = kept.filter((host) => !kept.some((other) => other !== host && host.endsWith(`.${other}`)))
  return { hosts, unlike: hosts.length > 0 && like.length === 0 && isLike(hosts[0] as string) === false, left }
}

/** `листок.рф` → `xn--h1alffa9f...` */
function toAscii(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host.toLowerCase()
}

function isOwnLike(host: string, names: readonly string[]): boolean {
  return names.some((name) => isNameOfHost(name, getDomain(host) ?? host) === true)
}

function whyNot(host: string, isLike: (host: string) => boolean | null): string | null {
  const domain = getDomain(host)
  if (domain === null || !/^[a-z0-9.-]+$/.test(host)) return 'no host that can be registered'
  if (getPublicSuffix(host, { allowPrivateDomains: true }) === host) return 'a suffix under which anybody registers'
  if (specialHostOf(host) !== null) return 'a platform, portal or archive'
  if (isHostOfMany(host)) return 'a library, kiosk, database or host of many'
  if (INSTITUTIONAL.test(getPublicSuffix(host) ?? '') && host === domain && isLike(host) !== true)
    return INSTITUTIONS_OWN
  if (/(^|\.)(edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/.test(getPublicSuffix(host) ?? '') && host === domain)
    return INSTITUTIONS_OWN
  return null
}

const INSTITUTIONS_OWN = 'an institution’s own'

/** Words of broadcasters; a name without them may be that of the institution. */
const OF_BROADCASTERS =
  /^(?:radio|tv|television|televisi[oó]n|canal|channel|broadcasting|corporation|company|service|\d+|de|del|la|of|the)$/i

/** Words of parliaments, governments and federal states, in the languages of these rows. */
const OF_STATES =
  /\b(?:state|congreso|asamblea|parlament\p{L}*|parliament|senado|rada|presidencia|gobierno|government)\b/iu

/**
 * Whether a domain that only institutions have is called as the institution that owns the broadcaster: rada.gov.ua is the
 * parliament's, not Rada TV's.
 */
function isOfTheInstitution(names: readonly string[], host: string): boolean {
  if (getDomain(host) !== host || !INSTITUTIONAL.test(getPublicSuffix(host) ?? '')) return false
  const label = host.split('.')[0] ?? ''
  return names.some((name) => {
    const words = name.split(/\s+/)
    const rest = words.filter((word) => !OF_BROADCASTERS.test(word))
    if (rest.length === words.length) return false
    const key = joined(fold(rest.join(' ')))
    return (label === key && OF_STATES.test(rest.join(' '))) || label === `${key}state`
  })
}
