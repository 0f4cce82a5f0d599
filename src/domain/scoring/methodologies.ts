import { Problem } from '../problem.ts'
import type { Methodology } from './methodology.ts'
import { METHODOLOGY_2026_12 } from './methodology-2026-12.ts'

/** Every released methodology, the newest last. */
export const METHODOLOGIES: readonly Methodology[] = [METHODOLOGY_2026_12]

/** The methodology called `version`, or the newest. */
export function requireMethodology(version?: string): Methodology {
  const found = version === undefined ? METHODOLOGIES.at(-1) : METHODOLOGIES.find((each) => each.version === version)
  if (found !== undefined) return found
  const versions = METHODOLOGIES.map((each) => each.version).join(', ')
  throw new Problem('not-found', `There is no methodology '${version}'. There are: ${versions}.`)
}
