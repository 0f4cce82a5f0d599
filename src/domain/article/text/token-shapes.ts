import { ARABIC, DIGIT, LOWER, UPPER } from './unit-table.ts'

/** Shape flag of a token that begins with a capital, in addition to the letter flags of `unit-table.ts`. */
export const INITIAL_UPPER = 32

export function isNumeric(shape: number): boolean {
  return (shape & (DIGIT | UPPER | LOWER | ARABIC)) === DIGIT
}
