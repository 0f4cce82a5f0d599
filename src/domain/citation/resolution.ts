import type { Candidate, Match, ReadCitation, Reason, Resolution, UnlistedSource, Via, Warning } from './citation.ts'

/**
 * The least confidence at which a match is given. Below it the source is unlisted, and a near miss is told in a warning.
 * Confidence is the product of the scores of a match's reasons, each published in the answer.
 */
export const MATCH_THRESHOLD = 0.7

export const NO_VIA: readonly Via[] = []
export const NO_WARNINGS: readonly Warning[] = []
const NO_ALTERNATIVES: readonly Candidate[] = []

export function matched(
  citation: ReadCitation,
  outletId: string,
  edition: string | null,
  reasons: readonly Reason[],
  via: readonly Via[],
  warnings: readonly Warning[],
): Resolution {
  const match: Match = {
    outletId,
    edition,
    confidence: confidenceOf(reasons),
    reasons,
    via,
    alternatives: NO_ALTERNATIVES,
  }
  return { citation, status: 'matched', match, warnings, unlisted: null, unusable: null }
}

export function ambiguous(
  citation: ReadCitation,
  alternatives: readonly Candidate[],
  via: readonly Via[],
  warnings: readonly Warning[],
): Resolution {
  const confidence = alternatives[0]?.confidence ?? 0
  const match: Match = { outletId: null, edition: null, confidence, reasons: [], via, alternatives }
  return { citation, status: 'ambiguous', match, warnings, unlisted: null, unusable: null }
}

export function unlisted(
  citation: ReadCitation,
  source: Partial<UnlistedSource>,
  warnings: readonly Warning[],
): Resolution {
  return {
    citation,
    status: 'unlisted',
    match: null,
    warnings,
    unlisted: { host: null, registrableDomain: null, platform: null, handle: null, via: NO_VIA, ...source },
    unusable: null,
  }
}

export function unusable(citation: ReadCitation, why: string): Resolution {
  return { citation, status: 'unusable', match: null, warnings: NO_WARNINGS, unlisted: null, unusable: why }
}

/** The product of the scores, to three digits. */
export function confidenceOf(reasons: readonly Reason[]): number {
  let confidence = 1
  for (const { score } of reasons) confidence *= score
  return Math.round(confidence * 1000) / 1000
}
