import type { Criterion, Finding } from '../evidence.ts'

interface AnyAssessor {
  readonly id: string
  readonly name: string
  readonly homepage: string | null
  /** Under which its verdicts may be passed on, as far as it says; null where it says nothing. */
  readonly licence: string | null
}

/** Words that the assessor uses, or numbers between two bounds. */
export type VerdictVocabulary = { readonly words: readonly string[] } | { readonly from: number; readonly to: number }

/** A third party whose verdicts on reliability count, one verdict a family. */
export interface Rater extends AnyAssessor {
  readonly role: 'rating'
  /** Assessors that copy from one another share a family. */
  readonly family: string
  readonly verdicts: VerdictVocabulary
}

/** A body that an outlet belongs to and answers to: its verdicts are findings on a criterion of transparency. */
export interface MembershipBody extends AnyAssessor {
  readonly role: 'membership'
  readonly family: string
  readonly verdicts: VerdictVocabulary
  readonly criterion: Criterion
  readonly findings: Readonly<Record<string, Finding>>
}

/** Its verdicts are shown as context and never count: what it rates is not reliability. */
export interface FlagSource extends AnyAssessor {
  readonly role: 'flag'
  readonly family: string
  readonly verdicts: VerdictVocabulary
}

export type Assessor = Rater | MembershipBody | FlagSource

const NONE_STATED = 'none stated'
const MBFC_WORDS = ['very-high', 'high', 'mostly-factual', 'mixed', 'low', 'very-low'] as const

/**
 * Every assessor whose verdicts may be kept. Families follow how the lists were made, as the origin of each says. What counts, and for how
 * much, is the methodology's: a list made from others' lists may be kept and count for nothing.
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
        // Its parts have statuses of their own, and the whole has none.
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

/** Whether the assessor can have said so: one of its words, or a number within its bounds. */
export function isVerdictOf(assessor: Assessor, verdict: string): boolean {
  const { verdicts } = assessor
  if ('words' in verdicts) return verdicts.words.includes(verdict)
  const number = /^\d+(\.\d+)?$/.test(verdict) ? Number(verdict) : Number.NaN
  return number >= verdicts.from && number <= verdicts.to
}
