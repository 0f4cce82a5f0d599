import { Problem } from '../../problem.ts'
import type { Methodology } from '../methodology.ts'
import { METHODOLOGY_2026_12 } from './2026-12.ts'
import { METHODOLOGY_2027_01 } from './2027-01.ts'

/** Every released methodology, oldest first. */
export const METHODOLOGIES: readonly Methodology[] = [METHODOLOGY_2026_12, METHODOLOGY_2027_01]

/**
 * The methodology with that version, or the newest.
 *
 * @throws Problem 'not-found'
 */
export function requireMethodology(version?: string): Methodology {
  const found = version === undefined ? METHODOLOGIES.at(-1) : METHODOLOGIES.find((each) => each.version === version)
  if (found !== undefined) return found
  const versions = METHODOLOGIES.map((each) => each.version).join(', ')
  throw new Problem('not-found', `There is no methodology '${version}'. There are: ${versions}.`)
}

/**
 * The version that replaced a methodology, or null for the newest. Kept outside the methodology, whose own body never
 * changes.
 */
export function supersededBy(version: string): string | null {
  const at = METHODOLOGIES.findIndex((each) => each.version === version)
  return at < 0 ? null : (METHODOLOGIES[at + 1]?.version ?? null)
}
