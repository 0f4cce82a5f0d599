import { getDomain, getPublicSuffix } from 'tldts'
import { isHostOfMany } from '../../src/domain/citation/hosts-of-many.ts'
import { specialHostOf } from '../../src/domain/citation/special-hosts.ts'
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
    const why = whyNot(host, isLike)
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
    return 'an institution’s own'
  if (/(^|\.)(edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/.test(getPublicSuffix(host) ?? '') && host === domain)
    return 'an institution’s own'
  return null
}
