/**
 * Characters that turn the direction of what stands after them (Unicode Standard Annex #9): embeddings, overrides, isolates and marks. In a
 * name they let `gnp.exe` read as `exe.png`; text in any script is written without them.
 */
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

export function hasBidiControls(text: string): boolean {
  return CONTROL.test(text)
}

/** Text as it may stand within a sentence of ours without turning its direction. */
export function withoutBidiControls(text: string): string {
  return hasBidiControls(text) ? text.replace(new RegExp(CONTROL, 'g'), '') : text
}
