import type { Assessment } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import { capital, wordsOf } from '../language/words.ts'
import { ASSESSORS, findAssessor } from './assessors.ts'

type Said = Pick<Assessment, 'assessor' | 'verdict' | 'scope' | 'assessedOn'>

/** An assessor's name for readers. */
export function assessorName(id: string, { scoring }: Messages): string {
  return scoring.assessors[id]?.name ?? findAssessor(id)?.name ?? id
}

/** The names of the assessors in a family, for readers. */
export function familyName(family: string, messages: Messages): string {
  const names = ASSESSORS.filter((each) => each.family === family).map(({ id }) => assessorName(id, messages))
  return names.length === 0 ? family : [...new Set(names)].join(', ')
}

/** A verdict by itself: `deprecated` → “deprecated”. */
export function verdictWords({ assessor, verdict }: Pick<Said, 'assessor' | 'verdict'>, { scoring }: Messages): string {
  return scoring.assessors[assessor]?.verdict(verdict) ?? verdict.replaceAll('-', ' ')
}

/**
 * A verdict as a clause with its scope and date: “Wikipedia’s editors deprecated it (list of April 2026)”, and with parts
 * that the same assessor finds otherwise: “(list of April 2026; politics: no consensus)”.
 */
export function verdictClause(
  said: Said,
  since: string | null,
  messages: Messages,
  exceptions: readonly Said[] = [],
): string {
  const { assessor, verdict, scope, assessedOn } = said
  const { scoring, language } = messages
  const words = scoring.assessors[assessor]
  const clause =
    words?.says(verdict) ?? scoring.otherVerdict(assessorName(assessor, messages), verdictWords(said, messages))
  const { date } = wordsOf(language)
  // Lists are published by month, so the day is left out.
  const month = (on: string) => date(on.slice(0, 7))
  const when = assessedOn === null ? null : (words?.when(month(assessedOn), since && month(since)) ?? month(assessedOn))
  const except = exceptions.map((each) => [each.scope ?? '', verdictWords(each, messages)] as const)
  return scoring.assessment(clause, when, scope, except)
}

export function verdictSentence(said: Said, since: string | null, messages: Messages): string {
  return `${capital(verdictClause(said, since, messages))}.`
}
