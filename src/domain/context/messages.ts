/** Flags, advice, summaries and notices of a context. */
export type ContextMessages = {}
