/** The longest address that is read, in characters. */
export const LONGEST_URL = 8_192
/** The longest name or account. */
export const LONGEST_NAME = 1_000
/** The longest printed reference. */
export const LONGEST_REFERENCE = 4_000
