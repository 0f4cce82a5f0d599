import type { AssessorWeighing, Methodology } from '../methodology.ts'

/** Written by `npm run calibrate` and frozen with the release; docs/calibration.md tells how they came about. */
export const PRIOR_2027_01: Methodology['prior'] = { weight: 0.75, rate: 0.52 }

export const ASSESSORS_2027_01: Readonly<Record<string, AssessorWeighing>> = {
  mbfc: {
    base: 5.1,
    verdicts: {
      'very-low': 0,
      low: 0,
      mixed: 0.29,
      'mostly-factual': 0.75,
      high: 0.95,
      'very-high': 0.98,
    },
  },
  'wikipedia-rsp': {
    base: 6,
    verdicts: {
      blacklisted: 0.01,
      deprecated: 0.01,
      'generally-unreliable': 0.24,
      'no-consensus': 0.58,
      'several-statuses': 0.64,
      'generally-reliable': 0.86,
    },
  },
  'wikipedia-projects': {
    base: 3.2,
    verdicts: {
      'generally-unreliable': 0,
      'no-consensus': 0.21,
      'generally-reliable': 0.85,
    },
  },
  adfontes: {
    base: 6.3,
    scale: [
      [0, 0],
      [0.4, 0.04],
      [0.6, 0.47],
      [0.75, 0.64],
      [1, 1],
    ],
  },
  newsguard: {
    base: 3.6,
    scale: [
      [0, 0.06],
      [40, 0.06],
      [60, 0.21],
      [80, 0.45],
      [100, 0.86],
    ],
  },
  'fact-checkers': {
    base: 5.1,
    scale: [
      [0, 0.03],
      [0.1, 0.05],
      [0.3, 0.46],
      [0.6, 0.92],
      [1, 1],
    ],
  },
  opensources: {
    base: 5.8,
    verdicts: {
      fake: 0,
      conspiracy: 0,
      junksci: 0,
      hate: 0,
      rumor: 0.06,
      unreliable: 0.06,
      clickbait: 0.06,
      bias: 0.06,
      political: 0.48,
      reliable: 0.48,
    },
  },
  cred1: {
    base: 5,
    baseBeside: 4.8,
    verdicts: {
      fake: 0,
      conspiracy: 0,
      rumor: 0.1,
      unreliable: 0.1,
      mixed: 0.28,
      reliable: 0.6,
    },
  },
  'link-graph': {
    base: 1,
    verdicts: {
      'unreliable-neighbours': 0.48,
      'mixed-neighbours': 0.98,
      'reliable-neighbours': 1,
    },
  },
  'link-graph-labels': {
    base: 5,
    baseBeside: 4.8,
    verdicts: {
      unreliable: 0.09,
      mixed: 0.47,
      reliable: 0.83,
    },
  },
}
