/**
 * Words that a single rule looks up as they are spelt, case aside; each is one word.
 * copula, passive: forms of to be · clauseOpener: conjunctions whose clause may have the name as its subject · subordinator: those
 * that put the verb last · clauseEnd: auxiliaries that close such a clause · leaked: participles of what an outlet was given without a
 * speaker · quotedOne: participles before the noun for who is quoted · hearerArticle: articles that only the one told can have,
 * doubtfulArticle: those that may be the subject's, unless a word of `nominative` follows · asReported: before verb or name, `as X
 * reported` · asSaying: ends who is quoted · example: before one of a kind · withoutCiting: before citing, undoes it · complement: after
 * a noun in its own sense · contraction: preposition and article in one, or an article that the name gave up · nameOf: joins two
 * halves of a name · official: adjectives that are nouns for persons elsewhere · paperDay: days that newspapers are named for ·
 * looseNoun: outlet nouns with other senses · colleague: nouns that only outlets have before `of` · stage: nouns of a studio ·
 * titleArticle: articles that open a title · placeWithArticle: places with such an article · pointing: verbs of saying whose `to`
 * points at a thing · smallArticle: articles in small letters that are no part of a name · ordinary: words of the language that outlets
 * are named with, which name none by themselves · personTitle: before a person's name · affiliate: nouns that make another outlet of
 * the name before them · titleWord: common words that magazines are called and persons are not · paperPart: what only a paper has one of, after `in its` · headline: verbs of front pages, whose subject is a paper and nobody else · reporter: people that none but outlets have · work: works of entertainment, which an outlet shows and does not report · picture: words of picture credits · platform: where others publish, by names that no record has · saying: participles of saying, whose subject stands before · interviewed: participles of who was asked by an outlet · named: participles of naming, after which a quoted name is a thing's · surname: names of persons that are outlets' too · sourceNoun: people of an outlet's acquaintance, `BBC sources`.
 */
export const WORD_LISTS = [
  'copula',
  'passive',
  'clauseOpener',
  'subordinator',
  'clauseEnd',
  'leaked',
  'quotedOne',
  'hearerArticle',
  'doubtfulArticle',
  'nominative',
  'asReported',
  'asSaying',
  'example',
  'withoutCiting',
  'reflexive',
  'complement',
  'contraction',
  'nameOf',
  'official',
  'paperDay',
  'looseNoun',
  'colleague',
  'stage',
  'titleArticle',
  'placeWithArticle',
  'pointing',
  'smallArticle',
  'ordinary',
  'personTitle',
  'affiliate',
  'sourceNoun',
  'surname',
  'saying',
  'platform',
  'interviewed',
  'named',
  'picture',
  'work',
  'titleWord',
  'paperPart',
  'headline',
  'reporter',
] as const
export type WordList = (typeof WORD_LISTS)[number]

/**
 * Ends of words. participle: of a verb whose subject stands elsewhere, `telling` · finite: of any verb after a quotation; none where
 * any word may be one · origin: of adjectives of origin · agent: of participles whose agent speaks · feminine: of outlet nouns that
 * a doubtful article shows to be who was told · adverb: of adverbs of manner.
 */
export const ENDING_LISTS = ['participle', 'finite', 'origin', 'agent', 'feminine', 'adverb'] as const
export type EndingList = (typeof ENDING_LISTS)[number]

/** How names of outlets are written in a language. */
export interface Naming {
  /** Articles that a name may open with and lose; an apostrophe joins. */
  readonly articles: readonly string[]
  /** Whether the article melts into the preposition before it: `au Monde`. */
  readonly contracts: boolean
  /** Whether one word is the name without its article too: `a Guardian report`. */
  readonly bare: boolean
  /** Whether the parts of a compound are written with a hyphen or without: `Presse-Agentur`. */
  readonly joins: boolean
  /** Whether any word may be a common one, as capitals do not tell: German. */
  readonly wary: boolean
  /** Further forms of a name without its article. */
  readonly inflections: (text: string) => readonly string[]
}

/**
 * The words that make a named outlet a cited one, in one language. Each list holds phrases separated by commas or lines;
 * `(a|b|)` stands for one of a, b or nothing. Case never matters, accents only where two entries differ by nothing else.
 * An entry may stand in several lists. Adding a language is adding such a file to `languages.ts`, and its cases: the compiler names every
 * list and trait that is missing.
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

  readonly words: Readonly<Record<WordList, string>>
  readonly wordEndings: Readonly<Record<EndingList, string>>
  /** Words of grammar that tell the language. */
  readonly functionWords: string
  readonly naming: Naming

  /** Whether all nouns have capitals. */
  readonly nounsAreCapital: boolean
  /** Whether a noun stands before another without a preposition: `a Reuters report`. */
  readonly nounsCompound: boolean
  /** Whether adjectives stand before their noun, so that a name follows its noun at once. */
  readonly adjectivesPrecede: boolean
  /** Whether a hyphen makes an adjective of two words: `state-run`. */
  readonly hyphenMakesAdjective: boolean
  /** Whether the verb closes subordinate clauses and participles close the others. */
  readonly verbLast: boolean
  /** Whether the subject follows its verb as a rule. */
  readonly verbFirst: boolean
  /** Whether `to` marks an owner too: `تقرير لرويترز`. */
  readonly toMarksOwner: boolean
  /** Whether relative pronouns look like articles. */
  readonly relativeIsArticle: boolean
  /** Whether names of foreign outlets are spelt by their sound. */
  readonly namesBySound: boolean
  /** When a verb of saying right before a name has it as its subject. */
  readonly verbBeforeSubject: 'after-pause' | 'free'
  /** Which preposition a station takes that somebody spoke on: `sur RTL`, `en RNE`. */
  readonly onAir: 'on' | 'in'
  /** Farthest, in words, that a verb governs the outlet through a preposition, by preposition `to` and others. */
  readonly reach: { readonly to: number; readonly other: number }
  /** Whether a capital says that a word is a name: not in German, nor in scripts without capitals. */
  readonly capitalsAreNames: boolean
}
