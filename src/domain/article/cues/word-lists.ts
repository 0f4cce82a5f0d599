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
  /** Prepositions before an outlet that passed on another's text: `AFP via Le Figaro`. */
  'via',
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
