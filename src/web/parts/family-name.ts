import { ASSESSORS } from '../../domain/scoring/assessors.ts'

/** A family of assessors by the names of those in it. */
export function familyName(family: string): string {
  const names = ASSESSORS.filter((each) => each.family === family).map(({ name }) => name)
  return names.length === 0 ? family : names.join(', ')
}
