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
    'transparency.external-accountability': 'Untersteht das Medium einer äußeren Stelle?',
    'ruling.accuracy': 'Weisen Presseräte und Aufsichtsbehörden Beschwerden über seine Genauigkeit zurück?',
    'ruling.other': 'Weisen Presseräte und Aufsichtsbehörden Beschwerden aus anderen Gründen zurück?',
    'court-judgment': 'Geben Gerichte ihm bei den veröffentlichten Tatsachen recht?',
    'fact-check': 'Halten seine eigenen Berichte einer Prüfung der Fakten stand?',
    correction: 'Veröffentlicht es Berichtigungen seiner Fehler?',
    retraction: 'Kommt es ohne das Zurückziehen ganzer Berichte aus?',
    'fabrication-admitted': 'Ist es frei von Fälschungen, die es einräumen musste?',
    'licence-action':
      'Ist es frei von Maßnahmen unabhängiger Aufsichtsbehörden gegen seine Lizenz wegen seiner Veröffentlichungen?',
    award: 'Wurde sein Journalismus ausgezeichnet?',
    assessment: 'Halten es jene für zuverlässig, die Medien bewerten?',
  },
  subjects: {
    accuracy: 'Genauigkeit',
    defamation: 'Verleumdung',
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
      lost: 'Prozess verloren',
      'partly-lost': 'Prozess teilweise verloren',
      won: 'Prozess gewonnen',
      settled: 'Prozess durch Vergleich beendet',
      discontinued: 'Prozess eingestellt',
      pending: 'Prozess noch nicht entschieden',
    },
    'fact-check': {
      false: 'Bericht für falsch befunden',
      misleading: 'Bericht für irreführend befunden',
      true: 'Bericht für richtig befunden',
      'not-by-outlet': 'geprüfte Behauptung, die nicht von ihm stammte',
      listed: 'von Faktenprüfern aufgeführt',
    },
    correction: { issued: 'Berichtigung veröffentlicht' },
    retraction: { issued: 'Bericht zurückgezogen' },
    'fabrication-admitted': { issued: 'Fälschung eingeräumt' },
    'licence-action': {
      imposed: 'Maßnahme gegen seine Lizenz',
      lifted: 'Maßnahme gegen seine Lizenz aufgehoben',
      pending: 'Maßnahme gegen seine Lizenz im Gange',
    },
    award: { awarded: 'Auszeichnung' },
    sanction: { imposed: 'mit Sanktionen belegt', lifted: 'Sanktion aufgehoben', pending: 'Sanktion im Gange' },
    note: { noted: 'Vermerk' },
  },
  assessors,
  transparency: (criterion, finding, on) => `${criterion}: ${finding} (${dated(on)}).`,
  trackRecord: (body, outcome, subject, on) =>
    `${body}: ${outcome} (${subject === null ? '' : `${subject}, `}${dated(on)}).`,
  assessment: (clause, when, scope) => bracketed(clause, [scope === null ? null : `nur ${scope}`, when]),
  otherVerdict: (assessor, verdict) => `${assessor} sagt darüber: ${verdict}`,
}

function dated(on: string | null): string {
  return on === null ? 'ohne Datum' : wordsOf('de').date(on)
}
