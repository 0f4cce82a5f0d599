import type { OutletRecord } from '../domain/record.ts'
import { readAdsTxt } from './ads-txt.ts'
import type { Declared } from './declared.ts'
import { readJsonLd } from './json-ld.ts'
import { readTrustTxt } from './trust-txt.ts'

/** Formats in which an outlet describes itself. */
export const DECLARED_KINDS = ['trust-txt', 'ads-txt', 'json-ld'] as const
export type DeclaredKind = (typeof DECLARED_KINDS)[number]

export const DECLARED_READERS: Readonly<Record<DeclaredKind, (text: string, outlet: OutletRecord) => Declared>> = {
  'trust-txt': readTrustTxt,
  'ads-txt': readAdsTxt,
  'json-ld': readJsonLd,
}

export const DECLARED_TITLES: Readonly<Record<DeclaredKind, string>> = {
  'trust-txt': 'trust.txt',
  'ads-txt': 'ads.txt',
  'json-ld': 'Structured data (schema.org)',
}
