/**
 * Characters that change the direction of the text after them (Unicode Standard Annex #9): embeddings, overrides,
 * isolates and marks. In a name they make `gnp.exe` look like `exe.png`; no script needs them in names.
 */
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

export function hasBidiControls(text: string): boolean {
  return CONTROL.test(text)
}

/** Text that can stand within a sentence without changing its direction. */
export function withoutBidiControls(text: string): string {
  return hasBidiControls(text) ? text.replace(new RegExp(CONTROL, 'g'), '') : text
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const POP_EMBEDDING = '\u202c'
const OPENS_ISOLATE = /[\u2066-\u2068]/
const OPENS_EMBEDDING = /[\u202a\u202b\u202d\u202e]/

/**
 * Text that can stand beside other text without changing its direction: isolates that it opens are closed, and unopened
 * ones are dropped. Balanced isolates, as in our Arabic sentences, are kept.
 */
export function isolated(text: string): string {
  if (!hasBidiControls(text)) return text
  let kept = ''
  let onlyIsolates = true
  const open: string[] = []
  for (const character of text) {
    if (OPENS_ISOLATE.test(character)) open.push(POP_ISOLATE)
    else if (OPENS_EMBEDDING.test(character)) open.push(POP_EMBEDDING)
    else if (character === POP_ISOLATE || character === POP_EMBEDDING) {
      if (open.at(-1) !== character) continue
      open.pop()
    }
    if (CONTROL.test(character) && !OPENS_ISOLATE.test(character) && character !== POP_ISOLATE) onlyIsolates = false
    kept += character
  }
  if (onlyIsolates && open.length === 0) return kept
  return FIRST_STRONG_ISOLATE + kept + open.reverse().join('') + POP_ISOLATE
}
