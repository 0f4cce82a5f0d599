import type { Draft, Tell } from './listings-of.ts'
import { isNameOfHost } from './name-and-host.ts'

const SIGN = /^([KW][A-Z]{2,3})(?:-(TV|DT|LD|CD|AM|FM))?$/

/**
 * Joins listings of one American station, each of which has a site of its own, as of before and after a change of owner:
 * a call sign is given once for each service. `WCVB` of thebostonchannel.com and of wcvb.com · `WPVI` and `6abc`, which
 * is also called `WPVI`, but not `KAUT` and `KFOR`, whose site is also that of its sister `KAUT`
 */
export function mergedStations(drafts: readonly Draft[], tell: Tell): readonly Draft[] {
  const bySign = Map.groupBy(drafts, stationOf)
  const replaced = new Map<Draft, Draft | null>()
  for (const [station, several] of bySign) {
    if (station === null || several.length < 2) continue
    const [first, ...others] = several.toSorted((one, other) => backing(other) - backing(one)) as [Draft, ...Draft[]]
    const hosts = [...new Set([first, ...others].flatMap(({ hosts }) => hosts))]
    const otherNames = [...new Set([first, ...others].flatMap(({ name, otherNames = [] }) => [name, ...otherNames]))]
    const isOwner = new Set<string>()
    const owners = [first, ...others]
      .flatMap(({ owners = [] }) => owners)
      .filter(({ name }) => !isOwner.has(name) && isOwner.add(name))
    replaced.set(first, {
      ...first,
      hosts,
      ...(otherNames.length > 1 && { otherNames: otherNames.filter((name) => name !== first.name) }),
      ...(owners.length > 0 && { owners }),
    })
    for (const other of others) replaced.set(other, null)
    tell('one station on several sites', `${first.name}: ${hosts.join(' ')}`)
  }
  return drafts.flatMap((draft) => {
    const made = replaced.get(draft)
    return made === undefined ? [draft] : made === null ? [] : [made]
  })
}

/** The call sign that a station is called by, or has beside its name, with its service; null for any other outlet. */
function stationOf({ name, otherNames = [], country, kind }: Draft): string | null {
  if (country !== 'US' || (kind !== 'television' && kind !== 'radio')) return null
  const isAlone = otherNames.length === 1
  const [, sign, service] = SIGN.exec(name) ?? (isAlone ? SIGN.exec(otherNames[0] ?? '') : null) ?? []
  if (sign === undefined) return null
  return `${sign} ${service === 'AM' || service === 'FM' ? 'radio' : kind}`
}

/** A name beside the call sign tells most, then a host like the name. */
function backing({ name, hosts, confidence }: Draft): number {
  return (
    (SIGN.test(name) ? 0 : 4) +
    (confidence === 'backed-twice' ? 2 : 0) +
    (hosts.some((host) => isNameOfHost(name, host) === true) ? 1 : 0)
  )
}
