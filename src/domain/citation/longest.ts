/** Longest accepted URL, in UTF-16 units. */
export const LONGEST_URL = 8_192
/** Longest accepted name or account, in UTF-16 units. */
export const LONGEST_NAME = 1_000
/** Longest accepted printed reference, in UTF-16 units. */
export const LONGEST_REFERENCE = 4_000
