/**
 * The words that make a named outlet a cited one, in one language. Each list holds phrases separated by commas or lines;
 * `(a|b|)` stands for one of a, b or nothing. Case never matters, accents only where two entries differ by nothing else.
 * An entry may stand in several lists. Adding a language is adding such a file, and its cases.
 */
export interface Cues {
  /** BCP 47. */
  readonly language: string

  /** Verbs of saying that people and outlets take as their subject. */
  readonly say: string
  /** Verbs of reporting, whose subject is typically an outlet. */
  readonly report: string
  /** Verbs whose object, without a preposition, is who was told. */
  readonly tell: string
  readonly write: string
  /** Finite verbs and participles of quoting: `quoted`. */
  readonly quote: string
  /** Phrases whose object is the source quoted: `citing`. */
  readonly citing: string
  /** Phrases before the source: `according to`. */
  readonly according: string
  /** Words after the source: German `zufolge`. */
  readonly accordingAfter: string
  /** Phrases, preposition included, whose object was told or gave the stage. */
  readonly hearer: string
  /** Talk named as a thing, and verbs of talking with somebody: `interview`, `speaking`. */
  readonly conversation: string
  /** Published, broadcast, obtained: participles that take the outlet with `by`, `in`, `on`. */
  readonly carried: string
  /** Signed opinion: `op-ed`. */
  readonly authored: string
  /** An outlet's product: `report`, `investigation`. */
  readonly reportNoun: string
  readonly outletNoun: string
  /** Where somebody publishes on a platform: `account`. */
  readonly account: string
  /** Who works for an outlet: `correspondent`. */
  readonly staff: string
  /** Who speaks for an institution by office, and so is not anonymous: `spokesman`. */
  readonly spokesperson: string
  /** Nouns that, capitalised after a name, make it another thing: `Foundation`. */
  readonly institution: string
  /** Words of a credit line: `with`, `source`. */
  readonly credit: string
  /** Words that open a byline. */
  readonly byline: string
  /** Nouns for people without a name: `source`, `official`. */
  readonly source: string
  /** Adjectives before a noun for a person: `the former mayor`. */
  readonly premodifier: string
  /** Articles and numbers that bring in somebody new: `a harbour official`, `three fishermen`. */
  readonly indefinite: string
  /** Bodies and papers that no such article makes a person: `a court`. */
  readonly body: string
  /** Phrases that say that a speaker would not be named. */
  readonly anonymity: string
  /** Words that newspapers are called by: `Tribune`. */
  readonly nameWord: string

  readonly determiner: string
  /** Prepositions by what they say of the outlet; contractions with an article included. */
  readonly to: string
  readonly in: string
  readonly on: string
  readonly by: string
  readonly of: string
  readonly with: string
  readonly for: string
  /** Prepositions and other function words that end a noun phrase. */
  readonly stop: string
  readonly that: string
  readonly and: string
  readonly auxiliary: string
  /** Adverbs and words of time that may stand between subject and verb. */
  readonly passable: string
  readonly pronoun: string
  readonly relative: string
  /** Articles that mark who was told where no preposition does: German `der dpa`. */
  readonly dative: string

  /** Endings of compound nouns, by the list they belong to. */
  readonly endings: Readonly<
    Partial<Record<'outletNoun' | 'nameWord' | 'source' | 'spokesperson' | 'reportNoun' | 'staff', string>>
  >

  /** When a verb of saying right before a name has it as its subject. */
  readonly verbBeforeSubject: 'after-pause' | 'free'
  /** Farthest, in words, that a verb governs the outlet through a preposition, by preposition `to` and others. */
  readonly reach: { readonly to: number; readonly other: number }
  /** Whether a capital says that a word is a name: not in German, nor in scripts without capitals. */
  readonly capitalsAreNames: boolean
}
