import { placedWords } from '../context/placed.ts'
import { en } from '../language/en/en.ts'
import type { Change, ScoreChange } from './change.ts'
import type { RecordChange } from './record-diff.ts'

const KINDS = {
  'outlet-added': 'added to the catalogue',
  'record-changed': 'record changed',
  'dispute-changed': 'dispute',
  'reply-changed': 'reply',
} as const

/**
 * A title in English: `The Tribune: record changed, score 61.5 → 58.2 (mixed)`, `Scores: methodology 2026-12 →
 * 2027-01`, `Register: 11,000 listings loaded`.
 */
export function changeTitle(change: Change): string {
  if (change.kind === 'register-loaded') return `Register: ${change.register.listings} listings loaded`
  if (change.kind === 'methodology-changed')
    return `Scores: methodology ${change.methodology.from} → ${change.methodology.to}`
  const { outletName, kind, score } = change
  const moved = score.moved && score.before !== null ? `, ${scoreText(score)}` : ''
  return `${outletName}: ${KINDS[kind]}${moved}`
}

/** One line in English for each change, then the score, the reason and the author. */
export function changeLines({ changes, score, cause }: Change): readonly string[] {
  const { reason, by, reviewedBy } = cause
  return [
    ...changes.map(changeLine),
    ...(score?.moved ? [`${scoreText(score)}.`] : []),
    `${reason} (${by}${reviewedBy === null ? '' : `, reviewed by ${reviewedBy}`})`,
  ]
}

/** One change in English: `withdrew trackRecord a/ruling-1: …`. */
export function changeLine({ what, member, id, old, new: fresh }: RecordChange): string {
  const name = id === null ? member : `${member} ${id}`
  if (what === 'added') return `added ${name}: ${shown(fresh)}`
  if (what === 'withdrawn') return `withdrew ${name}: ${shown(old)}; ${shown(fresh)}`
  if (what === 'removed') return `removed ${name}: ${shown(old)}`
  return `${what} ${name}: ${shown(old)} → ${shown(fresh)}`
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(shown).join(', ')
  return Object.entries(value)
    .filter(([key, each]) => each !== null && !['id', 'recordedAt'].includes(key))
    .map(([key, each]) => `${key} ${shown(each)}`)
    .join('; ')
}

function scoreText({ before, after }: ScoreChange): string {
  const one = (score: ScoreChange['after'] | null) =>
    score === null ? 'none' : score.value === null ? score.status : `${score.value} (${placedWords(score, en)})`
  return `score ${one(before)} → ${one(after)}`
}
