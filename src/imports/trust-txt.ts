import type { OutletRecord } from '../domain/record.ts'
import { trimmedEnd } from '../domain/text/trimmed.ts'
import type { Declared, DeclaredNote, DeclaredStake } from './declared.ts'
import { type Directive, readDirectives } from './directives.ts'
import { hostOf, isOwnHost } from './own-hosts.ts'
import type { RowFault } from './row-fault.ts'

/**
 * Members that name an owner or an affiliated body. Source: JournalList, Reference Document for trust.txt, July 2024.
 */
const STAKES = { controlledby: 'controls', belongto: 'affiliated' } as const

/** Members that do not concern who stands behind the outlet, or that one file cannot prove. */
const LEFT: Readonly<Record<string, string>> = {
  member: 'says who belongs to the outlet, not what the outlet is',
  control: 'names what the outlet controls: that goes into the record of those',
  social: 'accounts are added as locators by a reviewer, who sees that they are its own',
  vendor: 'a supplier is no stake',
  customer: 'a customer is no stake',
  disclosure: 'does not say what is disclosed there: look, and propose the notes that it deserves',
  datatrainingallowed: 'is about copying, not reliability',
}

/** Several addresses of one line: `belongto=https://a.example, https://b.example`. */
function oneByOne(directive: Directive): readonly Directive[] {
  return directive.value
    .split(/[\s,;](?=https?:\/\/)/i)
    .map((value) => ({ ...directive, value: trimmedEnd(value, /[\s,;]/) }))
    .filter(({ value }) => value !== '')
}

/** Reads trust.txt of JournalList: affiliations, controlling bodies and contacts of an organisation. */
export function readTrustTxt(text: string, outlet: OutletRecord): Declared {
  const notes: DeclaredNote[] = []
  const stakes: DeclaredStake[] = []
  const left: string[] = []
  const { directives, faults } = readDirectives(text, (line) => ({
    line,
    column: null,
    reason: 'is no attribute=value',
  }))
  const found: RowFault[] = [...faults]
  for (const { line, name, value } of directives.flatMap(oneByOne)) {
    if (name === 'contact') {
      if (notes.length === 0)
        notes.push({
          criterion: 'contact-published',
          finding: 'met',
          note: `Gives a contact in its trust.txt: ${value}.`,
        })
    } else if (name === 'controlledby' || name === 'belongto') {
      const host = hostOf(value)
      if (host === null) found.push({ line, column: name, reason: `${JSON.stringify(value)} is no address` })
      else if (isOwnHost(host, outlet)) left.push(`line ${line}: ${name} ${host} is the outlet itself`)
      else if (
        name === 'controlledby' &&
        stakes.some(({ relation, party }) => relation === 'controls' && party !== host)
      )
        found.push({ line, column: name, reason: `gives ${host} beside another, and the format allows one` })
      else if (!stakes.some(({ relation, party }) => relation === STAKES[name] && party === host))
        stakes.push({
          party: host,
          partyKind: 'unknown',
          relation: STAKES[name],
          note: `Its trust.txt says ${name}=${value}.`,
        })
    } else if (LEFT[name] !== undefined) left.push(`line ${line}: ${name}: ${LEFT[name]}`)
    else found.push({ line, column: name, reason: 'is no attribute of trust.txt' })
  }
  return { notes, stakes, left, faults: found }
}
