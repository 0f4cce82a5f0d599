import type { Candidate, Match, ReadCitation, Resolution, UnlistedSource, Via, WarningFact } from './citation.ts'
import type { Institution } from './institutions.ts'
import type { UnusableCause } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'

export const NO_VIA: readonly Via[] = []
export const NO_WARNINGS: readonly WarningFact[] = []
const NO_ALTERNATIVES: readonly Candidate<ReasonFact>[] = []

export function matched(
  citation: ReadCitation,
  outletId: string,
  edition: string | null,
  reasons: readonly ReasonFact[],
  via: readonly Via[],
  warnings: readonly WarningFact[],
): Resolution {
  const match: Match<ReasonFact> = {
    outletId,
    edition,
    confidence: confidenceOf(reasons),
    reasons,
    via,
    alternatives: NO_ALTERNATIVES,
  }
  return { citation, status: 'matched', match, warnings, unlisted: null, institution: null, unusable: null }
}

export function ambiguous(
  citation: ReadCitation,
  alternatives: readonly Candidate<ReasonFact>[],
  via: readonly Via[],
  warnings: readonly WarningFact[],
): Resolution {
  const confidence = alternatives[0]?.confidence ?? 0
  const match: Match<ReasonFact> = { outletId: null, edition: null, confidence, reasons: [], via, alternatives }
  return { citation, status: 'ambiguous', match, warnings, unlisted: null, institution: null, unusable: null }
}

export function unlisted(
  citation: ReadCitation,
  source: Partial<UnlistedSource>,
  warnings: readonly WarningFact[],
): Resolution {
  return {
    citation,
    status: 'unlisted',
    match: null,
    warnings,
    unlisted: { host: null, registrableDomain: null, platform: null, handle: null, via: NO_VIA, ...source },
    institution: null,
    unusable: null,
  }
}

/** The resolution of an institution's page, which is no outlet. */
export function ofInstitution(
  citation: ReadCitation,
  institution: Institution,
  source: Partial<UnlistedSource>,
  warnings: readonly WarningFact[],
): Resolution {
  return { ...unlisted(citation, source, warnings), status: 'institution', institution }
}

export function unusable(citation: ReadCitation, why: UnusableCause): Resolution {
  return {
    citation,
    status: 'unusable',
    match: null,
    warnings: NO_WARNINGS,
    unlisted: null,
    institution: null,
    unusable: why,
  }
}

/** The product of the scores, to three decimals. */
export function confidenceOf(reasons: readonly ReasonFact[]): number {
  let confidence = 1
  for (const { score } of reasons) confidence *= score
  return Math.round(confidence * 1000) / 1000
}
