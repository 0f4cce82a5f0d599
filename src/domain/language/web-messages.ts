import type { webEn } from './en/web.ts'

/** Sentences of the pages. The type is that of the English ones. */
export type WebMessages = typeof webEn
