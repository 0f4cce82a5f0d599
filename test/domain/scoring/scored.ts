import type { Evidence } from '../../../src/domain/evidence.ts'

import { en } from '../../../src/domain/language/en/en.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'

import { type Score, type ScoreRequest, scoreOf } from '../../../src/domain/scoring/score.ts'
import { NO_EVIDENCE, NOW, TODAY } from './evidence-arbitrary.ts'

/** The score of a newspaper with this evidence, as of the tests' today. */
export function scored(evidence: Partial<Evidence>, changes: Partial<ScoreRequest> = {}): Score {
  return scoreOf({
    kind: 'newspaper',
    evidence: { ...NO_EVIDENCE, ...evidence },
    methodology: requireMethodology(),
    asOf: TODAY,
    knownAt: NOW,
    messages: en,
    ...changes,
  })
}
