import type { ScoringMessages } from '../../scoring/messages.ts'
import { bracketed, wordsOf } from '../words.ts'
import { assessors } from './assessors.ts'

export const scoring: ScoringMessages = {
  questions: {
    'transparency.ownership-disclosed': 'Sagt das Medium, wem es gehört?',
    'transparency.funding-disclosed': 'Sagt das Medium, wer es finanziert?',
    'transparency.leadership-named': 'Nennt das Medium seine Verantwortlichen?',
    'transparency.contact-published': 'Können Leser die Redaktion erreichen?',
    'transparency.editorial-standards': 'Veröffentlicht das Medium seine redaktionellen Grundsätze?',
    'transparency.corrections-policy': 'Sagt das Medium, wie es Fehler berichtigt?',
    'transparency.corrections-practised': 'Berichtigt das Medium Fehler offen?',
    'transparency.authors-identified': 'Sagt das Medium, wer was geschrieben hat?',
    'transparency.sourcing-policy': 'Sagt das Medium, wie es mit Quellen umgeht?',
    'transparency.opinion-labelled': 'Ist Meinung von Nachrichten getrennt?',
    'transparency.advertising-labelled': 'Sind bezahlte Inhalte von Nachrichten getrennt?',
    'transparency.external-accountability': 'Ist das Medium einer externen Stelle rechenschaftspflichtig?',
    'ruling.accuracy': 'Weisen Presseräte und Aufsichtsbehörden Beschwerden über die sachliche Richtigkeit zurück?',
    'ruling.other': 'Weisen Presseräte und Aufsichtsbehörden Beschwerden aus anderen Gründen zurück?',
    'court-judgment': 'Geben Gerichte dem Medium bei den veröffentlichten Tatsachen recht?',
    'fact-check': 'Halten die eigenen Berichte des Mediums Faktenchecks stand?',
    correction: 'Veröffentlicht das Medium Berichtigungen?',
    retraction: 'Kam das Medium bisher aus, ohne ganze Berichte zurückzuziehen?',
    'fabrication-admitted': 'Ist das Medium frei von Fälschungen, die es einräumen musste?',
    'licence-action':
      'Ist das Medium frei von Maßnahmen unabhängiger Aufsichtsbehörden gegen seine Lizenz wegen seiner Veröffentlichungen?',
    award: 'Wurde der Journalismus des Mediums ausgezeichnet?',
    assessment: 'Halten diejenigen, die Medien bewerten, es für zuverlässig?',
  },
  subjects: {
    accuracy: 'sachliche Richtigkeit',
    defamation: 'Ehrverletzung',
    privacy: 'Privatsphäre',
    impartiality: 'Unparteilichkeit',
    discrimination: 'Diskriminierung',
    advertising: 'Werbung',
    other: 'anderer Gegenstand',
  },
  outcomes: {
    ruling: {
      upheld: 'Beschwerde begründet',
      'partly-upheld': 'Beschwerde teilweise begründet',
      'not-upheld': 'Beschwerde zurückgewiesen',
      settled: 'Beschwerde gütlich beigelegt',
      discontinued: 'Beschwerde ohne Entscheidung abgeschlossen',
      pending: 'Beschwerde noch nicht entschieden',
    },
    'court-judgment': {
      lost: 'Prozess vom Medium verloren',
      'partly-lost': 'Prozess vom Medium teilweise verloren',
      won: 'Prozess vom Medium gewonnen',
      settled: 'Prozess durch Vergleich beendet',
      discontinued: 'Verfahren eingestellt',
      pending: 'Prozess noch nicht entschieden',
    },
    'fact-check': {
      false: 'Bericht für falsch befunden',
      misleading: 'Bericht für irreführend befunden',
      true: 'Bericht für richtig befunden',
      'not-by-outlet': 'geprüfte Behauptung, die nicht vom Medium stammte',
      listed: 'von Faktencheckern aufgeführt',
    },
    correction: { issued: 'Berichtigung veröffentlicht' },
    retraction: { issued: 'Bericht zurückgezogen' },
    'fabrication-admitted': { issued: 'Fälschung eingeräumt' },
    'licence-action': {
      imposed: 'Maßnahme gegen die Lizenz',
      lifted: 'Maßnahme gegen die Lizenz aufgehoben',
      pending: 'Verfahren gegen die Lizenz läuft',
    },
    award: { awarded: 'Auszeichnung' },
    sanction: { imposed: 'mit Sanktionen belegt', lifted: 'Sanktion aufgehoben', pending: 'Sanktionsverfahren läuft' },
    note: { noted: 'Vermerk' },
  },
  assessors,
  transparency: (criterion, finding, on) => `${criterion}: ${finding} (${dated(on)}).`,
  trackRecord: (body, outcome, subject, on) =>
    `${body}: ${outcome} (${subject === null ? '' : `${subject}, `}${dated(on)}).`,
  assessment: (clause, when, scope, except) =>
    bracketed(clause, [
      scope === null ? null : `nur ${scope}`,
      when,
      ...except.map(([part, verdict]) => `${part}: ${verdict}`),
    ]),
  otherVerdict: (assessor, verdict) => `${assessor}: „${verdict}“`,
}

function dated(on: string | null): string {
  return on === null ? 'ohne Datum' : wordsOf('de').date(on)
}
