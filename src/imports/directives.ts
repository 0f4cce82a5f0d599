import { trimmedEnd } from '../domain/text/trimmed.ts'
import type { RowFault } from './row-fault.ts'

export interface Directive {
  readonly line: number
  /** In lower case. */
  readonly name: string
  readonly value: string
}

/** Before a second variable of ads.txt on a line: `OWNERDOMAIN=a.example MANAGERDOMAIN=b.example`. */
const VARIABLE = /\s(?=(?:OWNERDOMAIN|MANAGERDOMAIN|SUBDOMAIN|CONTACT)=)/

/**
 * Reads `Name = value # comment` lines (a `#` inside a value belongs to it), the form of trust.txt and of variables in
 * ads.txt, also in quotation marks; other lines are passed to `others`.
 */
export function readDirectives(text: string, others: (line: number, text: string) => RowFault | null) {
  const directives: Directive[] = []
  const faults: RowFault[] = []
  if (/^\s*<(?:!doctype|html|head|\?xml)/i.test(text))
    return { directives, faults: [{ line: 1, column: null, reason: 'is a page of HTML, not a text file' }] }
  for (const [at, whole] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const comment = whole.search(/(?:^|\s)#/)
    const content = (comment < 0 ? whole : whole.slice(0, comment)).trim().replace(/^"([^"]*)"$/, '$1')
    if (content === '') continue
    for (const one of content.split(VARIABLE)) {
      const parts = /^([a-z]+)\s*=\s*(\S.*)$/i.exec(one)
      if (parts !== null)
        directives.push({
          line: at + 1,
          name: (parts[1] as string).toLowerCase(),
          value: trimmedEnd(parts[2] as string, /[\s;,]/),
        })
      else {
        const fault = others(at + 1, one)
        if (fault !== null) faults.push(fault)
      }
    }
  }
  return { directives, faults }
}
