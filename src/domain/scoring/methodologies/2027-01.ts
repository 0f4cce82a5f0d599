import type { Criterion } from '../../evidence.ts'
import { frozen } from '../frozen.ts'
import type { FamilyTerm, Methodology, Term, Weighing } from '../methodology.ts'
import { ASSESSORS_2027_01, PRIOR_2027_01 } from './fitted-2027-01.ts'

/** For kinds of own evidence that did not improve predictions; see docs/calibration.md. */
const SHOWN = 'Seen to add nothing: shown, and not counted'
const FITTED = 'Fitted to what other families say of the same domains: see docs/calibration.md'

/** Of Wikipedia's verdicts of 2021, 95 in 100 were the same five years later, so they fade slowly. */
const VERDICT_HALF_LIFE_YEARS = 10

/**
 * Estimates the share of independent assessors who would call an outlet with this record reliable. Frozen: a change
 * needs a new version. The prior and the weights of assessors are fitted (`npm run calibrate`); the limits on own
 * evidence are judgement, checked against what it added to predictions.
 */
export const METHODOLOGY_2027_01: Methodology = frozen({
  version: '2027-01',
  status: 'released',
  prior: PRIOR_2027_01,
  intervalMass: 0.8,
  minimumEvidence: 1.6,
  pillarMinimumEvidence: 1,
  basisFactors: { observed: 1, 'official-record': 1, reported: 0.7, 'self-declared': 0.6, imported: 0.5 },
  verdictBasisFactors: { observed: 1, 'official-record': 1, reported: 1, 'self-declared': 1, imported: 1 },
  undatedAge: null,
  terms: [
    criterion('ownership-disclosed', 0.8, 'schema.org ownershipFundingInfo; CWA 17493 clauses 4 and 5'),
    criterion('funding-disclosed', 0.8, 'schema.org ownershipFundingInfo; CWA 17493 clause 8'),
    criterion('leadership-named', 0.6, 'schema.org masthead; CWA 17493 clause 6'),
    criterion('contact-published', 0, `schema.org actionableFeedbackPolicy; CWA 17493 clauses 1.2 and 7. ${SHOWN}`),
    criterion('editorial-standards', 0.8, 'schema.org ethicsPolicy; CWA 17493 clause 9.1'),
    criterion('corrections-policy', 0.8, 'schema.org correctionsPolicy; CWA 17493 clause 14.1'),
    criterion('corrections-practised', 1.2, 'schema.org correctionsPolicy; CWA 17493 clause 14.2'),
    criterion('authors-identified', 0.8, 'schema.org noBylinesPolicy; no clause of its own in CWA 17493'),
    criterion('sourcing-policy', 0.6, 'schema.org unnamedSourcesPolicy; CWA 17493 clause 12'),
    criterion('opinion-labelled', 0.8, 'schema.org publishingPrinciples; CWA 17493 clause 9.1'),
    criterion(
      'advertising-labelled',
      0,
      `schema.org publishingPrinciples; no clause of its own in CWA 17493. ${SHOWN}`,
    ),
    criterion('external-accountability', 1.2, 'schema.org publishingPrinciples; CWA 17493 clause 15'),
    trackRecord('ruling.accuracy', 5, {
      upheld: { base: 1, x: 0 },
      'partly-upheld': { base: 0.75, x: 0 },
      'not-upheld': { base: 1, x: 1 },
    }),
    trackRecord('ruling.other', 5, {
      upheld: { base: 0.25, x: 0 },
      'partly-upheld': { base: 0.2, x: 0 },
      'not-upheld': { base: 0.25, x: 1 },
    }),
    trackRecord('court-judgment', 5, {
      lost: { base: 1, x: 0 },
      'partly-lost': { base: 0.75, x: 0 },
      won: { base: 0.5, x: 1 },
    }),
    trackRecord('fact-check', 5, {
      false: { base: 1, x: 0 },
      misleading: { base: 0.75, x: 0 },
      true: { base: 0.5, x: 1 },
    }),
    trackRecord('correction', 5, { issued: { base: 0, x: 1 } }, SHOWN),
    trackRecord('retraction', 8, { issued: { base: 0.5, x: 0.5 } }),
    trackRecord('fabrication-admitted', 8, { issued: { base: 1.5, x: 0 } }),
    trackRecord('licence-action', 5, { imposed: { base: 1, x: 0 } }),
    trackRecord('award', 8, { awarded: { base: 0.25, x: 1 } }),
  ],
  pools: [
    {
      id: 'transparency',
      cap: 1.5,
      half: 2,
      source: 'Judgement within what it is seen to add: two families that agree always outweigh it',
    },
    { id: 'found-entries', cap: 0.5, half: 1, source: 'Judgement: single entries that somebody found are no sample' },
    {
      id: 'complete-record',
      cap: 1,
      half: 4,
      source: 'Judgement: a share of all that was decided, not above one assessor',
    },
  ],
  completeRecords: {
    pool: 'complete-record',
    of: [
      {
        body: 'Broadcasting Standards Authority (BSA)',
        from: '2016-04-01',
        to: '2023-08-31',
        source: 'Every decision of the New Zealand authority in the period: tesaunders/bsa @ 2023',
      },
      {
        body: 'IPSO',
        from: '2014-09-08',
        to: '2016-05-31',
        source: 'Every complaint that the British organisation decided in the period: soodoku/ipso_facto',
      },
    ],
  },
  families: [
    fitted('wikipedia', ['wikipedia-rsp', 'wikipedia-projects']),
    fitted('mbfc', ['mbfc', 'iffy']),
    fitted('newsguard', ['newsguard']),
    fitted('adfontes', ['adfontes']),
    fitted('fact-checkers', ['fact-checkers']),
    fitted('opensources', ['opensources']),
    fitted('cred1', ['cred1'], ['mbfc', 'opensources']),
    fitted('link-graph', ['link-graph', 'link-graph-labels'], ['wikipedia', 'mbfc', 'newsguard']),
    judged('ifcn', { ifcn: { base: 1, verdicts: { signatory: 1 } } }),
    judged('jti', { jti: { base: 1, verdicts: { certified: 1 } } }),
    judged('trust-project', { 'trust-project': { base: 0.5, verdicts: { partner: 1 } } }),
  ],
  reliableVerdicts: {
    mbfc: word({ 'very-high': 1, high: 1, 'mostly-factual': 0.5, mixed: 0, low: 0, 'very-low': 0 }),
    iffy: word({ 'very-high': 1, high: 1, 'mostly-factual': 0.5, mixed: 0, low: 0, 'very-low': 0 }),
    newsguard: number([0, 0], [60, 0.5], [75, 1]),
    adfontes: number([0, 0], [0.6, 0.5], [0.75, 1]),
    'fact-checkers': number([0, 0], [0.2, 0.5], [0.4, 1]),
    'wikipedia-rsp': word({
      'generally-reliable': 1,
      'several-statuses': 0.5,
      'no-consensus': 0.5,
      'generally-unreliable': 0,
      deprecated: 0,
      blacklisted: 0,
    }),
    'wikipedia-projects': word({ 'generally-reliable': 1, 'no-consensus': 0.5, 'generally-unreliable': 0 }),
    opensources: word({
      reliable: 1,
      political: 0.5,
      bias: 0,
      clickbait: 0,
      rumor: 0,
      unreliable: 0,
      hate: 0,
      junksci: 0,
      conspiracy: 0,
      fake: 0,
    }),
  },
  bands: [
    { name: 'high', from: 80 },
    { name: 'generally-reliable', from: 60 },
    { name: 'mixed', from: 40 },
    { name: 'low', from: 20 },
    { name: 'very-low', from: 0 },
  ],
  provisionalAbove: 2,
  firm: { voices: 2, least: 0.5 },
  leaning: { certainty: 0.9 },
  dissent: { minimumEvidence: 2, distance: 40 },
  unscoredKinds: ['platform', 'government-site', 'encyclopedia', 'satire'],
  advice: {
    reliable: 'attribute',
    open: 'corroborate',
    unreliable: 'do-not-rely-alone',
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
    halfLifeYears: 4,
    // A policy that a page names but nobody has read counts a little for the outlet, and never against it.
    outcomes: {
      met: { base, x: 1 },
      stated: { base: base / 2, x: 1 },
      partly: { base, x: 0.5 },
      'not-met': { base, x: 0 },
    },
    pool: 'transparency',
    source,
  }
}

function trackRecord(
  signal: string,
  halfLifeYears: number,
  outcomes: Readonly<Record<string, Weighing>>,
  source = 'Set by judgement',
): Term {
  return {
    signal,
    pillar: 'track-record',
    halfLifeYears,
    outcomes,
    pool: 'found-entries',
    source,
  }
}

function fitted(family: string, assessors: readonly string[], derivedFrom?: readonly string[]): FamilyTerm {
  return {
    family,
    halfLifeYears: VERDICT_HALF_LIFE_YEARS,
    ...(derivedFrom && { derivedFrom }),
    assessors: Object.fromEntries(
      assessors.map((id) => {
        // Iffy repeats MBFC's rating of factual reporting.
        const weighing = ASSESSORS_2027_01[id === 'iffy' ? 'mbfc' : id]
        if (weighing === undefined) throw new Error(`No weight was fitted for ${id}`)
        return [id, weighing]
      }),
    ),
    source: FITTED,
  }
}

/** A family of audits or pledges: no list of ratings that we can calibrate with covers them. */
function judged(family: string, assessors: FamilyTerm['assessors']): FamilyTerm {
  return { family, halfLifeYears: 4, assessors, source: 'Set by judgement' }
}

function word(verdicts: Readonly<Record<string, number>>) {
  return { verdicts }
}

function number(...from: readonly (readonly [verdict: number, share: number])[]) {
  return { from }
}
