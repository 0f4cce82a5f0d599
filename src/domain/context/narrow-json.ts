const WIDE = /[\u0100-\uffff]/
const ALL_WIDE = /[\u0100-\uffff]/g

/**
 * The same JSON with every unit above U+00FF escaped: `"№"` → `"\u2116"`. An engine keeps such text in one byte a character, and a
 * server sends it as it is; text in two bytes costs more to send than all the rest of an answer.
 */
export function narrowJson(json: string): string {
  if (!WIDE.test(json)) return json
  return json.replace(ALL_WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
