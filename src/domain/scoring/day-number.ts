const DIGIT_ZERO = 48

/**
 * Days since 1970-01-01: `1970-01-02` → 1. Reads the digits itself, as a score asks it for every record and parsing
 * dates is slower.
 */
export function dayNumberOf(day: string): number {
  const year = digits(day, 0, 4)
  const month = digits(day, 5, 7)
  // Years start in March here, so that the leap day comes last (Hinnant, "chrono-Compatible Low-Level Date
  // Algorithms").
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The year of an ISO date. */
export function yearOf(day: string): number {
  return digits(day, 0, 4)
}

function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - DIGIT_ZERO
  return number
}

/** Length of a year in half-lives. */
export const DAYS_A_YEAR = 365.25
