import type { Criterion } from '../../evidence.ts'
import { frozen } from '../frozen.ts'
import type { AssessorWeighing, FamilyTerm, Localised, Methodology, Term, Weighing } from '../methodology.ts'
import { QUESTIONS_2026_12 } from './questions-2026-12.ts'

/** Also used for Iffy, which repeats MBFC's rating of factual reporting. */
const MBFC: AssessorWeighing = {
  base: 9.6,
  verdicts: { 'very-low': 0.197, low: 0.255, mixed: 0.517, 'mostly-factual': 0.723, high: 0.801, 'very-high': 0.834 },
}

/**
 * Frozen: a change needs a new version. The weights of assessors are derived in `docs/calibration.md`; the others are
 * judgement.
 */
export const METHODOLOGY_2026_12: Methodology = frozen({
  version: '2026-12',
  status: 'released',
  prior: { weight: 2, rate: 0.5 },
  intervalMass: 0.8,
  minimumEvidence: 2,
  pillarMinimumEvidence: 1,
  basisFactors: { observed: 1, 'official-record': 1, reported: 0.7, 'self-declared': 0.6, imported: 0.5 },
  undatedAge: 730,
  terms: [
    criterion('ownership-disclosed', 0.8, 'schema.org ownershipFundingInfo; CWA 17493 clauses 4 and 5'),
    criterion('funding-disclosed', 0.8, 'schema.org ownershipFundingInfo; CWA 17493 clause 8'),
    criterion('leadership-named', 0.6, 'schema.org masthead; CWA 17493 clause 6'),
    criterion('contact-published', 0.4, 'schema.org actionableFeedbackPolicy; CWA 17493 clauses 1.2 and 7'),
    criterion('editorial-standards', 0.8, 'schema.org ethicsPolicy; CWA 17493 clause 9.1'),
    criterion('corrections-policy', 0.8, 'schema.org correctionsPolicy; CWA 17493 clause 14.1'),
    criterion('corrections-practised', 1.2, 'schema.org correctionsPolicy; CWA 17493 clause 14.2'),
    criterion('authors-identified', 0.8, 'schema.org noBylinesPolicy; no clause of its own in CWA 17493'),
    criterion('sourcing-policy', 0.6, 'schema.org unnamedSourcesPolicy; CWA 17493 clause 12'),
    criterion('opinion-labelled', 0.8, 'schema.org publishingPrinciples; CWA 17493 clause 9.1'),
    criterion('advertising-labelled', 0.6, 'schema.org publishingPrinciples; no clause of its own in CWA 17493'),
    criterion('external-accountability', 1.2, 'schema.org publishingPrinciples; CWA 17493 clause 15'),
    trackRecord('ruling.accuracy', 5, {
      upheld: { base: 2, x: 0 },
      'partly-upheld': { base: 1.5, x: 0.25 },
      'not-upheld': { base: 0.5, x: 1 },
    }),
    trackRecord('ruling.other', 5, {
      upheld: { base: 0.5, x: 0 },
      'partly-upheld': { base: 0.4, x: 0.25 },
      'not-upheld': { base: 0.15, x: 1 },
    }),
    trackRecord('court-judgment', 5, {
      lost: { base: 2, x: 0 },
      'partly-lost': { base: 1.5, x: 0.25 },
      won: { base: 0.5, x: 1 },
    }),
    trackRecord('fact-check', 5, {
      false: { base: 1, x: 0 },
      misleading: { base: 0.75, x: 0.25 },
      true: { base: 0.5, x: 1 },
    }),
    trackRecord('correction', 5, { issued: { base: 0.25, x: 1 } }),
    trackRecord('retraction', 8, { issued: { base: 1, x: 0.5 } }),
    trackRecord('fabrication-admitted', 8, { issued: { base: 3, x: 0.15 } }),
    trackRecord('licence-action', 5, { imposed: { base: 2, x: 0 } }),
    trackRecord('award', 8, { awarded: { base: 0.5, x: 1 } }),
  ],
  families: [
    calibrated('wikipedia', {
      'wikipedia-rsp': {
        base: 9.5,
        verdicts: {
          blacklisted: 0.296,
          deprecated: 0.361,
          'generally-unreliable': 0.56,
          'no-consensus': 0.69,
          'generally-reliable': 0.824,
        },
      },
      'wikipedia-projects': {
        base: 9.5,
        verdicts: { 'generally-unreliable': 0.179, 'no-consensus': 0.522, 'generally-reliable': 0.806 },
      },
    }),
    calibrated('mbfc', { mbfc: MBFC, iffy: MBFC }),
    calibrated('newsguard', {
      newsguard: {
        base: 9.8,
        scale: [
          [0, 0.32],
          [25, 0.32],
          [50, 0.517],
          [75, 0.589],
          [100, 0.797],
        ],
      },
    }),
    calibrated('adfontes', {
      adfontes: {
        base: 11.3,
        scale: [
          [0, 0.095],
          [0.25, 0.274],
          [0.5, 0.569],
          [0.75, 0.706],
          [1, 0.912],
        ],
      },
    }),
    calibrated('fact-checkers', {
      'fact-checkers': {
        base: 9.8,
        scale: [
          [0, 0.233],
          [0.1, 0.419],
          [0.3, 0.557],
          [0.6, 0.792],
          [1, 0.975],
        ],
      },
    }),
    calibrated('opensources', {
      opensources: {
        base: 9.5,
        verdicts: {
          fake: 0.216,
          conspiracy: 0.255,
          junksci: 0.255,
          hate: 0.255,
          rumor: 0.403,
          unreliable: 0.403,
          clickbait: 0.403,
          reliable: 0.64,
        },
      },
    }),
    judged('ifcn', { ifcn: { base: 1, verdicts: { signatory: 1 } } }),
    judged('jti', { jti: { base: 1, verdicts: { certified: 1 } } }),
    judged('trust-project', { 'trust-project': { base: 0.5, verdicts: { partner: 1 } } }),
  ],
  bands: [
    { name: 'high', from: 80 },
    { name: 'generally-reliable', from: 60 },
    { name: 'mixed', from: 40 },
    { name: 'low', from: 20 },
    { name: 'very-low', from: 0 },
  ],
  provisionalAbove: 2,
  dissent: { minimumEvidence: 2, distance: 30 },
  stability: { runs: 500, spread: 0.3, seed: 202612 },
  unscoredKinds: ['platform', 'government-site', 'encyclopedia', 'satire'],
  advice: {
    high: 'attribute',
    'generally-reliable': 'attribute',
    mixed: 'corroborate',
    low: 'do-not-rely-alone',
    'very-low': 'do-not-rely-alone',
    insufficient: 'corroborate',
    unlisted: 'corroborate',
    platform: 'none',
    'government-site': 'none',
    encyclopedia: 'none',
    satire: 'none',
  },
  neverCounts: [
    'political-leaning',
    'country',
    'ownership',
    'government-sanction',
    'company-measure',
    'state-media-typology',
  ],
})

