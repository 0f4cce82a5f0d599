import type { ScoringMessages } from '../../scoring/messages.ts'
import { bracketed, wordsOf } from '../words.ts'
import { assessors } from './assessors.ts'

export const scoring: ScoringMessages = {
  questions: {
    'transparency.ownership-disclosed': 'Does the outlet say who owns it?',
    'transparency.funding-disclosed': 'Does the outlet say who pays for it?',
    'transparency.leadership-named': 'Does the outlet name those in charge?',
    'transparency.contact-published': 'Can readers reach the newsroom?',
    'transparency.editorial-standards': 'Does the outlet publish its editorial standards?',
    'transparency.corrections-policy': 'Does the outlet say how it corrects errors?',
    'transparency.corrections-practised': 'Does the outlet correct errors in the open?',
    'transparency.authors-identified': 'Does the outlet say who wrote what?',
    'transparency.sourcing-policy': 'Does the outlet say how it treats sources?',
    'transparency.opinion-labelled': 'Is opinion told apart from news?',
    'transparency.advertising-labelled': 'Is paid content told apart from news?',
    'transparency.external-accountability': 'Does the outlet answer to an outside body?',
    'ruling.accuracy': 'Do press councils and regulators reject complaints about its accuracy?',
    'ruling.other': 'Do press councils and regulators reject complaints on other subjects?',
    'court-judgment': 'Do courts find for it on the facts it published?',
    'fact-check': 'Does its own reporting stand up to fact-checkers?',
    correction: 'Does it publish corrections of its errors?',
    retraction: 'Does it do without retracting whole reports?',
    'fabrication-admitted': 'Is it free of fabrication that it had to admit?',
    'licence-action': 'Is it free of action by independent regulators against its licence for what it published?',
    award: 'Has its journalism won awards?',
    assessment: 'Do those who assess outlets find it reliable?',
  },
  subjects: {
    accuracy: 'accuracy',
    defamation: 'defamation',
    privacy: 'privacy',
    impartiality: 'impartiality',
    discrimination: 'discrimination',
    advertising: 'advertising',
    other: 'other subject',
  },
  outcomes: {
    ruling: {
      upheld: 'complaint upheld',
      'partly-upheld': 'complaint upheld in part',
      'not-upheld': 'complaint not upheld',
      settled: 'complaint settled',
      discontinued: 'complaint closed without a ruling',
      pending: 'complaint not yet decided',
    },
    'court-judgment': {
      lost: 'case lost by the outlet',
      'partly-lost': 'case lost in part by the outlet',
      won: 'case won by the outlet',
      settled: 'case settled',
      discontinued: 'case dropped',
      pending: 'case not yet decided',
    },
    'fact-check': {
      false: 'report found false',
      misleading: 'report found misleading',
      true: 'report found true',
      'not-by-outlet': 'claim checked that was not its own',
      listed: 'listed by a fact-checker',
    },
    correction: { issued: 'correction published' },
    retraction: { issued: 'report retracted' },
    'fabrication-admitted': { issued: 'fabrication admitted' },
    'licence-action': {
      imposed: 'action against its licence',
      lifted: 'action against its licence lifted',
      pending: 'action against its licence under way',
    },
    award: { awarded: 'award' },
    sanction: { imposed: 'sanctioned', lifted: 'sanction lifted', pending: 'sanction under way' },
    note: { noted: 'note' },
  },
  assessors,
  transparency: (criterion, finding, on) => `${criterion}: ${finding} (${dated(on)}).`,
  trackRecord: (body, outcome, subject, on) =>
    `${body}: ${outcome} (${subject === null ? '' : `${subject}, `}${dated(on)}).`,
  assessment: (clause, when, scope, except) =>
    bracketed(clause, [
      scope === null ? null : `only ${scope}`,
      when,
      ...except.map(([part, verdict]) => `${part}: ${verdict}`),
    ]),
  otherVerdict: (assessor, verdict) => `${assessor} says of it: ${verdict}`,
}

function dated(on: string | null): string {
  return on === null ? 'undated' : wordsOf('en').date(on)
}
