import { isAddress, readAddress, readPlainAddress } from '../domain/citation/address.ts'
import { findHost, isFormer } from '../domain/citation/find-host.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import { specialHostOf } from '../domain/citation/special-hosts.ts'
import { en } from '../domain/language/en/en.ts'
import { foldKey } from '../domain/lookup/fold.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { namesOfKey } from '../domain/lookup/name-index.ts'
import { quoted, type Read } from './row-cells.ts'
import type { RowFault } from './row-fault.ts'
import type { TableRow } from './table.ts'

/** Columns that identify a row's outlet; a row fills one, or several that agree. */
export const OUTLET_COLUMNS = ['domain', 'host', 'outlet'] as const

type ReadOutlet = { readonly value: string } | Omit<RowFault, 'line'>

/** The outlet of a row on a day, or why there is none: ambiguous rows are refused. */
export function readOutlet({ cell }: TableRow, lookup: Lookup, day: string): ReadOutlet {
  let found: string | null = null
  for (const column of OUTLET_COLUMNS) {
    const text = cell(column)
    if (text === '') continue
    const read = column === 'outlet' ? outletCalled(text, lookup) : outletAt(text, lookup, day)
    if ('reason' in read) return { column, reason: read.reason }
    if (found !== null && found !== read.value)
      return { column, reason: `is ${read.value}, and another column of the row says ${found}` }
    found = read.value
  }
  if (found !== null) return { value: found }
  return { column: null, reason: `names no outlet: fill one of ${OUTLET_COLUMNS.join(', ')}` }
}

/** By host or address: resolved like a citation, but without looking for similar hosts. */
function outletAt(text: string, lookup: Lookup, day: string): Read<string> {
  const address = readPlainAddress(`https://${text}`) ?? readAddress(text)
  if (!isAddress(address)) return { reason: `${quoted(text)} is no address: ${en.match.unusable[address]}` }
  if (specialHostOf(address.host) !== null) return outletBehind(text, lookup, day)
  const found = findHost(lookup, address.host, address.path, day)
  if (found === null) return { reason: `${quoted(text)} is at no outlet of the catalogue` }
  if (!isFormer(found.locator, day)) return { value: found.entry.id }
  const { validFrom: from, validTo: to } = found.locator
  return { reason: en.match.formerLocator({ locator: found.host, outlet: found.entry.name, from, to }) }
}

/** By an address on a platform, archive or aggregator. */
function outletBehind(text: string, lookup: Lookup, day: string): Read<string> {
  const { match } = resolveCitation({ url: text, citedOn: day }, lookup)
  if (match?.outletId == null) return { reason: `${quoted(text)} is at no outlet of the catalogue` }
  const [via] = match.via
  if (via !== undefined) return { reason: `${quoted(text)} only passes on what others publish (${via.name})` }
  return { value: match.outletId }
}

/** By an id, or a name that only one outlet has. */
function outletCalled(text: string, lookup: Lookup): Read<string> {
  if (lookup.entry(text) !== undefined) return { value: text }
  const named = namesOfKey(lookup.names, lookup.entries, foldKey(text))
  const ids = [...new Set(named.map(({ entry }) => entry.id))]
  const [id] = ids
  if (id === undefined) return { reason: `${quoted(text)} is no outlet of the catalogue` }
  if (ids.length > 1) return { reason: `${quoted(text)} may be ${ids.join(' or ')}: give the id or the host` }
  if (named.every(({ name }) => name.ambiguous))
    return { reason: `${quoted(text)} is the name of others too: give the id, ${id}, or the host` }
  return { value: id }
}
