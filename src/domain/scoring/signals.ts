import type { Methodology, Term } from './methodology.ts'
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

const BY_ID = new Map(SIGNALS.map((signal) => [signal.id, signal]))

/** The signal of a term. @throws Error for an unknown id */
export function signalOf({ signal: id }: Pick<Term, 'signal'>, { version }: Pick<Methodology, 'version'>): Signal {
  const signal = BY_ID.get(id)
  if (signal === undefined) throw new Error(`Methodology ${version} asks an unknown signal: ${id}`)
  return signal
}
