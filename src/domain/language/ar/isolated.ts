/**
 * A name, address or word of another script, so that it and what stands beside it keep their order in text from right to left:
 * between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Bidirectional Algorithm, UAX #9).
 */
export function isolated(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`
}
