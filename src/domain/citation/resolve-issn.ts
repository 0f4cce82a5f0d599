import { entriesWithIssn } from '../lookup/issn-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import type { ReadCitation, Resolution } from './citation.ts'
import { reason } from './reason.ts'
import { ambiguous, confidenceOf, matched, NO_VIA, NO_WARNINGS } from './resolution.ts'

/** The outlet of an ISSN, or the outlets that share it; null where none is listed with it. */
export function resolveIssn(citation: ReadCitation, issn: string, lookup: Lookup): Resolution | null {
  const candidates = entriesWithIssn(lookup.issns, lookup.entries, issn).map(({ id, name, country }) => {
    const reasons = [reason('issnListed', 'listed', { issn, outlet: name })]
    return { outletId: id, name, country, confidence: confidenceOf(reasons), reasons }
  })
  const [only, ...others] = candidates
  if (only === undefined) return null
  return others.length > 0
    ? ambiguous(citation, candidates, NO_VIA, NO_WARNINGS)
    : matched(citation, only.outletId, null, only.reasons, NO_VIA, NO_WARNINGS)
}
