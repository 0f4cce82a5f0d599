import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/domain/editorial/change.ts'
import { changeLine, changeLines, changeTitle } from '../../../src/domain/editorial/change-text.ts'

const standing = (value: number | null, band: string | null) => ({ status: 'insufficient', value, band })
const change = (more: object = {}) =>
  ({
    outletName: 'The Tribune',
    kind: 'record-changed',
    changes: [
      { what: 'added', member: 'names', id: 'tribune/name-2', old: null, new: { id: 'x', text: 'Trib', note: null } },
    ],
    score: { moved: true, before: standing(61.5, 'mixed'), after: standing(58.2, 'mixed') },
    cause: { reason: 'Seen.', by: 'ann', reviewedBy: 'bob' },
    ...more,
  }) as unknown as Change

describe('a change in words', () => {
  it.each([
    ['outlet-added', 'added to the catalogue'],
    ['record-changed', 'record changed'],
    ['dispute-changed', 'dispute'],
    ['reply-changed', 'reply'],
  ])('%s is titled', (kind, words) => {
    expect(changeTitle(change({ kind }))).toBe(
      `The Tribune: ${words}, score 61.5 (of mixed reliability) → 58.2 (of mixed reliability)`,
    )
  })

  it('has a title without a score that did not move, or that there was none before', () => {
    const unmoved = { moved: false, before: standing(61.5, 'mixed'), after: standing(61.5, 'mixed') }
    expect(changeTitle(change({ score: unmoved }))).toBe('The Tribune: record changed')
    expect(changeTitle(change({ score: { ...unmoved, moved: true, before: null } }))).toBe(
      'The Tribune: record changed',
    )
  })

  it('names the register by how many it lists, and a methodology by both versions', () => {
    const none = { outletName: null, score: null, changes: [] }
    expect(changeTitle(change({ ...none, kind: 'register-loaded', register: { listings: 11_000 } }))).toBe(
      'Register: 11000 listings loaded',
    )
    const methodology = { from: '2026-12', to: '2027-01' }
    expect(changeTitle(change({ ...none, kind: 'methodology-changed', methodology }))).toBe(
      'Scores: methodology 2026-12 → 2027-01',
    )
  })

  it('lists line by line what changed, the score, the reason and the author', () => {
    expect(changeLines(change())).toEqual([
      'added names tribune/name-2: text Trib',
      'score 61.5 (of mixed reliability) → 58.2 (of mixed reliability).',
      'Seen. (ann, reviewed by bob)',
    ])
    const first = { moved: true, before: null, after: standing(null, null) }
    const cause = { reason: 'Loaded.', by: 'catalogue', reviewedBy: null }
    expect(changeLines(change({ changes: [], score: first, cause }))).toEqual([
      'score none → insufficient.',
      'Loaded. (catalogue)',
    ])
    expect(changeLines(change({ changes: [], score: { ...first, moved: false }, cause }))).toEqual([
      'Loaded. (catalogue)',
    ])
  })

  it.each([
    [
      { what: 'withdrawn', member: 'trackRecord', id: 'a/ruling-1', old: { note: 'n' }, new: 'Overturned.' },
      'withdrew trackRecord a/ruling-1: note n; Overturned.',
    ],
    [{ what: 'removed', member: 'country', id: null, old: 'FR', new: null }, 'removed country: FR'],
    [
      { what: 'changed', member: 'languages', id: null, old: [], new: ['en', 'fr'] },
      'changed languages: nothing → en, fr',
    ],
    [{ what: 'changed', member: 'note', id: null, old: undefined, new: 7 }, 'changed note: nothing → 7'],
    [
      { what: 'added', member: 'x', id: null, old: null, new: { a: { b: 1 }, recordedAt: 'r', c: 2 } },
      'added x: a b 1; c 2',
    ],
  ])('%j is said', (each, line) => {
    expect(changeLine(each as never)).toBe(line)
  })
})
