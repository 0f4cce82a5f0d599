/**
 * Text in another script, isolated so that it does not change the order of the right-to-left text around it: between
 * FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Bidirectional Algorithm, UAX #9).
 */
export function isolated(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`
}
