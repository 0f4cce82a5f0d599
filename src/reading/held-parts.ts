import { held } from '../domain/as-known.ts'
import type { StakeRelation } from '../domain/outlet.ts'
import type { OutletWithPart } from './outlet-parts.ts'

/** Hosts, with the path where it has only a part of one, on the day that the outlet's part is of. */
export function hostsOf(outlet: OutletWithPart): readonly string[] {
  return outlet.record.locators
    .filter((each) => held(each, outlet.part))
    .flatMap(({ host, path }) => (host === null ? [] : [`${host}${path ?? ''}`]))
}

/** Accounts on that day, as `x:handle`. */
export function accountsOf(outlet: OutletWithPart): readonly string[] {
  return outlet.record.locators
    .filter((each) => held(each, outlet.part))
    .flatMap(({ platform, handle }) => (platform === null ? [] : [`${platform}:${handle}`]))
}

/** Names of the parties with one of these relations on that day; a disputed one says so. */
export function partiesOf(outlet: OutletWithPart, ...relations: readonly StakeRelation[]): readonly string[] {
  const stakes = outlet.record.stakes.filter((each) => held(each, outlet.part) && relations.includes(each.relation))
  return [...new Set(stakes.map(({ party, disputed }) => (disputed ? `${party} (disputed)` : party)))]
}
