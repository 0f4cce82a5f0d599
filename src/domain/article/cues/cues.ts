import type { EndingList, WordList } from './word-lists.ts'
/** How names of outlets are written in a language. */
export interface Naming {
  /** Articles that a name may begin with and lose; those with an apostrophe are joined to it. */
  readonly articles: readonly string[]
  /** Whether the article contracts with a preposition before it: `au Monde`. */
  readonly contracts: boolean
  /** Whether a name of one word is also used without its article: `a Guardian report`. */
  readonly bare: boolean
  /** Whether the parts of a compound are written with or without a hyphen: `Presse-Agentur`. */
  readonly joins: boolean
  /** Whether any word may be a common noun because all nouns have capitals, as in German. */
  readonly wary: boolean
  /** Further forms of a name without its article. */
  readonly inflections: (text: string) => readonly string[]
}

/**
 * The words of one language that make a named outlet a cited one. Each list holds phrases separated by commas or lines;
 * `(a|b|)` stands for a, b or nothing. Case is ignored, accents too unless two entries differ only by them. An entry
 * may be in several lists. To add a language, add a file like these to `languages.ts`, with its cases: the compiler
 * reports missing lists and traits.
 */
export interface Cues {
  /** BCP 47. */
  readonly language: string

  /** Verbs of saying, of people and outlets. */
  readonly say: string
  /** Verbs of reporting, typically of outlets. */
  readonly report: string
  /** Verbs whose direct object is who was told: `told`. */
  readonly tell: string
  readonly write: string
  /** Verbs and participles of quoting: `quoted`. */
  readonly quote: string
  /** Phrases whose object is the source quoted: `citing`. */
  readonly citing: string
  /** Phrases before the source: `according to`. */
  readonly according: string
  /** Words after the source: German `zufolge`. */
  readonly accordingAfter: string
  /** Phrases with their preposition, whose object was told or provided the stage. */
  readonly hearer: string
  /** Nouns for talk and verbs of talking with somebody: `interview`, `speaking`. */
  readonly conversation: string
  /** Participles of publishing, broadcasting and obtaining, which take the outlet with `by`, `in`, `on`. */
  readonly carried: string
  /** Nouns for signed opinion: `op-ed`. */
  readonly authored: string
  /** An outlet's product: `report`, `investigation`. */
  readonly reportNoun: string
  readonly outletNoun: string
  /** Nouns for a place on a platform: `account`. */
  readonly account: string
  /** Nouns for people who work for an outlet: `correspondent`. */
  readonly staff: string
  /** Nouns for people who speak for an institution, and so are not anonymous: `spokesman`. */
  readonly spokesperson: string
  /** Nouns that make another body of a name when capitalised after it: `Foundation`. */
  readonly institution: string
  /** Words of a credit line: `with`, `source`. */
  readonly credit: string
  /** Words that begin a byline. */
  readonly byline: string
  /** Nouns for unnamed people: `source`, `official`. */
  readonly source: string
  /** Adjectives before a noun for a person: `the former mayor`. */
  readonly premodifier: string
  /** Articles and numbers that introduce somebody new: `a harbour official`, `three fishermen`. */
  readonly indefinite: string
  /** Nouns that stay a thing after such an article: `a court`. */
  readonly body: string
  /** Phrases that say that a speaker did not want to be named. */
  readonly anonymity: string
  /** Words in newspapers' names: `Tribune`. */
  readonly nameWord: string

  readonly determiner: string
  /** Prepositions by what they say of the outlet, including contractions with an article. */
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
  /** Adverbs and time expressions that may stand between subject and verb. */
  readonly passable: string
  readonly pronoun: string
  readonly relative: string
  /** Articles that mark who was told without a preposition: German `der dpa`. */
  readonly dative: string

  /** Endings of compound nouns, by the list that the noun belongs to. */
  readonly endings: Readonly<
    Partial<Record<'outletNoun' | 'nameWord' | 'source' | 'spokesperson' | 'reportNoun' | 'staff', string>>
  >

  readonly words: Readonly<Record<WordList, string>>
  readonly wordEndings: Readonly<Record<EndingList, string>>
  /** Function words, for language detection. */
  readonly functionWords: string
  readonly naming: Naming

  /** Whether all nouns have capitals. */
  readonly nounsAreCapital: boolean
  /** Whether a noun can modify another without a preposition: `a Reuters report`. */
  readonly nounsCompound: boolean
  /** Whether adjectives precede their noun, so that a name follows its noun directly. */
  readonly adjectivesPrecede: boolean
  /** Whether a hyphen makes an adjective of two words: `state-run`. */
  readonly hyphenMakesAdjective: boolean
  /** Whether the verb ends subordinate clauses and participles end main clauses. */
  readonly verbLast: boolean
  /** Whether the verb ends every sentence, as in Turkish. */
  readonly verbEndsSentence?: true
  /** Whether an owner follows its noun without a preposition: `корреспондент ТАСС`. */
  readonly ownerFollows?: true
  /** Whether the subject usually follows its verb. */
  readonly verbFirst: boolean
  /** Whether `to` can also mark an owner: `تقرير لرويترز`. */
  readonly toMarksOwner: boolean
  /** Whether relative pronouns look like articles. */
  readonly relativeIsArticle: boolean
  /** Whether names of foreign outlets are written as they sound. */
  readonly namesBySound: boolean
  /** Where a verb of saying directly before a name has it as its subject: anywhere, or only after a pause. */
  readonly verbBeforeSubject: 'after-pause' | 'free'
  /** The preposition for a station on which somebody spoke: `sur RTL`, `en RNE`. */
  readonly onAir: 'on' | 'in'
  /**
   * Greatest distance in words at which a verb governs the outlet through a preposition: through `to`, and through
   * others.
   */
  readonly reach: { readonly to: number; readonly other: number }
  /** Whether a capital marks a name: not in German, nor in scripts without capitals. */
  readonly capitalsAreNames: boolean
}
