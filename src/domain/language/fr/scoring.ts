import type { ScoringMessages } from '../../scoring/messages.ts'
import { bracketed, wordsOf } from '../words.ts'
import { assessors } from './assessors.ts'

export const scoring: ScoringMessages = {
  questions: {
    'transparency.ownership-disclosed': 'Le média dit-il à qui il appartient ?',
    'transparency.funding-disclosed': 'Le média dit-il qui le finance ?',
    'transparency.leadership-named': 'Le média nomme-t-il ses responsables ?',
    'transparency.contact-published': 'Les lecteurs peuvent-ils joindre la rédaction ?',
    'transparency.editorial-standards': 'Le média publie-t-il ses règles éditoriales ?',
    'transparency.corrections-policy': 'Le média dit-il comment il corrige ses erreurs ?',
    'transparency.corrections-practised': 'Le média corrige-t-il ses erreurs au grand jour ?',
    'transparency.authors-identified': 'Le média dit-il qui a écrit quoi ?',
    'transparency.sourcing-policy': 'Le média dit-il comment il traite ses sources ?',
    'transparency.opinion-labelled': 'L’opinion est-elle distinguée de l’information ?',
    'transparency.advertising-labelled': 'Le contenu payé est-il distingué de l’information ?',
    'transparency.external-accountability': 'Le média rend-il compte à un organisme extérieur ?',
    'ruling.accuracy': 'Les conseils de presse et les régulateurs rejettent-ils les plaintes sur l’exactitude ?',
    'ruling.other': 'Les conseils de presse et les régulateurs rejettent-ils les plaintes sur d’autres sujets ?',
    'court-judgment': 'Les tribunaux donnent-ils raison au média sur les faits publiés ?',
    'fact-check': 'Les propres articles du média résistent-ils à la vérification ?',
    correction: 'Le média publie-t-il la correction de ses erreurs ?',
    retraction: 'Le média a-t-il évité de devoir retirer des articles entiers ?',
    'fabrication-admitted': 'Le média est-il exempt de fabrications qu’il aurait dû reconnaître ?',
    'licence-action':
      'Le média est-il exempt de mesures d’un régulateur indépendant contre sa licence pour ce qu’il a publié ?',
    award: 'Le journalisme du média a-t-il été primé ?',
    assessment: 'Ceux qui évaluent les médias jugent-ils celui-ci fiable ?',
  },
  subjects: {
    accuracy: 'exactitude',
    defamation: 'diffamation',
    privacy: 'vie privée',
    impartiality: 'impartialité',
    discrimination: 'discrimination',
    advertising: 'publicité',
    other: 'autre sujet',
  },
  outcomes: {
    ruling: {
      upheld: 'plainte fondée',
      'partly-upheld': 'plainte fondée en partie',
      'not-upheld': 'plainte rejetée',
      settled: 'plainte réglée à l’amiable',
      discontinued: 'plainte close sans décision',
      pending: 'plainte en cours d’examen',
    },
    'court-judgment': {
      lost: 'procès perdu par le média',
      'partly-lost': 'procès perdu en partie par le média',
      won: 'procès gagné par le média',
      settled: 'procès réglé à l’amiable',
      discontinued: 'procès abandonné',
      pending: 'procès en cours',
    },
    'fact-check': {
      false: 'article jugé faux',
      misleading: 'article jugé trompeur',
      true: 'article jugé exact',
      'not-by-outlet': 'affirmation vérifiée qui n’était pas celle du média',
      listed: 'cité par un vérificateur',
    },
    correction: { issued: 'correction publiée' },
    retraction: { issued: 'article retiré' },
    'fabrication-admitted': { issued: 'fabrication reconnue' },
    'licence-action': {
      imposed: 'mesure contre la licence du média',
      lifted: 'levée d’une mesure contre la licence du média',
      pending: 'procédure en cours contre la licence du média',
    },
    award: { awarded: 'prix' },
    sanction: { imposed: 'sanctionné', lifted: 'sanction levée', pending: 'procédure de sanction en cours' },
    note: { noted: 'note' },
  },
  assessors,
  transparency: (criterion, finding, on) => `${criterion} : ${finding} (${dated(on)}).`,
  trackRecord: (body, outcome, subject, on) =>
    `${body} : ${outcome} (${subject === null ? '' : `${subject}, `}${dated(on)}).`,
  assessment: (clause, when, scope, except) =>
    bracketed(
      clause,
      [
        scope === null ? null : `seulement : ${scope}`,
        when,
        ...except.map(([part, verdict]) => `${part} : ${verdict}`),
      ],
      ' ; ',
    ),
  otherVerdict: (assessor, verdict) => `${assessor} : « ${verdict} »`,
}

function dated(on: string | null): string {
  return on === null ? 'sans date' : wordsOf('fr').date(on)
}
