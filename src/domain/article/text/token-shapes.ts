import { ARABIC, DIGIT, LOWER, UPPER } from './unit-table.ts'

/** Shape flag of a token that opens with a capital, beside the letter flags of `unit-table.ts` met in it. */
export const INITIAL_UPPER = 32

export function isNumeric(shape: number): boolean {
  return (shape & (DIGIT | UPPER | LOWER | ARABIC)) === DIGIT
}
