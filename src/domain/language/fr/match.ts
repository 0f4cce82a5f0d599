import type { MatchMessages } from '../../citation/messages.ts'

export const match: MatchMessages = {
  hostListed: ({ host, outlet }) => `${host} est une adresse répertoriée de ${outlet}.`,
  subdomainListed: ({ host, listed, outlet }) => `${host} dépend de ${listed}, adresse répertoriée de ${outlet}.`,
  pathListed: ({ path, outlet }) => `${path} est répertorié pour ${outlet}.`,
  accountListed: ({ account, platform, outlet }) => `${account} sur ${platform} est un compte répertorié de ${outlet}.`,
  accountSomewhere: ({ account, outlet }) =>
    `${account} est un compte répertorié de ${outlet} ; la plateforme n’est pas dite.`,
  handleIsHost: ({ account, platform, outlet }) =>
    `${account} sur ${platform} est une adresse de ${outlet} : seul le détenteur du domaine peut porter ce nom.`,
  issnListed: ({ issn, outlet }) => `L’ISSN ${issn} est celui de ${outlet}.`,
  platformItself: ({ host, outlet }) =>
    `${host} est la plateforme ${outlet} elle-même ; l’éditeur est celui qui y a publié.`,
  publisherInPath: ({ outlet, aggregator }) => `L’adresse nomme ${outlet} comme éditeur ; ${aggregator} le relaie.`,
  archive: ({ name }) => `La page archivée est citée, conservée par ${name}.`,
  translation: ({ name }) => `L’original est cité, traduit par ${name}.`,
  cache: ({ name }) => `L’original est cité, copié par ${name}.`,
  redirector: ({ name }) => `La page citée est celle à laquelle mène le lien de ${name}.`,
  passedOn: ({ name }) => `${name} relaie le texte.`,
  republisher: ({ name }) => `${name} a republié le texte.`,
  nameListed: ({ name, outlet }) => `« ${name} » est un nom répertorié de ${outlet}.`,
  nameIsHost: ({ name, outlet }) => `« ${name} » se lit dans l’adresse de ${outlet}.`,
  articleDiffers: ({ name }) => `L’article diffère de « ${name} ».`,
  mediumWords: ({ words, name }) => `« ${words} » s’ajoute à « ${name} » et ne dit que le genre du média.`,
  missingWords: ({ words, name }) => `« ${words} » manque pour lire « ${name} ».`,
  languageWord: ({ word, outlet }) => `« ${word} » nomme une langue dans laquelle ${outlet} publie.`,
  languageWordAgainst: ({ word, outlet }) =>
    `« ${word} » nomme une langue dans laquelle ${outlet} n’est pas connu pour publier.`,
  editionListed: ({ word, outlet }) => `« ${word} » nomme une édition de ${outlet}.`,
  exchangedWords: ({ name }) => `Un mot pour le genre du média en remplace un autre dans « ${name} ».`,
  alias: ({ alias, outlet }) => `« ${alias} », donné à côté, est aussi un nom de ${outlet}.`,
  ownPlace: ({ place, outlet }) => `« ${place} » est le lieu de ${outlet}.`,
  otherPlace: ({ place, outlet }) => `« ${place} » n’est pas le lieu de ${outlet}.`,
  sectionWords: ({ words }) => `« ${words} » se lit comme une rubrique ou une édition.`,
  otherWords: ({ words, name }) => `« ${words} » ne fait pas partie de « ${name} » et peut désigner un autre média.`,
  transliterated: ({ given, name }) => `« ${given} » est une autre graphie de « ${name} ».`,
  misspelt: ({ given, name, edits }) =>
    `« ${given} » diffère de « ${name} » ${edits === 1 ? 'd’une lettre' : `de ${edits === 2 ? 'deux' : edits} lettres`}.`,
  nameShared: ({ name }) => `D’autres portent aussi le nom « ${name} ».`,
  onlyBearer: ({ name, outlet }) =>
    `D’autres portent peut-être le nom « ${name} », mais ${outlet} est le seul média répertorié de ce nom.`,
  soundAlone: ({ given, name }) => `Seul le son ou la graphie donne à penser que « ${given} » soit « ${name} ».`,
  countryFits: ({ country, outlet }) => `Le pays indiqué, ${country}, convient à ${outlet}.`,
  countryAgainst: ({ country, outlet }) => `Le pays indiqué, ${country}, ne convient pas à ${outlet}.`,
  languageFits: ({ language, outlet }) => `La langue indiquée, ${language}, convient à ${outlet}.`,
  languageAgainst: ({ language, outlet }) => `La langue indiquée, ${language}, ne convient pas à ${outlet}.`,
  numbered: ({ number }) => `« ${number} » numérote la citation.`,
  otherAddress: ({ name, host }) => `« ${name} » est nommé, mais ${host} n’en est pas une adresse répertoriée.`,
  withWire: ({ credit }) => `« ${credit} » dit de quelle agence des éléments sont repris.`,
  jointCredit: ({ credit }) => `« ${credit} » crédite plusieurs médias ensemble.`,
  formerLocator: ({ locator, outlet, from, to }) =>
    `${locator} était une adresse de ${outlet}${span(from, to)}, pas le jour cité.`,
  formerName: ({ name, outlet, from, to }) => `« ${name} » est un ancien nom de ${outlet}${inBrackets(from, to)}.`,
  credentialsRemoved: () => 'L’adresse contenait un nom d’utilisateur ou un mot de passe, qui a été retiré.',
  publisherUnknown: ({ platform }) => `L’adresse ne dit pas qui a publié sur ${platform}.`,
  accountUnknown: ({ account, platform }) =>
    `L’éditeur est le titulaire de ${account} sur ${platform} ; aucun dossier n’existe à son sujet.`,
  accountUnknownAnywhere: ({ account }) =>
    `L’éditeur est le titulaire de ${account} ; aucun dossier n’existe à son sujet.`,
  opaqueLink: ({ host }) => `${host} cache l’adresse de destination ; indiquez celle-ci.`,
  aggregator: ({ name }) => `${name} montre les textes d’autres éditeurs, et l’adresse ne nomme pas l’éditeur.`,
  languageUnknown: ({ asked, known }) => `Les réponses n’existent pas en « ${asked} », mais en ${known}.`,
  resembles: ({ given, name, outlet }) =>
    `« ${given} » ressemble à « ${name} » (${outlet}), sans suffire à un rapprochement.`,
  lookAlike: ({ host, listed, outlet }) => `${host} ressemble à ${listed} (${outlet}), mais c’est une autre adresse.`,
  homograph: ({ host, listed, outlet }) =>
    `${host} est écrit pour ressembler à ${listed} (${outlet}), mais c’est une autre adresse.`,
  mixedScripts: ({ host }) => `${host} mêle des lettres semblables de plusieurs écritures.`,
  sameLabel: ({ host, listed, outlet }) =>
    `${host} ne diffère de ${listed} (${outlet}) que par sa terminaison et n’est pas répertorié.`,
  unusable: {
    empty: 'Rien n’est indiqué à chercher.',
    'too-long': 'L’adresse dépasse 8 192 caractères.',
    'not-a-url': 'Ce n’est pas une adresse web.',
    scheme: 'Seules les adresses http et https peuvent être cherchées.',
    'no-public-host': 'L’adresse ne nomme aucun hôte public.',
    'nothing-given': 'Indiquez url, name, account ou text.',
    'several-given': 'N’indiquez qu’un de ces paramètres : url, name, account ou text.',
    'wrapped-too-deep': 'L’adresse est enveloppée dans trop d’autres.',
    'no-account': 'Ce n’est pas un compte.',
    'no-name': 'Le nom ne contient aucune lettre.',
    'name-too-long': 'Le nom dépasse 1 000 caractères, ou la référence 4 000.',
  },
}

/** ` de 2019 à 2021`, as far as known. */
function span(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return ` de ${from} à ${to}`
  return `${from === null ? '' : ` à partir de ${from}`}${to === null ? '' : ` jusqu’à ${to}`}`
}

function inBrackets(from: string | null, to: string | null): string {
  return from === null && to === null ? '' : ` (${span(from, to).trim()})`
}
