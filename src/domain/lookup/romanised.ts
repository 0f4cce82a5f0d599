import { scriptOf } from '../script.ts'
import type { LookupEntry } from './entry.ts'

/** Languages by script, for scripts that newspapers romanise in many ways. */
export const LANGUAGES_IN: Readonly<Record<string, readonly string[]>> = {
  Arab: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'sd', 'ug'],
  Cyrl: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  Hebr: ['he', 'yi'],
  Grek: ['el'],
}
const ROMANISED: ReadonlySet<string> = new Set([
  ...Object.values(LANGUAGES_IN).flat(),
  'hy',
  'ka',
  'am',
  'ti',
  'so',
  'hi',
])

/**
 * Whether the outlet's Latin name is romanised, so that it has no single spelling: not where other scripts only render
 * it (`نيويورك بوست`).
 */
export function isRomanised({ names, languages }: LookupEntry): boolean {
  return (
    languages.some((tag) => ROMANISED.has(tag.split('-')[0] as string)) ||
    names.some(
      ({ text, kind }) =>
        (kind === 'native' || kind === 'official') && /[\u0300-\uffff]/.test(text) && scriptOf(text) !== 'Latn',
    )
  )
}
