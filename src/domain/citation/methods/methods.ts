import { Problem } from '../../problem.ts'
import { METHOD_2026_12 } from './2026-12.ts'
import { METHOD_2027_01 } from './2027-01.ts'
import type { PublishedMethod } from './method.ts'

/** Every version of the matching method, oldest first. */
export const METHODS: readonly PublishedMethod[] = [METHOD_2026_12, METHOD_2027_01]

/** The version that matching runs on. */
export const METHOD = METHOD_2027_01

/** The method with that version. @throws Problem 'not-found' */
export function requireMethod(version: string): PublishedMethod {
  const found = METHODS.find((each) => each.version === version)
  if (found !== undefined) return found
  const versions = METHODS.map((each) => each.version).join(', ')
  throw new Problem('not-found', `There is no matching method '${version}'. There are: ${versions}.`)
}
