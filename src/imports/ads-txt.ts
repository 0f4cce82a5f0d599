import type { OutletRecord } from '../domain/record.ts'
import type { Declared, DeclaredStake } from './declared.ts'
import { readDirectives } from './directives.ts'
import { hostOf, isOwnHost } from './own-hosts.ts'
import type { RowFault } from './row-fault.ts'

/** Variables of ads.txt 1.1 that name no owner. Source: IAB Tech Lab, ads.txt 1.1. */
const LEFT: Readonly<Record<string, string>> = {
  managerdomain: 'who sells the advertising is no stake',
  contact: 'is for questions about the file, not for readers',
  subdomain: 'points to further files',
  inventorypartnerdomain: 'a partner in advertising is no stake',
}

/** Whether a line is a seller: domain, account, relation, and perhaps a certification id. */
function isSeller(line: string): boolean {
  const [domain = '', account = '', relation = ''] = line.split(',')
  return /^\S+$/.test(domain.trimEnd()) && account !== '' && /^(direct|reseller)\b/i.test(relation.trimStart())
}

/** Reads ads.txt of the IAB, but only OWNERDOMAIN, the domain of the site's owner. */
export function readAdsTxt(text: string, outlet: OutletRecord): Declared {
  const stakes: DeclaredStake[] = []
  const left: string[] = []
  const { directives, faults } = readDirectives(text, (line, content) =>
    isSeller(content) ? null : { line, column: null, reason: 'is neither a record nor a variable of ads.txt' },
  )
  const found: RowFault[] = [...faults]
  for (const { line, name, value } of directives) {
    if (name !== 'ownerdomain') {
      left.push(`line ${line}: ${name}: ${LEFT[name] ?? 'is not known'}`)
      continue
    }
    const host = hostOf(value)
    if (host === null) found.push({ line, column: name, reason: `${JSON.stringify(value)} is no domain` })
    else if (isOwnHost(host, outlet)) left.push(`line ${line}: ownerdomain ${host} is the outlet itself`)
    else if (stakes.some(({ party }) => party !== host))
      found.push({ line, column: name, reason: `gives ${host} for a second owner, and the format allows one` })
    else if (stakes.length === 0)
      stakes.push({
        party: host,
        partyKind: 'unknown',
        relation: 'owns',
        note: `Its ads.txt says OWNERDOMAIN=${value}.`,
      })
  }
  return { notes: [], stakes, left, faults: found }
}
