import { getDomain } from 'tldts'
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
  const sources = row.sources.filter(({ repo }) => repo !== ITEMS)
  return [
    {
      ...row,
      hosts: hosts.filter((host) => !others.includes(host)),
      otherNames: otherNames.filter((title) => title !== other),
    },
    {
      name: other,
      hosts: others,
      country: row.country,
      languages: row.languages,
      ...(row.kind !== undefined && { kind: row.kind }),
      ...(row.stateTypology !== undefined && { stateTypology: row.stateTypology }),
      tier: new Set(sources.map(({ repo }) => repo)).size > 1 ? 'backed-twice' : 'one-list',
      sources,
    },
  ]
}
