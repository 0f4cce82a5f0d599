import type { Criterion, Finding } from '../evidence.ts'

interface AnyAssessor {
  readonly id: string
  readonly name: string
  readonly homepage: string | null
  /** Licence of its verdicts, as it states it; null where it states none. */
  readonly licence: string | null
}

/** Its possible verdicts: words, or a number from `from` to `to` inclusive. */
export type VerdictVocabulary = { readonly words: readonly string[] } | { readonly from: number; readonly to: number }

/** A third party whose verdicts on reliability count. Each family counts one verdict. */
export interface Rater extends AnyAssessor {
  readonly role: 'rating'
  /** Assessors that copy from one another share a family. */
  readonly family: string
  readonly verdicts: VerdictVocabulary
}

/** A body that an outlet joins and answers to. Its verdicts count as findings on a transparency criterion. */
export interface MembershipBody extends AnyAssessor {
  readonly role: 'membership'
  readonly family: string
  readonly verdicts: VerdictVocabulary
  readonly criterion: Criterion
  readonly findings: Readonly<Record<string, Finding>>
}

/** An assessor that rates something other than reliability: its verdicts are shown and never count. */
export interface FlagSource extends AnyAssessor {
  readonly role: 'flag'
  readonly family: string
  readonly verdicts: VerdictVocabulary
}

export type Assessor = Rater | MembershipBody | FlagSource

const NONE_STATED = 'none stated'
const MBFC_WORDS = ['very-high', 'high', 'mostly-factual', 'mixed', 'low', 'very-low'] as const

/**
 * Every assessor whose verdicts may be stored. Families follow how each list was made, as its entry's source says. The
 * methodology decides what counts and how much: a list compiled from other lists may be stored and have no weight.
 */
