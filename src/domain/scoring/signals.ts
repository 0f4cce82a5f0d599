import type { Signal } from './signal.ts'
import { award } from './signals/award.ts'
import { correction } from './signals/correction.ts'
import { courtJudgment } from './signals/court-judgment.ts'
import { fabricationAdmitted } from './signals/fabrication-admitted.ts'
import { factCheck } from './signals/fact-check.ts'
import { licenceAction } from './signals/licence-action.ts'
import { retraction } from './signals/retraction.ts'
import { rulingOnAccuracy } from './signals/ruling-on-accuracy.ts'
import { rulingOnOtherSubjects } from './signals/ruling-on-other-subjects.ts'
import { TRANSPARENCY_SIGNALS } from './signals/transparency.ts'

/** Every question about transparency notes and the track record. Assessments are read by family instead. */
export const SIGNALS: readonly Signal[] = [
  ...TRANSPARENCY_SIGNALS,
  rulingOnAccuracy,
  rulingOnOtherSubjects,
  courtJudgment,
  factCheck,
  correction,
  retraction,
  fabricationAdmitted,
  licenceAction,
  award,
]
