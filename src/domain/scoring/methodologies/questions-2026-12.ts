import type { Localised } from '../methodology.ts'

/**
 * The questions of the signals of 2026-12, by signal id, frozen as released: languages added later are not added here.
 */
export const QUESTIONS_2026_12: Readonly<Record<string, Localised>> = {
  'transparency.ownership-disclosed': {
    en: 'Does the outlet say who owns it?',
    fr: 'Le média dit-il à qui il appartient ?',
  },
  'transparency.funding-disclosed': {
    en: 'Does the outlet say who pays for it?',
    fr: 'Le média dit-il qui le finance ?',
  },
  'transparency.leadership-named': {
    en: 'Does the outlet name those in charge?',
    fr: 'Le média nomme-t-il ses responsables ?',
  },
  'transparency.contact-published': {
    en: 'Can readers reach the newsroom?',
    fr: 'Les lecteurs peuvent-ils joindre la rédaction ?',
  },
  'transparency.editorial-standards': {
    en: 'Does the outlet publish its editorial standards?',
    fr: 'Le média publie-t-il ses règles éditoriales ?',
  },
  'transparency.corrections-policy': {
    en: 'Does the outlet say how it corrects errors?',
    fr: 'Le média dit-il comment il corrige ses erreurs ?',
  },
  'transparency.corrections-practised': {
    en: 'Does the outlet correct errors in the open?',
    fr: 'Le média corrige-t-il ses erreurs au grand jour ?',
  },
  'transparency.authors-identified': {
    en: 'Does the outlet say who wrote what?',
    fr: 'Le média dit-il qui a écrit quoi ?',
  },
  'transparency.sourcing-policy': {
    en: 'Does the outlet say how it treats sources?',
    fr: 'Le média dit-il comment il traite ses sources ?',
  },
  'transparency.opinion-labelled': {
    en: 'Is opinion told apart from news?',
    fr: 'L’opinion est-elle distinguée de l’information ?',
  },
  'transparency.advertising-labelled': {
    en: 'Is paid content told apart from news?',
    fr: 'Le contenu payé est-il distingué de l’information ?',
  },
  'transparency.external-accountability': {
    en: 'Does the outlet answer to an outside body?',
    fr: 'Le média rend-il compte à un organisme extérieur ?',
  },
  'ruling.accuracy': {
    en: 'Do press councils and regulators reject complaints about its accuracy?',
    fr: 'Les conseils de presse et les régulateurs rejettent-ils les plaintes sur son exactitude ?',
  },
  'ruling.other': {
    en: 'Do press councils and regulators reject complaints on other subjects?',
    fr: 'Les conseils de presse et les régulateurs rejettent-ils les plaintes sur d’autres sujets ?',
  },
  'court-judgment': {
    en: 'Do courts find for it on the facts it published?',
    fr: 'Les tribunaux lui donnent-ils raison sur les faits publiés ?',
  },
  'fact-check': {
    en: 'Does its own reporting stand up to fact-checkers?',
    fr: 'Ses propres articles résistent-ils à la vérification ?',
  },
  correction: {
    en: 'Does it publish corrections of its errors?',
    fr: 'Publie-t-il la correction de ses erreurs ?',
  },
  retraction: {
    en: 'Does it do without retracting whole reports?',
    fr: 'A-t-il évité de devoir retirer des articles entiers ?',
  },
  'fabrication-admitted': {
    en: 'Is it free of fabrication that it had to admit?',
    fr: 'Est-il exempt de fabrications qu’il aurait dû reconnaître ?',
  },
  'licence-action': {
    en: 'Is it free of action by independent regulators against its licence for what it published?',
    fr: 'Est-il exempt de mesures d’un régulateur indépendant contre sa licence pour ce qu’il a publié ?',
  },
  award: {
    en: 'Has its journalism won awards?',
    fr: 'Son journalisme a-t-il été primé ?',
  },
  assessment: {
    en: 'Do those who assess outlets find it reliable?',
    fr: 'Ceux qui évaluent les médias le jugent-ils fiable ?',
  },
}
