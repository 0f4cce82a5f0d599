import type { Messages } from './messages.ts'
import { webFr } from './web/fr.ts'

export const fr: Messages = {
  language: 'fr',
  web: webFr,
  match: {
    hostListed: (host, outlet) => `${host} est une adresse répertoriée de ${outlet}.`,
    subdomainListed: (host, listed, outlet) => `${host} dépend de ${listed}, adresse répertoriée de ${outlet}.`,
    pathListed: (path, outlet) => `${path} est répertorié pour ${outlet}.`,
    accountListed: (account, platform, outlet) => `${account} sur ${platform} est un compte répertorié de ${outlet}.`,
    accountSomewhere: (account, outlet) =>
      `${account} est un compte répertorié de ${outlet} ; la plateforme n’est pas dite.`,
    platformItself: (host, outlet) => `${host} est ${outlet} même ; l’éditeur est celui qui y a publié.`,
    publisherInPath: (outlet, aggregator) => `L’adresse nomme ${outlet} comme éditeur ; ${aggregator} le relaie.`,
    readThrough: (kind, name) =>
      ({
        archive: `La page archivée est citée, conservée par ${name}.`,
        translation: `L’original est cité, traduit par ${name}.`,
        cache: `L’original est cité, copié par ${name}.`,
        redirector: `La page citée est celle à laquelle mène le lien de ${name}.`,
        aggregator: `${name} relaie le texte.`,
        republisher: `${name} a republié le texte.`,
      })[kind],
    nameListed: (name, outlet) => `« ${name} » est un nom répertorié de ${outlet}.`,
    nameIsHost: (name, outlet) => `« ${name} » se lit dans l’adresse de ${outlet}.`,
    articleDiffers: (name) => `L’article diffère de « ${name} ».`,
    mediumWords: (words, name) => `« ${words} » s’ajoute à « ${name} » et ne dit que le genre du média.`,
    missingWords: (words, name) => `« ${words} » manque pour lire « ${name} ».`,
    languageWord: (word, outlet) => `« ${word} » nomme une langue dans laquelle ${outlet} publie.`,
    languageWordAgainst: (word, outlet) =>
      `« ${word} » nomme une langue dans laquelle ${outlet} n’est pas connu pour publier.`,
    editionListed: (word, outlet) => `« ${word} » nomme une édition de ${outlet}.`,
    exchangedWords: (name) => `Un mot pour le genre du média en remplace un autre dans « ${name} ».`,
    alias: (alias, outlet) => `« ${alias} », donné à côté, est aussi un nom de ${outlet}.`,
    ownPlace: (place, outlet) => `« ${place} » est le lieu de ${outlet}.`,
    otherPlace: (place, outlet) => `« ${place} » n’est pas le lieu de ${outlet}.`,
    sectionWords: (words) => `« ${words} » se lit comme une rubrique ou une édition.`,
    otherWords: (words, name) => `« ${words} » ne fait pas partie de « ${name} » et peut désigner un autre média.`,
    transliterated: (given, name) => `« ${given} » est une autre graphie de « ${name} ».`,
    misspelt: (given, name, edits) =>
      `« ${given} » est à ${edits === 1 ? 'une lettre' : `${edits} lettres`} de « ${name} ».`,
    nameShared: (name) => `« ${name} » est aussi porté par d’autres.`,
    countryFits: (country, outlet) => `Le pays indiqué, ${country}, convient à ${outlet}.`,
    countryAgainst: (country, outlet) => `Le pays indiqué, ${country}, ne convient pas à ${outlet}.`,
    languageFits: (language, outlet) => `La langue indiquée, ${language}, convient à ${outlet}.`,
    languageAgainst: (language, outlet) => `La langue indiquée, ${language}, ne convient pas à ${outlet}.`,
    numbered: (number) => `« ${number} » numérote la citation.`,
    otherAddress: (name, host) => `« ${name} » est nommé, mais ${host} n’en est pas une adresse répertoriée.`,
    withWire: (credit) => `« ${credit} » dit de quelle agence des éléments sont repris.`,
    jointCredit: (credit) => `« ${credit} » crédite plusieurs médias ensemble.`,
    formerLocator: (locator, outlet, from, to) =>
      `${locator} était une adresse de ${outlet}${spanFr(from, to)}, pas le jour cité.`,
    formerName: (name, outlet, from, to) => `« ${name} » est un ancien nom de ${outlet}${spanFr(from, to)}.`,
    credentialsRemoved: () => 'L’adresse contenait un nom d’utilisateur ou un mot de passe, qui a été retiré.',
    publisherUnknown: (platform) => `L’adresse ne dit pas qui a publié sur ${platform}.`,
    accountUnknown: (account, platform) =>
      `L’éditeur est le titulaire de ${account} sur ${platform} ; il n’y a pas de fiche à son sujet.`,
    accountUnknownAnywhere: (account) =>
      `L’éditeur est le titulaire de ${account} ; il n’y a pas de fiche à son sujet.`,
    opaqueLink: (host) => `${host} cache l’adresse à laquelle il mène ; donnez cette adresse-là.`,
    aggregator: (name) => `${name} montre les textes d’autres éditeurs, et l’adresse ne nomme pas l’éditeur.`,
    resembles: (given, name, outlet) =>
      `« ${given} » ressemble à « ${name} » (${outlet}), sans suffire à un rapprochement.`,
    lookAlike: (host, listed, outlet) => `${host} ressemble à ${listed} (${outlet}) et n’est pas lui.`,
    homograph: (host, listed, outlet) => `${host} est écrit pour ressembler à ${listed} (${outlet}) et n’est pas lui.`,
    mixedScripts: (host) => `${host} mêle des lettres semblables de plusieurs écritures.`,
    sameLabel: (host, listed, outlet) =>
      `${host} ne diffère de ${listed} (${outlet}) que par sa terminaison et n’est pas répertorié.`,
    unusable: {
      empty: 'Rien n’est donné à chercher.',
      'too-long': 'L’adresse dépasse 8 192 caractères.',
      'not-a-url': 'Ce n’est pas une adresse web.',
      scheme: 'Seules les adresses http et https peuvent être cherchées.',
      'no-public-host': 'L’adresse ne nomme aucun hôte public.',
      'nothing-given': 'Donnez l’un de url, name, account et text.',
      'several-given': 'Donnez un seul de url, name, account et text.',
      'wrapped-too-deep': 'L’adresse est enveloppée dans trop d’autres.',
      'no-account': 'Ce n’est pas un compte.',
      'no-name': 'Le nom ne contient aucune lettre.',
      'name-too-long': 'Le nom dépasse 300 caractères, ou la référence 4 000.',
    },
  },
  scoring: {
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
      'ruling.accuracy': 'Les conseils de presse et les régulateurs rejettent-ils les plaintes sur son exactitude ?',
      'ruling.other': 'Les conseils de presse et les régulateurs rejettent-ils les plaintes sur d’autres sujets ?',
      'court-judgment': 'Les tribunaux lui donnent-ils raison sur les faits publiés ?',
      'fact-check': 'Ses propres articles résistent-ils à la vérification ?',
      correction: 'Publie-t-il la correction de ses erreurs ?',
      retraction: 'A-t-il évité de devoir retirer des articles entiers ?',
      'fabrication-admitted': 'Est-il exempt de fabrications qu’il aurait dû reconnaître ?',
      'licence-action':
        'Est-il exempt de mesures d’un régulateur indépendant contre sa licence pour ce qu’il a publié ?',
      award: 'Son journalisme a-t-il été primé ?',
      assessment: 'Ceux qui évaluent les médias le jugent-ils fiable ?',
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
      },
      'court-judgment': {
        lost: 'procès perdu par le média',
        'partly-lost': 'procès perdu en partie par le média',
        won: 'procès gagné par le média',
      },
      'fact-check': { false: 'article jugé faux', misleading: 'article jugé trompeur', true: 'article jugé exact' },
      correction: { issued: 'correction publiée' },
      retraction: { issued: 'article retiré' },
      'fabrication-admitted': { issued: 'fabrication reconnue' },
      'licence-action': { imposed: 'mesure contre la licence' },
      award: { awarded: 'prix' },
    },
    transparency: (criterion, finding, on) => `${criterion} : ${finding} (${on ?? 'sans date'}).`,
    trackRecord: (body, outcome, subject, on) => `${body} : ${outcome} (${subject}, ${on ?? 'sans date'}).`,
    assessment: (assessor, verdict, on) => `${assessor} : ${verdict} (${on ?? 'sans date'}).`,
  },
  context: {
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
      `${name} est ${fr.context.kinds[kind]}${country === null ? '' : ` (${country})`}${
        languages.length === 0 ? '' : `, qui publie en ${listed(languages, 'et')}`
      }.`,
    standing: ({ status, value, low, high, band, provisional, records }, flags) => {
      const noted = flags.length === 0 ? '' : ` À noter : ${flags.join(' ; ')}.`
      if (status === 'not-applicable') return `Aucune note de fiabilité ne s’applique à ce genre de source.${noted}`
      if (value === null || band === null)
        return `Les éléments ne suffisent pas pour une note (${counted(records, 'élément')} ; intervalle à 80 % : ${low}–${high}).${noted}`
      return `Fiabilité ${fr.context.bands[band]}${provisional ? ', à titre provisoire' : ''} d’après son dossier : ${value} sur 100 (intervalle à 80 % : ${low}–${high}), sur ${counted(records, 'élément')}.${noted}`
    },
    unlisted: (source) => `Aucun dossier sur ${source} : rien n’est dit pour ou contre cette source.`,
    ambiguous: (source, names) =>
      `« ${source} » peut désigner ${listed(names, 'ou')} : précisez un pays, une langue ou un lien.`,
    unusable: 'Ce n’est pas une citation que l’on puisse chercher.',
    askForRecord: 'Chacun peut proposer un dossier : voir CONTRIBUTING dans la documentation.',
  },
  article: {
    isNameOf: (text, outlet) => `« ${text} » est un nom de ${outlet}`,
    soundsLike: (text, outlet) =>
      `« ${text} » est la forme que prend ${outlet} dans cette écriture ou cette transcription, et aucun autre média répertorié`,
    isHostOf: (text, outlet) => `${text} est un hôte de ${outlet}`,
    isAccountOf: (text, outlet) => `@${text} est un compte de ${outlet}`,
    leadsTo: (url, outlet) => `le lien ${url} mène à ${outlet}`,
    mayBe: (text, outlets) => `« ${text} » peut désigner ${outlets.join(', ')}, et rien ici ne tranche`,
    isUnlisted: (text) => `les mots autour de « ${text} » disent que c’est un média ; nous n’en avons pas de fiche`,
    cuedBy: (cue) => `« ${cue} » en fait une citation`,
    creditedBy: (signs) => `la mention « ${signs} » en fait une citation`,
    listedWith: 'il figure dans une énumération avec un autre média cité',
    nounBeside: 'un mot désignant un média l’accompagne',
    setOff: 'il est en italique ou entre guillemets',
    namedInFull: (outlet) => `${outlet} est nommé en entier dans cet article`,
    officialNameOf: (outlet) => `c’est le nom officiel de ${outlet}`,
    parentOf: (outlet) => `les autres médias de ce nom dépendent de ${outlet}`,
    languageOf: (outlet) => `seul ${outlet} publie dans cette langue`,
    countryOf: (outlet) => `${outlet} est du pays du média qui publie cet article`,
    sameOwner: (a, b, party) => `${a} et ${b} ont le même propriétaire, ${party}`,
    sameFunder: (a, b, party) => `${a} et ${b} sont financés par la même partie, ${party}`,
    edition: (a, b) => `${a} et ${b} sont des éditions d’une même maison`,
    syndication: (a, b) => `${a} reprend ce que ${b} a rapporté`,
    wireCredit: (a, agency) => `ce qui est cité de ${a} est crédité à ${agency}`,
    summary: (facts) => {
      const sentences: string[] = []
      const { citations, outlets, independentOutlets, unlisted, anonymousSpeakers, unknownLinks } = facts
      if (citations === 0) sentences.push('Cet article ne cite aucune source reconnaissable.')
      else if (outlets.length === 0) sentences.push('Cet article ne cite aucun média répertorié.')
      else {
        const times = `${citations} fois`
        const named =
          outlets.length > 4 ? `${outlets.slice(0, 3).join(', ')} et ${outlets.length - 3} autres` : outlets.join(', ')
        sentences.push(
          outlets.length === 1
            ? `Des sources sont citées ${times} ; le seul média répertorié parmi elles est ${named}.`
            : `Des sources sont citées ${times}, dont ${outlets.length} médias répertoriés (${named}), parmi lesquels ${independentOutlets} ${independentOutlets === 1 ? 'est indépendant' : 'sont indépendants'}.`,
        )
      }
      for (const merge of facts.merges.slice(0, 3)) sentences.push(`${merge}.`)
      if (facts.merges.length > 3) sentences.push(`${facts.merges.length - 3} autres paires comptent pour un.`)
      if (anonymousSpeakers > 0)
        sentences.push(
          anonymousSpeakers === 1
            ? 'Un locuteur n’est pas nommé.'
            : `${anonymousSpeakers} locuteurs ne sont pas nommés.`,
        )
      if (unlisted.length > 0) {
        const names =
          unlisted.length > 3
            ? `${unlisted.slice(0, 3).join(', ')} et ${unlisted.length - 3} autres`
            : unlisted.join(', ')
        sentences.push(`Sans fiche : ${names}.`)
      }
      if (unknownLinks > 0)
        sentences.push(
          unknownLinks === 1
            ? 'Un lien ne mène à aucun média connu.'
            : `${unknownLinks} liens ne mènent à aucun média connu.`,
        )
      if (!facts.languageSupported)
        sentences.push(
          'Nous ne connaissons pas les mots de la citation dans cette langue : seuls les noms, les crédits et les liens ont été cherchés.',
        )
      return sentences.join(' ')
    },
  },
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count < 2 ? '' : 's'}`
}

/** ` de 2019 à 2021`, autant qu’on le sache. */
function spanFr(from: string | null, to: string | null): string {
  return `${from === null ? '' : ` à partir de ${from}`}${to === null ? '' : ` jusqu’à ${to}`}`
}
