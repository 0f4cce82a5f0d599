import type { Messages } from '../language/messages.ts'
import { wordsOf } from '../language/words.ts'
import { isOpenKind } from '../outlet.ts'
import type { Listed, OutletRecord } from '../record.ts'
import type { Score } from '../scoring/score.ts'
import { verdictSentence } from '../scoring/verdict-words.ts'
import { saidOf } from './said.ts'
import type { SaidListing } from './said-facts.ts'

/** A listing's identity and origin, then assessors' verdicts if there are any; no other judgement. */
export function saidOfListing(
  { name, kind, country }: Pick<SaidListing, 'name' | 'kind' | 'country'>,
  { confidence, doubts, from, on }: Listed,
  record: OutletRecord,
  score: Score,
  messages: Messages,
): string {
  const isTold = isAssessed(score)
  if (confidence === 'host-only' && isOpenKind(kind)) return messages.context.identity(name, kind, null)
  const satire = kind === 'satire' && confidence === 'host-only' ? satireSentence(record, messages) : null
  const listed = messages.context.listed({
    name,
    kind,
    country: country === null ? null : wordsOf(messages.language).country(country),
    from,
    year: on?.slice(0, 4) ?? null,
    isNamed: confidence !== 'host-only',
    alone: !isTold && record.assessments.length === 0,
    doubts,
  })
  if (satire !== null) return `${listed} ${satire}`
  return isTold ? `${listed} ${saidOf(record, score, messages)}` : listed
}

/** Which list classifies the host of an unnamed publisher as satire. */
function satireSentence({ assessments }: OutletRecord, messages: Messages): string | null {
  const found = assessments.find(({ verdict }) => verdict === 'satire')
  return found === undefined ? null : verdictSentence(found, null, messages)
}

/** Whether any assessment counts in a score. */
export function isAssessed({ contributions }: Pick<Score, 'contributions'>): boolean {
  return contributions.some(({ pillar, units }) => pillar === 'assessments' && units > 0)
}
