import { Problem } from '../../problem.ts'
import { METHOD_2026_12 } from './2026-12.ts'
import type { MatchingMethod } from './method.ts'

/** Every version of the matching method, oldest first. */
export const METHODS: readonly MatchingMethod[] = [METHOD_2026_12]

/** The version that matching runs on. */
export const METHOD = METHOD_2026_12

/** The method with that version. @throws Problem 'not-found' */
export function requireMethod(version: string): MatchingMethod {
  const found = METHODS.find((each) => each.version === version)
  if (found !== undefined) return found
  const versions = METHODS.map((each) => each.version).join(', ')
  throw new Problem('not-found', `There is no matching method '${version}'. There are: ${versions}.`)
}
