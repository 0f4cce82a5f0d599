import { domainToASCII } from 'node:url'
import type { ShortDossier, ShortHost } from './short-dossier.ts'

export function hostsOf(dossier: ShortDossier) {
  return uniqueHosts(dossier.domains).map((host) => hostOf(host, dossier))
}

export function accountsOf(dossier: ShortDossier, tell: (line: string) => null) {
  return dossier.accounts.map((account) => accountOf(account, tell))
}

function hostOf({ domain, edition, until, note, sources }: ShortHost, { doubts = [] }: ShortDossier) {
  const [host = '', ...path] = domain.split('/')
  const unconfirmed = doubts.some((doubt) => doubt.startsWith(`Host ${domain} rests only on a Citizen Lab test list`))
  return {
    host: domainToASCII(host.toLowerCase()),
    ...(path.length > 0 ? { path: `/${path.join('/')}` } : {}),
    edition: edition === 'all' ? undefined : (edition ?? undefined),
    note: unconfirmed ? 'Not confirmed: only a list of news hosts names it, without the outlet.' : note,
    validTo: until,
    references: [...new Set(sources)],
  }
}

function uniqueHosts(hosts: readonly ShortHost[]): readonly ShortHost[] {
  return [...Map.groupBy(hosts, ({ domain }) => domain).values()].map(([first]) => first as ShortHost)
}

/** Account names that each platform allows. */
const HANDLES: Readonly<Record<string, RegExp>> = {
  x: /^[a-z0-9_]{1,15}$/,
  facebook: /^[a-z0-9.-]{3,}$/,
  instagram: /^[a-z0-9._]{1,30}$/,
  youtube: /^(UC[\w-]{22}|[a-z0-9._-]{3,30})$/,
  telegram: /^[a-z0-9_]{4,32}$/,
  tiktok: /^[a-z0-9._]{2,24}$/,
  vk: /^[a-z0-9._]{2,32}$/,
}

function accountOf({ platform, handle, sources }: ShortDossier['accounts'][number], tell: (line: string) => null) {
  const written = /^UC[\w-]{22}$/.test(handle) && platform === 'youtube' ? handle : handle.toLowerCase()
  if (HANDLES[platform]?.test(written) !== true)
    return tell(`account ${platform}:${handle} is no name that the platform gives`)
  return { platform, handle: written, references: [...new Set(sources)] }
}
