import type { ContextMessages } from '../../context/messages.ts'
import { capital, wordsOf } from '../words.ts'

export const context: ContextMessages = {
  notice: 'Un dossier sur le média, non un jugement sur l’affirmation.',
  flags: {
    'state-owned': 'Propriété d’un État',
    'state-controlled': 'Contrôlé par un État',
    'state-funded': 'Financé par un État',
    'state-affiliated': 'Lié à un État',
    'public-body-owned': 'Propriété d’un organisme public ou géré par lui',
    'public-body-funded': 'Financé par un organisme public',
    'party-linked': 'Lié à un parti politique',
    'armed-group-linked': 'Lié à un groupe armé',
    'state-media-listed': 'Inscrit dans une typologie des médias liés aux États',
    'owner-undisclosed': 'Propriétaire non divulgué',
    'funding-undisclosed': 'Financement non divulgué',
    sanctioned: 'Visé par des mesures d’un gouvernement',
    blocked: 'Bloqué ou suspendu par un gouvernement',
    'restricted-by-company': 'Restreint ou retiré par une plateforme ou un diffuseur',
    'no-current-host': 'Aucun site actuel connu',
    'country-unknown': 'Pays non établi',
    closed: 'N’est plus en activité',
  },
  dated: (label, day) => `${label} (${wordsOf('fr').date(day)})`,
  disputed: (label) => `${label} (contesté)`,
  criteria: {
    'ownership-disclosed': 'Propriétaire divulgué',
    'funding-disclosed': 'Financement divulgué',
    'leadership-named': 'Direction nommée',
    'contact-published': 'Contact indiqué',
    'editorial-standards': 'Charte éditoriale publiée',
    'corrections-policy': 'Règles de correction publiées',
    'corrections-practised': 'Erreurs corrigées au grand jour',
    'authors-identified': 'Auteurs identifiés',
    'sourcing-policy': 'Règles sur les sources publiées',
    'opinion-labelled': 'Opinion signalée',
    'advertising-labelled': 'Publicité signalée',
    'external-accountability': 'Responsabilité devant une instance extérieure',
  },
  whether: {
    'ownership-disclosed': 'si le média dit à qui il appartient',
    'funding-disclosed': 'si le média dit qui le finance',
    'leadership-named': 'si le média nomme sa direction',
    'contact-published': 'si le média dit comment le joindre',
    'editorial-standards': 'si le média publie une charte éditoriale',
    'corrections-policy': 'si le média dit comment il corrige ses erreurs',
    'corrections-practised': 'si le média corrige ses erreurs au grand jour',
    'authors-identified': 'si le média dit qui a écrit quoi',
    'sourcing-policy': 'si le média dit comment il traite ses sources',
    'opinion-labelled': 'si le média signale l’opinion',
    'advertising-labelled': 'si le média signale la publicité',
    'external-accountability': 'si le média rend compte à une instance extérieure',
  },
  findings: {
    met: 'critère rempli',
    partly: 'critère rempli en partie',
    stated: 'affirmé par le média, non consulté par nous',
    'not-met': 'critère non rempli',
  },
  kinds: {
    newspaper: 'un journal',
    magazine: 'un magazine',
    television: 'une chaîne de télévision',
    radio: 'une radio',
    broadcaster: 'un média audiovisuel',
    'wire-agency': 'une agence de presse',
    'news-site': 'un site d’information',
    website: 'un site web',
    'fact-checker': 'un organisme de vérification des faits',
    'think-tank': 'un groupe de réflexion',
    monitor: 'une organisation qui documente des faits',
    'press-release-wire': 'un diffuseur de communiqués de presse',
    'government-site': 'un site gouvernemental',
    encyclopedia: 'une encyclopédie',
    journal: 'une revue scientifique',
    repository: 'une archive où les chercheurs déposent leurs articles',
    platform: 'une plateforme où d’autres publient',
    satire: 'une publication satirique',
  },
  kindNotes: {
    'think-tank':
      'Un groupe de réflexion est un expert intéressé : présentez-le comme tel, et dites qui le finance si on le sait.',
    monitor:
      'Une telle organisation documente avec un objectif qui lui est propre : attribuez-lui ses chiffres, et dites comment elle compte si on le sait.',
    journal:
      'Une revue publie les articles de nombreux auteurs : citez l’article et ses auteurs, et dites s’il s’agit d’une étude, d’un commentaire ou d’une actualité.',
    'press-release-wire':
      'Il diffuse ce que ses clients écrivent et paient : c’est le client qui parle, et personne d’autre ne l’a vérifié.',
    satire: 'Satire : à ne pas citer comme un fait.',
  },
  bands: {
    high: 'très fiable',
    'generally-reliable': 'généralement fiable',
    mixed: 'de fiabilité mitigée',
    low: 'de faible fiabilité',
    'very-low': 'de très faible fiabilité',
  },
  leanings: {
    reliable: 'plutôt fiable',
    unreliable: 'plutôt peu fiable',
    open: 'tendance incertaine',
  },
  notPlaced: 'trop peu d’éléments pour se prononcer',
  noScore: 'non noté',
  meaning: (value, low, high) =>
    `Sur cent évaluateurs indépendants, ${value} jugeraient ce média fiable ; selon les éléments connus, ce nombre peut aller de ${low} à ${high}.`,
  provisional: (band) => `${band}, à titre provisoire`,
  advice: {
    none: 'Les sources de ce genre ne sont pas notées : jugez la page elle-même.',
    attribute: 'Attribuez l’affirmation au média en le nommant.',
    corroborate: 'Cherchez une deuxième source, indépendante, avant de vous y fier.',
    'do-not-rely-alone':
      'Ne vous fiez pas à cette seule source : faites confirmer l’affirmation par une source indépendante.',
    insufficient:
      'Trop peu d’éléments pour se prononcer : cherchez une deuxième source, indépendante, avant de vous y fier.',
    unlisted: 'Vérifiez qui est derrière cette source, et cherchez-en une deuxième.',
    institution: 'Attribuez ces propos à l’institution en la nommant, et précisez qu’elle parle en son propre nom.',
    ambiguous: 'Précisez de quel média il s’agit : indiquez un pays, une langue ou un lien.',
    unusable: 'Indiquez un lien, un nom ou un compte.',
    platform: 'Cherchez qui a publié ce contenu : la plateforme n’est pas la source.',
    'government-site':
      'Utilisez ce site comme source primaire de ce que dit le gouvernement, et présentez-le comme tel.',
    encyclopedia: 'Remontez aux sources indiquées par l’article, et citez celles-ci.',
    repository: 'Citez les auteurs de l’article et dites si une revue l’a évalué : l’archive n’est pas la source.',
    satire: 'Ne le citez pas comme de l’information : c’est de la satire.',
    'press-release-wire':
      'Citez comme source l’auteur du communiqué : le diffuseur transmet ce qu’écrivent ses clients.',
  },
  adviceInShort: {
    none: 'jugez la page elle-même',
    attribute: 'attribuez en le nommant',
    corroborate: 'cherchez une deuxième source',
    'do-not-rely-alone': 'ne vous fiez pas à cette seule source',
  },
  identity: (name, kind, country) => `${name} est ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${name} est ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`} : la page de l’institution elle-même, source première pour ce qu’elle dit d’elle-même.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${from}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `On ne sait pas qui publie ${name} : c’est un site d’information des archives de presse de Common Crawl (2019–2022).`
        : `On ne sait pas qui publie ${name} : seul ce que des listes disent de l’adresse est connu.`
    const who = `${name}, ${context.kinds[kind]}${country === null ? '' : ` (${country})`}, figure au répertoire : identité d’après ${origin}${alone ? ' ; rien d’autre n’est consigné' : ''}.`
    const closed = doubts.includes('closed') ? ' Sa parution a cessé, selon cette source.' : ''
    const differ = doubts.includes('countries-differ') ? ' Les sources divergent sur le pays.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join(' ; ')}${more === 0 ? '' : ` ; ${counted(more, 'autre évaluation répertoriée', 'autres évaluations répertoriées')}`}${differ ? '. Les avis divergent' : ''}`,
  tracks: {
    rulings: ({ body, against, inPart, all, last }) =>
      `${body ?? 'Conseils de presse et régulateurs'} : ${
        against === 0
          ? `${counted(all, 'plainte répertoriée', 'plaintes répertoriées')}, ${all === 1 ? 'rejetée' : all === 2 ? 'toutes deux rejetées' : 'toutes rejetées'}`
          : `${counted(against, 'plainte fondée', 'plaintes fondées')}${against === all ? '' : ` sur ${all} répertoriées`}${partly(inPart, against)}`
      }${lastOn(last, against || all, 'la dernière')}`,
    judgments: ({ against, inPart, all, last }) =>
      `Tribunaux, sur l’exactitude ou la diffamation : ${against === 0 ? `${counted(all, 'procès gagné', 'procès gagnés')}` : `${counted(against, 'procès perdu', 'procès perdus')}${against === all ? '' : ` sur ${all} répertoriés`}${partly(inPart, against)}`}${lastOn(last, against || all, 'le dernier')}`,
    'fact-checks': ({ against, all, last }) =>
      `Vérification des faits : ${against === 0 ? counted(all, 'article jugé exact', 'articles jugés exacts') : counted(against, 'article jugé faux ou trompeur', 'articles jugés faux ou trompeurs')}${lastOn(last, against || all, 'le dernier')}`,
    fabrications: ({ all, last }) =>
      `${counted(all, 'fabrication reconnue', 'fabrications reconnues')} par le média${lastOn(last, all, 'la dernière')}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Régulateurs'} : ${counted(all, 'mesure', 'mesures')} contre la licence du média${lastOn(last, all, 'la dernière')}`,
    corrections: ({ all, last }) =>
      `${counted(all, 'correction du média répertoriée', 'corrections du média répertoriées')}${lastOn(last, all, 'la dernière')}`,
    retractions: ({ all, last }) =>
      `${counted(all, 'article retiré', 'articles retirés')} par le média${lastOn(last, all, 'le dernier')}`,
    awards: ({ all, last }) =>
      `${counted(all, 'prix répertorié', 'prix répertoriés')}${lastOn(last, all, 'le dernier')}`,
  },
  unexamined: ({ name, kind, country, owners }) =>
    `${name} est ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${owners.length === 0 ? '' : `, propriété de ${wordsOf('fr').list(owners, 'conjunction')}`}. Seule son identité est consignée : sa façon de travailler et ce que d’autres en ont constaté n’ont pas encore été examinés.`,
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'Aucune évaluation que nous puissions utiliser n’est répertoriée, ni rien d’autre qui plaide pour ou contre ce média.'
      : `Aucune évaluation que nous puissions utiliser n’est répertoriée, seulement ce que le média dit de lui-même (${counted(looked, 'point examiné', 'points examinés')} sur 12).`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'aucune évaluation que nous puissions utiliser n’est répertoriée'
        : raters === 1
          ? 'aucune deuxième évaluation que nous puissions utiliser n’est répertoriée'
          : null
    const looked =
      gaps >= 10
        ? 'on ne sait presque rien de ce que le média dit de lui-même'
        : gap === null
          ? null
          : `on ne sait pas ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${capital(told.join(', et '))}.`
  },
  unlisted: (source) => `Aucun dossier sur ${source} : cela ne plaide ni pour ni contre cette source.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `« ${source} » peut désigner ${names[0]}, ou un autre média du même nom.`
      : `« ${source} » peut désigner ${listed(names, 'ou')}.`,
  unusable: 'Cette référence ne permet aucune recherche.',
  askForRecord: 'Chacun peut proposer un dossier.',
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count < 2 ? one : several}`
}

function lastOn(last: string | null, count: number, theLast: 'le dernier' | 'la dernière'): string {
  if (last === null) return ''
  const { date } = wordsOf('fr')
  return count === 1 ? ` (${date(last)})` : `, ${theLast} en ${date(last.slice(0, 7))}`
}

const INSTITUTIONS = {
  'government-site': 'un site gouvernemental',
  'international-organisation': 'le site d’une organisation internationale',
  academic: 'le site d’une université',
} as const

/** `2 plaintes fondées` + `, dont 1 en partie` */
function partly(inPart: number, against: number): string {
  return inPart === 0 ? '' : inPart === against ? ' en partie' : `, dont ${inPart} en partie`
}
