const BEYOND = /[\u0080-\uffff]/
const ALL_BEYOND = /[\u0080-\uffff]/g

/**
 * The same JSON in ASCII, every other unit escaped: `"é"` → `"\\u00e9"`. Such text has one byte a character in memory, in a cache of bytes
 * and on the wire, so that nothing on the way has to encode it or count its bytes.
 */
export function asciiJson(json: string): string {
  if (!BEYOND.test(json)) return json
  return json.replace(ALL_BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
