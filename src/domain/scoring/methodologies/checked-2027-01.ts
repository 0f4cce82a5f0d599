import type { Checked } from '../checked.ts'

/** Written by `npm run calibrate`. */
export const CHECKED_2027_01: Checked = {
  on: '2026-11-30',
  domains: 673,
  bins: [
    {
      from: 0,
      to: 0.1,
      verdicts: 377,
      foretold: 0.065,
      found: 0.0172,
    },
    {
      from: 0.1,
      to: 0.2,
      verdicts: 105,
      foretold: 0.1345,
      found: 0.0619,
    },
    {
      from: 0.2,
      to: 0.3,
      verdicts: 112,
      foretold: 0.2566,
      found: 0.2679,
    },
    {
      from: 0.3,
      to: 0.4,
      verdicts: 111,
      foretold: 0.3391,
      found: 0.3018,
    },
    {
      from: 0.4,
      to: 0.5,
      verdicts: 59,
      foretold: 0.4439,
      found: 0.5085,
    },
    {
      from: 0.5,
      to: 0.6,
      verdicts: 61,
      foretold: 0.5617,
      found: 0.5574,
    },
    {
      from: 0.6,
      to: 0.7,
      verdicts: 69,
      foretold: 0.6524,
      found: 0.6449,
    },
    {
      from: 0.7,
      to: 0.8,
      verdicts: 258,
      foretold: 0.7664,
      found: 0.781,
    },
    {
      from: 0.8,
      to: 0.9,
      verdicts: 351,
      foretold: 0.8628,
      found: 0.9031,
    },
    {
      from: 0.9,
      to: 1,
      verdicts: 68,
      foretold: 0.9136,
      found: 0.9044,
    },
  ],
  calibrationError: 0.0345,
  advice: {
    attribute: {
      domains: 595,
      verdicts: 595,
      reliable: 0.8664,
    },
    'do-not-rely-alone': {
      domains: 604,
      verdicts: 604,
      reliable: 0.0795,
    },
  },
  decided: 0.7632,
}
