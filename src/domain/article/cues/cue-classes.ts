/** The classes of a phrase in a cue list, as bits. Cue classes mark a citation, word classes the grammar around it. */
export const CUE_CLASSES = [
  'say',
  'report',
  'tell',
  'write',
  'quote',
  'citing',
  'according',
  'accordingAfter',
  'hearer',
  'conversation',
  'carried',
  'authored',
  'reportNoun',
  'outletNoun',
  'staff',
  'account',
  'spokesperson',
  'institution',
  'credit',
  'byline',
  'source',
  'anonymity',
  'indefinite',
  'body',
  'nameWord',
] as const
export const WORD_CLASSES = [
  'determiner',
  'to',
  'in',
  'on',
  'by',
  'of',
  'with',
  'for',
  'stop',
  'that',
  'and',
  'auxiliary',
  'passable',
  'pronoun',
  'relative',
  'dative',
] as const
export type CueClass = (typeof CUE_CLASSES)[number]
export type WordClass = (typeof WORD_CLASSES)[number]

function bits<C extends string>(classes: readonly C[]): Readonly<Record<C, number>> {
  return Object.fromEntries(classes.map((name, index) => [name, 1 << index])) as Record<C, number>
}

export const CUE = bits(CUE_CLASSES)
export const WORD = bits(WORD_CLASSES)

/** Any verb whose subject may be the source. */
export const SAYING = CUE.say | CUE.report | CUE.write | CUE.quote
/** Prepositions: they may stand before a name in its noun phrase without ending it. */
export const PREPOSITION = WORD.to | WORD.in | WORD.on | WORD.by | WORD.of | WORD.with | WORD.for
