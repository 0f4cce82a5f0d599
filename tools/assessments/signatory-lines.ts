import { hostAndPathOf } from './host-and-path.ts'
import type { VerdictLine } from './verdict-line.ts'

/** A line of the International Fact-Checking Network's list, from `facts/ifcn-signatories.jsonl`. */
export interface ListedSignatory {
  readonly status: string
  /** When the line first and last stood in the list. */
  readonly dates: { readonly firstSeen: string; readonly lastSeen: string }
  /** `file list, line africacheck.org; 391 dated states …` */
  readonly rowLocator: string
}

/**
 * The signatories on the day of the edition, by their whole host. Those that are missing on it may be renewing, so that
 * nothing is said of them; a line with a path is of a desk, not of the outlet.
 */
export function signatoryLinesOf(rows: readonly ListedSignatory[], on: string): readonly VerdictLine[] {
  return rows.flatMap(({ status, dates, rowLocator }) => {
    const [, printed = ''] = /^file list, line ([^;]+);/.exec(rowLocator) ?? []
    const place = hostAndPathOf(printed.replaceAll('"', ''))
    if (status !== 'verified signatory' || dates.lastSeen !== on || place === null || place.path !== '') return []
    return [{ ...place, scope: '', verdict: 'signatory', on, anchor: '', note: `On the list since ${sinceOf(dates)}.` }]
  })
}

function sinceOf({ firstSeen }: ListedSignatory['dates']): string {
  return firstSeen.replace('on or before ', '')
}
