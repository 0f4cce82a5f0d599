const BEYOND = /[\u0080-\uffff]/
const ALL_BEYOND = /[\u0080-\uffff]/g

/**
 * Escapes all non-ASCII characters of JSON: `"é"` → `"\\u00e9"`. ASCII has one byte a character in memory, in the byte
 * cache and on the wire, so nothing has to encode it or count its bytes.
 */
export function asciiJson(json: string): string {
  if (!BEYOND.test(json)) return json
  return json.replace(ALL_BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
