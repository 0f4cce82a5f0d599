/** Sentences that explain a match or a warning. */
export type MatchMessages = {}
