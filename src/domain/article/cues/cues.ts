/** Lists of single words that one rule each looks up, ignoring case. */
export const WORD_LISTS = [
  /** Forms of to be, before a relative clause: `it was X that`. */
  'copula',
  /** Forms of to be that make a passive. */
  'passive',
  /** Conjunctions after which the name may be the subject of a clause. */
  'clauseOpener',
  /** Conjunctions that put the verb last: German `wie`. */
  'subordinator',
  /** Auxiliaries that end such a clause. */
  'clauseEnd',
  /** Forms of the verb whose particle ends `liegt dem Spiegel vor`. */
  'atHand',
  /** Participles for what was passed to an outlet without a speaker: `zugespielt`. */
  'leaked',
  /** Participles before the noun for who is quoted: `zitierte`. */
  'quotedOne',
  /** Articles that only who is told can have: `dem`. */
  'hearerArticle',
  /** Articles that may also be the subject's, unless a word of `nominative` follows: `der`. */
  'doubtfulArticle',
  /** Articles and pronouns of a subject. */
  'nominative',
  /** Before a verb or name: `as X reported`. */
  'asReported',
  /** Ends who is quoted: `quoted X as saying`. */
  'asSaying',
  /** Before an example of a group: `including`. */
  'example',
  /** Before a word of citing, which it negates. */
  'withoutCiting',
  /** Reflexive pronouns. */
  'reflexive',
  /** After a noun in its ordinary meaning. */
  'complement',
  /** Contractions of preposition and article, and articles that replace the name's own. */
  'contraction',
  /** Joins two parts of a name: `Times of Malta`. */
  'nameOf',
  /** Adjectives that can also be nouns for persons. */
  'official',
  /** Days in newspapers' names: `Sunday`. */
  'paperDay',
  /** Outlet nouns with other meanings too. */
  'looseNoun',
  /** Nouns that only outlets have before `of`: `confrères`. */
  'colleague',
  /** Nouns of a studio: `micro`. */
  'stage',
  /** Articles that begin a title. */
  'titleArticle',
  /** Places with such an article: `The Hague`. */
  'placeWithArticle',
  /** Verbs of saying whose `to` refers to a thing. */
  'pointing',
  /** Lower-case articles that are not part of a name. */
  'smallArticle',
  /** Ordinary words used in outlets' names, which are no name by themselves. */
  'ordinary',
  /** Titles before a person's name. */
  'personTitle',
  /** Nouns that make another outlet of the name before them. */
  'affiliate',
  /** Nouns for an outlet's contacts: `BBC sources`. */
  'sourceNoun',
  /** Surnames that are also outlets' names. */
  'surname',
  /** Participles of saying, whose subject precedes. */
  'saying',
  /** Platforms under names that no record has. */
  'platform',
  /** Participles for who was interviewed by an outlet. */
  'interviewed',
  /** Participles of naming, after which a quoted name is a thing's. */
  'named',
  /** Words of picture credits. */
  'picture',
  /** Works of entertainment, which an outlet shows and does not report. */
  'work',
  /** Common words used as names of magazines, but not of persons. */
  'titleWord',
  /** Parts that only a paper has, after `in its`: an edition. */
  'paperPart',
  /** Verbs of front pages, whose subject is always a paper. */
  'headline',
  /** Verbs that, after a name in quotation marks, have a publication as subject. */
  'pressVerb',
  /** Words after an agency's noun that make it another agency than one of the press. */
  'otherAgency',
  /** People that only outlets have. */
  'reporter',
  /** Nouns for news that take the outlet's name without a preposition: `une information RTL`. */
  'exclusive',
  /** Nouns for polls, which name the institute and then the outlet that asked for it. */
  'poll',
  /** Words of a dateline after the agency's name and the place: `新华社北京7月26日电`. */
  'dispatch',
  /** What only a station has of its name: `show`. */
  'show',
  /** Verbs of saying that also take a thing: `a confié la mission à`. */
  'handing',
  /** Case endings that an apostrophe parts from a name: `Reuters’ın`. */
  'caseEnding',
  /** Nouns that refer back to an agency, a paper or a station named before: `the agency said`. */
  'agencyNoun',
  'paperNoun',
  'stationNoun',
] as const
export type WordList = (typeof WORD_LISTS)[number]

/**
 * Lists of word endings. participle: of a verb whose subject stands elsewhere, `telling` · finite: of verbs after a quotation;
 * empty where any word may be one · origin: of adjectives of origin · agent: of participles whose agent speaks · feminine: of
 * outlet nouns that show a doubtful article to be who was told · adverb: of adverbs of manner.
 */
export const ENDING_LISTS = ['participle', 'finite', 'origin', 'agent', 'feminine', 'adverb'] as const
export type EndingList = (typeof ENDING_LISTS)[number]

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
