import type { webEn } from './en/web.ts'

/** What the pages say around the records. The English sentences are the shape; every other language has the same. */
export type WebMessages = typeof webEn
