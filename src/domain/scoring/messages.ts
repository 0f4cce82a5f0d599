/** Sentences under a score: why a contribution reads as it does, what a signal asks. */
export type ScoringMessages = {}
