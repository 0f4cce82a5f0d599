import { getDomain } from 'tldts'
import { fold, joined } from '../../src/domain/lookup/fold.ts'
import { cleanName } from './clean-name.ts'
import type { Tell } from './listings-of.ts'
import { isNameOfHost } from './name-and-host.ts'
import type { SourceRow } from './source-row.ts'

/** Its rows are items of one outlet each, so that they do not name a second one. */
const ITEMS = 'patrickswickard/international_newspapers'

/**
 * A row as its outlets: the lists joined titles that once had one host. Where another title is like a domain of the row
 * that the first title is not like, and the first has a domain of its own, they are two: `Contacto` on contacto.lu and
 * `Luxemburger Wort` on wort.lu. What is known of the item stays with the first.
 */
export function rowsOfOutlets(row: SourceRow, tell: Tell): readonly SourceRow[] {
  return rowsBySubdomain(row, tell).flatMap((each) => rowsByDomain(each, tell))
}

/**
 * Titles on sub-domains of their publishing system or house, which the lists joined by the domain: edmondsbeacon.… and
 * block-island.… are two papers'. A sub-domain that is like another title and not like the first is that title's.
 */
function rowsBySubdomain(row: SourceRow, tell: Tell): readonly SourceRow[] {
  const { name, otherNames = [], hosts } = row
  const main = cleanName(name).name
  const below = hosts.filter((host) => getDomain(host) !== host && isNameOfHost(main, subdomainOf(host)) === false)
  const given = new Map<string, readonly string[]>()
  for (const host of below) {
    const label = subdomainOf(host).split('.')[0]?.replaceAll('-', '')
    const title =
      otherNames.find((other) => joined(fold(other)) === label) ??
      otherNames.find((other) => isNameOfHost(cleanName(other).name, subdomainOf(host)) === true)
    if (title !== undefined) given.set(title, [...(given.get(title) ?? []), host])
  }
  const others = [...given.values()].flat()
  if (given.size === 0 || !hosts.some((host) => getDomain(host) !== host && !below.includes(host))) return [row]
  tell(
    'titles on sub-domains of one domain',
    `${name} · ${[...given].map(([title, own]) => `${title} ${own}`).join(' · ')}`,
  )
  const first = {
    ...row,
    hosts: hosts.filter((host) => !others.includes(host)),
    otherNames: otherNames.filter((title) => !given.has(title)),
  }
  return [first, ...[...given].map(([title, own]) => outletOf(title, own, row))]
}

/** The labels before the registrable domain, as a host of their own: `edmonds-beacon.example` */
function subdomainOf(host: string): string {
  return `${host.slice(0, -(getDomain(host) ?? host).length - 1)}.example`
}

function rowsByDomain(row: SourceRow, tell: Tell): readonly SourceRow[] {
  const { name, otherNames = [], hosts } = row
  const main = cleanName(name).name
  const own = new Set(hosts.filter((host) => isNameOfHost(main, host) === true).map((host) => getDomain(host)))
  if (own.size === 0) return [row]
  const hostsOf = (title: string) =>
    hosts.filter(
      (host) =>
        getDomain(host) === host &&
        !own.has(host) &&
        isNameOfHost(main, host) === false &&
        isNameOfHost(cleanName(title).name, host) === true,
    )
  const other = otherNames.find((title) => hostsOf(title).length > 0)
  if (other === undefined) return [row]
  const others = hostsOf(other)
  tell('two outlets in one row', `${name} ${[...own].join(' ')} · ${other} ${others.join(' ')}`)
  return [
    {
      ...row,
      hosts: hosts.filter((host) => !others.includes(host)),
      otherNames: otherNames.filter((title) => title !== other),
    },
    outletOf(other, others, row),
  ]
}

/** Another title of a row, with what is not said of the row's item. */
function outletOf(name: string, hosts: readonly string[], row: SourceRow): SourceRow {
  const listed = row.sources.filter(({ repo }) => repo !== ITEMS)
  const sources = listed.length > 0 ? listed : row.sources
  return {
    name,
    hosts,
    country: row.country,
    languages: row.languages,
    ...(row.kind !== undefined && { kind: row.kind }),
    ...(row.stateTypology !== undefined && { stateTypology: row.stateTypology }),
    tier: new Set(listed.map(({ repo }) => repo)).size > 1 ? 'backed-twice' : 'one-list',
    sources,
  }
}