function criterion(name: Criterion, base: number, source: string): Term {
  return {
    signal: `transparency.${name}`,
    pillar: 'transparency',
    question: questionOf(`transparency.${name}`),
    halfLifeYears: 4,
    outcomes: { met: { base, x: 1 }, partly: { base, x: 0.5 }, 'not-met': { base, x: 0 } },
    source,
  }
}

function trackRecord(signal: string, halfLifeYears: number, outcomes: Readonly<Record<string, Weighing>>): Term {
  return {
    signal,
    pillar: 'track-record',
    question: questionOf(signal),
    halfLifeYears,
    outcomes,
    source: 'Set by judgement',
  }
}

function calibrated(family: string, assessors: FamilyTerm['assessors']): FamilyTerm {
  return {
    family,
    question: questionOf('assessment'),
    halfLifeYears: 4,
    assessors,
    source: 'Fitted to what the other families say of the same domains: see docs/calibration.md',
  }
}

/** A family of audits or pledges: no list of ratings that we can calibrate with covers them. */
function judged(family: string, assessors: FamilyTerm['assessors']): FamilyTerm {
  return { family, question: questionOf('assessment'), halfLifeYears: 4, assessors, source: 'Set by judgement' }
}

function questionOf(signal: string): Localised {
  const question = QUESTIONS_2026_12[signal]
  if (question === undefined) throw new Error(`2026-12 asks no ${signal}`)
  return question
}
