import { describe, expect, it } from 'vitest'
import { hadHappened, held, wasKnown } from '../../src/domain/as-known.ts'
import { sourced } from '../support/records.ts'

describe('a value', () => {
  const known = '2026-11-01T00:00:00Z'
  it.each([
    ['2025-06-01', null, '2025-05-31', false],
    ['2025-06-01', null, '2025-06-01', true],
    ['2025-06', null, '2025-06-01', true],
    ['2025', null, '2024-12-31', false],
    ['2025', null, '2025-01-01', true],
    [null, '2025-06', '2025-06-30', true],
    [null, '2025-06', '2025-07-01', false],
    [null, '2025', '2025-12-31', true],
    [null, '2025', '2026-01-01', false],
    [null, null, '1900-01-01', true],
  ])('from %s to %s held on %s: %s', (validFrom, validTo, asOf, isHeld) => {
    expect(held(sourced('x/name-1', { validFrom, validTo }), { asOf, knownAt: known })).toBe(isHeld)
  })

  it.each([
    [null, '2025-12-31T23:59:59Z', false],
    [null, '2026-01-01T00:00:00Z', true],
    [null, '2026-01-01T00:00:00.000Z', true],
    ['2026-05-01T00:00:00Z', '2026-04-30T23:59:59.999Z', true],
    ['2026-05-01T00:00:00Z', '2026-05-01T00:00:00.000Z', false],
  ])('recorded on 1 January 2026 and withdrawn at %s was known at %s: %s', (withdrawnAt, knownAt, isKnown) => {
    expect(wasKnown(sourced('x/name-1', { withdrawnAt }), knownAt)).toBe(isKnown)
    expect(held(sourced('x/name-1', { withdrawnAt }), { asOf: '2026-06-01', knownAt })).toBe(isKnown)
  })

  it.each([
    ['2025-03', '2025-03-30', false],
    ['2025-03', '2025-03-31', true],
    [null, '2025-12-31', false],
    [null, '2026-01-01', true],
  ])('dated %s had happened by %s: %s', (on, asOf, had) => {
    expect(hadHappened(on, '2026-01-01T08:00:00Z', asOf)).toBe(had)
  })
})
