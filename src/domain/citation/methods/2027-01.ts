import { frozen } from '../../scoring/frozen.ts'
import { METHOD_2026_12 } from './2026-12.ts'
import type { MatchingMethod } from './method.ts'

/** As before, and an ISSN names its outlet. Frozen: a change is a new version. */
export const METHOD_2027_01 = frozen({
  ...METHOD_2026_12,
  version: '2027-01',
  features: {
    ...METHOD_2026_12.features,
    issnListed: {
      name: 'issn',
      question: 'Is it an ISSN that the outlet is listed with?',
      scores: { listed: 0.99 },
      source: METHOD_2026_12.features.hostListed.source,
    },
  },
} as const satisfies MatchingMethod)
