import type { CleanName } from './clean-name.ts'
import { isNameOfHost } from './name-and-host.ts'
import type { SourceRow } from './source-row.ts'

/** `KCAL`, `WBZ-TV` */
export const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-TV)?$/

/** From how many stations on a host is the host their network's. */
const NETWORK = 4

/** Whether a row is the stations of a network on the network's own site: none of the call signs is like the host. */
export function isOfStations({ name, otherNames = [], hosts: [host = ''] }: SourceRow): boolean {
  const stations = [name, ...otherNames]
  return (
    stations.length >= NETWORK &&
    stations.every((each) => CALL_SIGN.test(each.replace(/-(?:[A-Z]{2}-)?\d+$/, ''))) &&
    stations.every((each) => isNameOfHost(each.slice(0, 4), host) !== true)
  )
}

/** The network of such stations, where the list names an owner that the host is named after: `Oregon Public Broadcasting`. */
export function networkOf(row: SourceRow): CleanName | null {
  if (!isOfStations(row)) return null
  const owner = (row.owners ?? []).find(
    ({ name }) =>
      /\b(?:Public|Broadcasting|TV|Television|Media)\b/.test(name) && isNameOfHost(name, row.hosts[0] ?? ''),
  )
  return owner === undefined ? null : { name: owner.name, abbreviation: null, others: [row.name] }
}
