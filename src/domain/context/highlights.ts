import type { Dispute } from '../editorial/dispute.ts'
import type { Reply } from '../editorial/reply.ts'
import { dateOf } from '../evidence.ts'
import type { Messages } from '../language/messages.ts'
import type { Reference, ReferenceKind } from '../outlet.ts'
import type { OutletRecord } from '../record.ts'
import type { Score } from '../scoring/score.ts'
import { verdictSentence } from '../scoring/verdict-words.ts'
import { touching } from './answers.ts'
import { sinceOf } from './said.ts'

export interface Highlight {
  readonly evidenceId: string
  readonly kind: 'transparency' | 'track-record' | 'assessment'
  /** In our own words, in `language`: verdicts in the answer's language, notes in English. */
  readonly text: string
  readonly language: string
  /** When it happened or was seen, as precisely as the source says. */
  readonly on: string | null
  /** URL of the strongest reference. */
  readonly reference: string | null
  readonly referenceKind: ReferenceKind | null
  /** Numbers of the disputes and replies that concern it; they are elsewhere in the context. */
  readonly disputes: readonly number[]
  readonly replies: readonly number[]
}

/** Replies and disputes that concern evidence. */
export interface Answers {
  readonly replies: readonly Reply[]
  readonly disputes: readonly Dispute[]
}

type BareHighlight = Omit<Highlight, 'disputes' | 'replies'>

const MOST = 6

/** Strongest first: the thing itself, then an official record, then reports about it. */
const STRENGTH: readonly ReferenceKind[] = ['primary', 'official-record', 'press', 'reference', 'data-file']

/** The evidence that counts most in a score, heaviest first: chosen by weight alone, never by content. */
export function highlightsOf(
  record: OutletRecord,
  score: Pick<Score, 'contributions' | 'knownAt'>,
  { replies, disputes }: Answers,
  messages: Messages,
): readonly Highlight[] {
  const heaviest = [...score.contributions].sort(
    (a, b) => b.units - a.units || compare(b.on ?? '', a.on ?? '') || compare(a.signal, b.signal),
  )
  const highlights: Highlight[] = []
  for (const { basis } of heaviest) {
    if (highlights.length === MOST) break
    const highlight = basis[0] === undefined ? null : highlightOf(record, basis[0], score, messages)
    if (highlight === null) continue
    const { evidenceId } = highlight
    highlights.push({ ...highlight, disputes: touching(disputes, evidenceId), replies: touching(replies, evidenceId) })
  }
  return highlights
}

function highlightOf(
  record: OutletRecord,
  id: string,
  score: Pick<Score, 'knownAt'>,
  messages: Messages,
): BareHighlight | null {
  const note = record.transparency.find((each) => each.id === id)
  if (note) return toHighlight(record, 'transparency', note, note.observedOn)
  const entry = record.trackRecord.find((each) => each.id === id)
  if (entry) return toHighlight(record, 'track-record', entry, dateOf(entry))
  const assessment = record.assessments.find((each) => each.id === id)
  if (assessment) {
    const text = verdictSentence(assessment, sinceOf(record, assessment, score), messages)
    const { language } = messages
    return { ...toHighlight(record, 'assessment', assessment, assessment.assessedOn), text, language }
  }
  return null
}

function toHighlight(
  record: OutletRecord,
  kind: Highlight['kind'],
  { id, note, references }: { id: string; note: string; references: readonly string[] },
  on: string | null,
): BareHighlight {
  const reference = strongestOf(record, references)
  return {
    evidenceId: id,
    kind,
    text: note,
    language: 'en',
    on,
    reference: reference?.url ?? null,
    referenceKind: reference?.kind ?? null,
  }
}

export function strongestOf(record: OutletRecord, ids: readonly string[]): Reference | undefined {
  return byStrength(record.references.filter(({ id }) => ids.includes(id)))[0]
}

/** Ordered by strength: pages of the outlet or a body, then press, then reference works and data. */
export function byStrength(references: readonly Reference[]): readonly Reference[] {
  return references.toSorted((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