export const ASSESSORS: readonly Assessor[] = [
  {
    id: 'wikipedia-rsp',
    name: 'Wikipedia perennial sources',
    homepage: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
    licence: 'CC BY-SA 4.0',
    role: 'rating',
    family: 'wikipedia',
    verdicts: {
      words: [
        'generally-reliable',
        // Only its parts have statuses; the outlet as a whole has none.
        'several-statuses',
        'no-consensus',
        'generally-unreliable',
        'deprecated',
        'blacklisted',
      ],
    },
  },
  {
    id: 'wikipedia-projects',
    name: 'Source lists of Wikipedia projects and featured articles',
    homepage: 'https://github.com/kynoptic/wikipedia-reliable-sources',
    licence: 'CC BY-SA 4.0',
    role: 'rating',
    family: 'wikipedia',
    verdicts: { words: ['generally-reliable', 'no-consensus', 'generally-unreliable'] },
  },
  {
    id: 'mbfc',
    name: 'Media Bias/Fact Check (factual reporting)',
    homepage: null,
    licence: NONE_STATED,
    role: 'rating',
    family: 'mbfc',
    verdicts: { words: MBFC_WORDS },
  },
  {
    id: 'iffy',
    name: 'Iffy index',
    homepage: null,
    licence: NONE_STATED,
    role: 'rating',
    family: 'mbfc',
    verdicts: { words: MBFC_WORDS },
  },
  {
    id: 'cred1',
    name: 'CRED-1',
    homepage: 'https://github.com/aloth/cred-1',
    licence: 'CC BY 4.0',
    role: 'rating',
    family: 'cred1',
    verdicts: { words: ['reliable', 'mixed', 'rumor', 'unreliable', 'conspiracy', 'fake', 'satire'] },
  },
  {
    id: 'lasser-lists',
    name: 'Lists gathered by Lasser et al. (accuracy)',
    homepage: null,
    licence: NONE_STATED,
    role: 'rating',
    family: 'mbfc',
    verdicts: { from: 1, to: 5 },
  },
  {
    id: 'opensources',
    name: 'OpenSources',
    homepage: 'https://github.com/BigMcLargeHuge/opensources',
    licence: 'CC BY 4.0, as CRED-1 names it; LGPL-3.0 in its repository',
    role: 'rating',
    family: 'opensources',
    verdicts: {
      words: [
        'fake',
        'conspiracy',
        'junksci',
        'hate',
        'rumor',
        'unreliable',
        'clickbait',
        'reliable',
        'satire',
        'bias',
        'political',
        'state',
      ],
    },
  },
  {
    id: 'link-graph',
    name: 'Link graph of news sites (Burdisso et al. 2024)',
    homepage: 'https://aclanthology.org/2024.naacl-long.383/',
    licence: 'Apache-2.0',
    role: 'rating',
    family: 'link-graph',
    verdicts: { words: ['reliable-neighbours', 'mixed-neighbours', 'unreliable-neighbours'] },
  },
  {
    id: 'link-graph-labels',
    name: 'Labels behind the link graph (Burdisso et al. 2024)',
    homepage: 'https://aclanthology.org/2024.naacl-long.383/',
    licence: 'Apache-2.0',
    role: 'rating',
    family: 'link-graph',
    verdicts: { words: ['reliable', 'mixed', 'unreliable'] },
  },
  {
    id: 'newsguard',
    name: 'NewsGuard',
    homepage: null,
    licence: 'by subscription',
    role: 'rating',
    family: 'newsguard',
    verdicts: { from: 0, to: 100 },
  },
  {
    id: 'adfontes',
    name: 'Ad Fontes Media (reliability, as rescaled by Lin et al. 2023)',
    homepage: null,
    licence: NONE_STATED,
    role: 'rating',
    family: 'adfontes',
    verdicts: { from: 0, to: 1 },
  },
  {
    id: 'fact-checkers',
    name: 'Fact-checkers asked by Pennycook and Rand',
    homepage: null,
    licence: NONE_STATED,
    role: 'rating',
    family: 'fact-checkers',
    verdicts: { from: 0, to: 1 },
  },
  {
    id: 'ifcn',
    name: 'International Fact-Checking Network',
    homepage: 'https://ifcncodeofprinciples.poynter.org',
    licence: null,
    role: 'rating',
    family: 'ifcn',
    verdicts: { words: ['signatory', 'former-signatory'] },
  },
  {
    id: 'jti',
    name: 'Journalism Trust Initiative',
    homepage: 'https://www.journalismtrustinitiative.org',
    licence: null,
    role: 'rating',
    family: 'jti',
    verdicts: { words: ['certified', 'partner'] },
  },
  {
    id: 'trust-project',
    name: 'The Trust Project',
    homepage: 'https://network.thetrustproject.org',
    licence: null,
    role: 'rating',
    family: 'trust-project',
    verdicts: { words: ['partner'] },
  },
  {
    id: 'press-council',
    name: 'Press council',
    homepage: null,
    licence: null,
    role: 'membership',
    family: 'press-council',
    verdicts: { words: ['member', 'former-member'] },
    criterion: 'external-accountability',
    findings: { member: 'met' },
  },
  {
    id: 'state-media-monitor',
    name: 'State Media Monitor',
    homepage: 'https://statemediamonitor.com',
    licence: 'MIT',
    role: 'flag',
    family: 'state-media-monitor',
    verdicts: {
      words: [
        'state-controlled-media',
        'captured-public-or-state-managed-media',
        'captured-private-media',
        'independent-state-funded-and-state-managed-media',
        'independent-state-funded-media',
        'independent-state-managed-media',
        'independent-public-media',
      ],
    },
  },
]

const BY_ID: ReadonlyMap<string, Assessor> = new Map(ASSESSORS.map((assessor) => [assessor.id, assessor]))

export function findAssessor(id: string): Assessor | undefined {
  return BY_ID.get(id)
}

/** Whether `verdict` is possible for the assessor: one of its words, or a number in its range. */
export function isVerdictOf(assessor: Assessor, verdict: string): boolean {
  const { verdicts } = assessor
  if ('words' in verdicts) return verdicts.words.includes(verdict)
  const number = /^\d+(\.\d+)?$/.test(verdict) ? Number(verdict) : Number.NaN
  return number >= verdicts.from && number <= verdicts.to
}
