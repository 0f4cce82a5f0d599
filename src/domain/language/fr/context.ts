import type { ContextMessages } from '../../context/messages.ts'

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
  findings: { met: 'rempli', partly: 'rempli en partie', stated: 'déclaré par le média', 'not-met': 'non rempli' },
  kinds: {
    newspaper: 'un journal',
    magazine: 'un magazine',
    television: 'une chaîne de télévision',
    radio: 'une radio',
    broadcaster: 'un groupe audiovisuel',
    'wire-agency': 'une agence de presse',
    'news-site': 'un site d’information',
    'fact-checker': 'un organisme de vérification des faits',
    'think-tank': 'un groupe de réflexion',
    'government-site': 'un site gouvernemental',
    encyclopedia: 'une encyclopédie',
    platform: 'une plateforme où d’autres publient',
    satire: 'une publication satirique',
  },
  bands: {
    high: 'élevée',
    'generally-reliable': 'généralement fiable',
    mixed: 'mitigée',
    low: 'faible',
    'very-low': 'très faible',
  },
  advice: {
    none: 'Aucune note ne s’applique à ce genre de source : jugez la page elle-même.',
    attribute: 'Attribuez l’affirmation au média en le nommant.',
    corroborate: 'Cherchez une deuxième source, indépendante, avant de vous y fier.',
    'do-not-rely-alone': 'Ne vous y fiez pas seul : son dossier appelle une confirmation indépendante.',
    'find-publisher': 'Cherchez qui l’y a publié : la plateforme n’est pas la source.',
    unlisted: 'Aucun dossier sur cette source : vérifiez qui la publie et cherchez une deuxième source.',
  },
  identity: (name, kind, country, languages) =>
    `${name} est ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${
      languages.length === 0 ? '' : `, qui publie en ${listed(languages, 'et')}`
    }.`,
  standing: ({ status, value, low, high, band, provisional, records }, flags) => {
    const noted = flags.length === 0 ? '' : ` À noter : ${flags.join(' ; ')}.`
    if (status === 'not-applicable') return `Aucune note de fiabilité ne s’applique à ce genre de source.${noted}`
    if (value === null || band === null)
      return `Les éléments ne suffisent pas pour une note (${counted(records, 'élément')} ; intervalle à 80 % : ${low}–${high}).${noted}`
    return `Fiabilité ${context.bands[band]}${provisional ? ', à titre provisoire' : ''} d’après son dossier : ${value} sur 100 (intervalle à 80 % : ${low}–${high}), sur ${counted(records, 'élément')}.${noted}`
  },
  unlisted: (source) => `Aucun dossier sur ${source} : rien n’est dit pour ou contre cette source.`,
  ambiguous: (source, names) =>
    `« ${source} » peut désigner ${listed(names, 'ou')} : précisez un pays, une langue ou un lien.`,
  unusable: 'Ce n’est pas une citation que l’on puisse chercher.',
  askForRecord: 'Chacun peut proposer un dossier : voir CONTRIBUTING dans la documentation.',
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count < 2 ? '' : 's'}`
}
