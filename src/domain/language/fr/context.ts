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
    sanctioned: 'Visé par des sanctions d’un gouvernement',
    blocked: 'Bloqué ou suspendu par un gouvernement',
    'restricted-by-company': 'Restreint ou retiré par une plateforme ou un diffuseur',
    'no-current-host': 'Aucun site actuel connu',
    'country-unknown': 'Pays non établi',
    closed: 'Ne paraît plus',
  },
  disputed: (label) => `${label} (contesté)`,
  criteria: {
    'ownership-disclosed': 'Le propriétaire est divulgué',
    'funding-disclosed': 'Le financement est divulgué',
    'leadership-named': 'La direction est nommée',
    'contact-published': 'Les moyens de contact sont publiés',
    'editorial-standards': 'Une charte éditoriale est publiée',
    'corrections-policy': 'Une politique de correction est publiée',
    'corrections-practised': 'Les erreurs sont corrigées ouvertement',
    'authors-identified': 'Les auteurs sont identifiés',
    'sourcing-policy': 'Une politique sur les sources est publiée',
    'opinion-labelled': 'L’opinion est signalée',
    'advertising-labelled': 'La publicité est signalée',
    'external-accountability': 'Le média répond à une instance extérieure',
  },
  whether: {
    'ownership-disclosed': 's’il dit à qui il appartient',
    'funding-disclosed': 's’il dit qui le finance',
    'leadership-named': 's’il nomme sa direction',
    'contact-published': 's’il dit comment le joindre',
    'editorial-standards': 's’il publie une charte éditoriale',
    'corrections-policy': 's’il dit comment il corrige ses erreurs',
    'corrections-practised': 's’il corrige ses erreurs au grand jour',
    'authors-identified': 's’il dit qui a écrit quoi',
    'sourcing-policy': 's’il dit comment il traite ses sources',
    'opinion-labelled': 's’il signale l’opinion',
    'advertising-labelled': 's’il signale la publicité',
    'external-accountability': 's’il répond à une instance extérieure',
  },
  findings: {
    met: 'rempli',
    partly: 'rempli à moitié',
    stated: 'dit par le média, non lu par nous',
    'not-met': 'non rempli',
  },
  kinds: {
    newspaper: 'un journal',
    magazine: 'un magazine',
    television: 'une chaîne de télévision',
    radio: 'une radio',
    broadcaster: 'un groupe audiovisuel',
    'wire-agency': 'une agence de presse',
    'news-site': 'un site d’information',
    website: 'un site web',
    'fact-checker': 'un organisme de vérification des faits',
    'think-tank': 'un groupe de réflexion',
    'government-site': 'un site gouvernemental',
    encyclopedia: 'une encyclopédie',
    platform: 'une plateforme où d’autres publient',
    satire: 'une publication satirique',
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
    open: 'peut pencher d’un côté ou de l’autre',
  },
  notPlaced: 'trop peu connu pour être situé',
  noScore: 'aucune note ne s’applique',
  meaning: (value, low, high) =>
    `Sur cent évaluateurs indépendants, ${value} le diraient fiable ; les éléments connus laissent une marge de ${low} à ${high}.`,
  provisional: (band) => `${band}, à titre provisoire`,
  advice: {
    none: 'Aucune note ne s’applique à ce genre de source : jugez la page elle-même.',
    attribute: 'Attribuez l’affirmation au média en le nommant.',
    corroborate: 'Cherchez une deuxième source, indépendante, avant de vous y fier.',
    'do-not-rely-alone': 'Ne vous fiez pas à lui seul : trouvez une source indépendante qui confirme l’affirmation.',
    insufficient: 'Trop peu connu pour être situé : cherchez une deuxième source, indépendante, avant de vous y fier.',
    unlisted: 'Vérifiez qui la publie, et cherchez une deuxième source.',
    institution: 'L’attribuer nommément à l’institution, dont c’est la parole.',
    ambiguous: 'Cherchez quel média est désigné : précisez un pays, une langue ou un lien.',
    unusable: 'Donnez un lien, un nom ou un compte.',
    platform: 'Cherchez qui l’y a publié : la plateforme n’est pas la source.',
    'government-site': 'Prenez-le pour source primaire de ce que dit son gouvernement, et nommez-le comme tel.',
    encyclopedia: 'Remontez aux sources qu’elle cite, et citez celles-ci.',
    satire: 'Ne le citez pas comme de l’information : c’est de la satire.',
  },
  adviceInShort: {
    none: 'jugez la page elle-même',
    attribute: 'attribuez en le nommant',
    corroborate: 'cherchez une deuxième source',
    'do-not-rely-alone': 'ne vous fiez pas à lui seul',
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
    rulings: ({ body, against, all, last }) =>
      `${body ?? 'Conseils de presse et régulateurs'} : ${
        against === 0
          ? `${counted(all, 'plainte répertoriée', 'plaintes répertoriées')}, ${all === 1 ? 'rejetée' : 'toutes rejetées'}`
          : against === all
            ? counted(all, 'plainte fondée', 'plaintes fondées')
            : `${counted(against, 'plainte fondée', 'plaintes fondées')} sur ${all} répertoriées`
      }${lastOn(last, against || all)}`,
    judgments: ({ against, all, last }) =>
      `Tribunaux : ${against === 0 ? `${counted(all, 'procès gagné', 'procès gagnés')}` : `${counted(against, 'procès perdu', 'procès perdus')}${against === all ? '' : ` sur ${all} répertoriés`}`}${lastOn(last, against || all)}`,
    'fact-checks': ({ against, all, last }) =>
      `Vérificateurs : ${against === 0 ? counted(all, 'article jugé exact', 'articles jugés exacts') : counted(against, 'article jugé faux ou trompeur', 'articles jugés faux ou trompeurs')}${lastOn(last, against || all)}`,
    fabrications: ({ all, last }) => `Il a reconnu ${counted(all, 'fabrication', 'fabrications')}${lastOn(last, all)}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Régulateurs'} : ${counted(all, 'mesure', 'mesures')} contre sa licence${lastOn(last, all)}`,
    corrections: ({ all, last }) =>
      `${counted(all, 'correction de sa part répertoriée', 'corrections de sa part répertoriées')}${lastOn(last, all)}`,
    retractions: ({ all, last }) => `${counted(all, 'article retiré', 'articles retirés')}${lastOn(last, all)}`,
    awards: ({ all, last }) => `${counted(all, 'prix répertorié', 'prix répertoriés')}${lastOn(last, all)}`,
  },
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'Aucune évaluation que nous puissions utiliser n’est répertoriée, ni rien d’autre qui parle pour ou contre lui.'
      : `Aucune évaluation que nous puissions utiliser n’est répertoriée, seulement ce qu’il dit de lui-même : ${counted(looked, 'point examiné', 'points examinés')} sur 12.`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'aucune évaluation que nous puissions utiliser n’est répertoriée'
        : raters === 1
          ? 'aucune deuxième évaluation que nous puissions utiliser n’est répertoriée'
          : null
    const looked =
      gaps >= 10
        ? 'presque rien de ce qu’il dit de lui-même n’a été examiné'
        : gap === null
          ? null
          : `on n’a pas examiné ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${capital(told.join(', et '))}.`
  },
  unlisted: (source) => `Aucun dossier sur ${source} : rien n’est dit pour ou contre cette source.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `« ${source} » peut désigner ${names[0]}, ou un autre du même nom.`
      : `« ${source} » peut désigner ${listed(names, 'ou')}.`,
  unusable: 'Ce n’est pas une citation que l’on puisse chercher.',
  askForRecord: 'Chacun peut proposer un dossier.',
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count < 2 ? one : several}`
}

function lastOn(last: string | null, count: number): string {
  if (last === null) return ''
  const { date } = wordsOf('fr')
  return count === 1 ? ` (${date(last)})` : `, la dernière fois en ${date(last.slice(0, 7))}`
}

const INSTITUTIONS = {
  'government-site': 'un site gouvernemental',
  'international-organisation': 'le site d’une organisation internationale',
  academic: 'le site d’une université',
} as const
