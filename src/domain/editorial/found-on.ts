/**
 * Whose page a finding was read on: the outlet's own, a body's (council, regulator, court, register), or somebody
 * else's.
 */
export const FOUND_ON = ['primary', 'official-record', 'press'] as const
export type FoundOn = (typeof FOUND_ON)[number]
