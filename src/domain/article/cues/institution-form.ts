/**
 * How institutions are written in one language: bodies of a state (ministries, embassies, armies, police, courts) and
 * organisations of states. Each list holds phrases separated by commas; `A = B` are spellings of one name, the first of
 * which stands for all; `(a|b|)` stands for a, b or nothing. Names in capitals are found in capitals only.
 */
export interface InstitutionWords {
  /** Names of bodies of a state, complete by themselves: `Pentagon`. */
  readonly states: string
  /** Names of organisations of states. */
  readonly organisations: string
  /** Nouns for a body of a state, alone or with what says which: `police`, `the Russian defence ministry`. */
  readonly nouns: string
  /** Nouns that are one only with a name before or after: `Housing Authority`. */
  readonly weakNouns: string
  /** Endings of compounds that are such a noun: `Innenministerium`. */
  readonly endings: string
  /** Adjectives that belong to the name beside the noun, and endings of such. */
  readonly adjectives: string
  readonly adjectiveEndings: string
  /** Nouns that speak for a body and name it themselves, written as spellings of the body: `Polizei = Polizeisprecher`. */
  readonly voices: string
  /** Phrases that are cue and name at once: `nach Polizeiangaben`; written as spellings of the body. */
  readonly cited: string
  /** Nouns for what a body publishes in its own name. */
  readonly statements: string
  /** Nouns for people whose words are the body's. */
  readonly officials: string
  /** Verbs of saying that are a deed where a body is their subject, or whose object a body may be. */
  readonly deeds: string
  /** Verbs of reporting that bodies use as well. */
  readonly tells: string
  /** Words after the source. */
  readonly after: string
  /** Nouns whose nominative article looks like the dative of others: German `der Kreml`. */
  readonly masculine: string
  /** Places that a body is told apart by, where no capital shows one: `وزارة الصحة في غزة`. */
  readonly places: string
  /** Nouns that alone name nobody, unless they refer back to a longer name. */
  readonly nameless: string
  /** Whether a conjunction or preposition is written as one word with the name: Arabic. */
  readonly attachesLetters: boolean
}

export const NONE: InstitutionWords = {
  states: '',
  organisations: '',
  nouns: '',
  weakNouns: '',
  endings: '',
  adjectives: '',
  adjectiveEndings: '',
  voices: '',
  cited: '',
  statements: '',
  officials: '',
  deeds: '',
  tells: '',
  after: '',
  masculine: '',
  places: '',
  nameless: '',
  attachesLetters: false,
}
