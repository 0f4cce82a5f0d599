import type { MatchMessages } from '../../citation/messages.ts'

export const match: MatchMessages = {
  hostListed: ({ host, outlet }) => `${host} ist eine erfasste Adresse von ${outlet}.`,
  subdomainListed: ({ host, listed, outlet }) => `${host} gehört zu ${listed}, einer erfassten Adresse von ${outlet}.`,
  pathListed: ({ path, outlet }) => `${path} ist für ${outlet} erfasst.`,
  accountListed: ({ account, platform, outlet }) => `${account} auf ${platform} ist ein erfasstes Konto von ${outlet}.`,
  accountSomewhere: ({ account, outlet }) =>
    `${account} ist ein erfasstes Konto von ${outlet}; die Plattform wurde nicht genannt.`,
  handleIsHost: ({ account, platform, outlet }) =>
    `${account} auf ${platform} ist eine Adresse von ${outlet}: Nur wem die Domain gehört, kann so heißen.`,
  issnListed: ({ issn, outlet }) => `Die ISSN ${issn} gehört zu ${outlet}.`,
  platformItself: ({ host, outlet }) =>
    `${host} ist die Plattform ${outlet} selbst; Herausgeber ist, wer dort veröffentlicht.`,
  publisherInPath: ({ outlet, aggregator }) =>
    `Die Adresse nennt ${outlet} als Herausgeber; ${aggregator} verbreitet den Beitrag weiter.`,
  archive: ({ name }) => `Zitiert wird die archivierte Seite, aufbewahrt von ${name}.`,
  translation: ({ name }) => `Zitiert wird das Original, übersetzt von ${name}.`,
  cache: ({ name }) => `Zitiert wird das Original, kopiert von ${name}.`,
  redirector: ({ name }) => `Zitiert wird die Seite hinter dem Link von ${name}.`,
  passedOn: ({ name }) => `${name} verbreitet den Beitrag weiter.`,
  republisher: ({ name }) => `${name} hat den Beitrag erneut veröffentlicht.`,
  nameListed: ({ name, outlet }) => `„${name}“ ist ein erfasster Name von ${outlet}.`,
  nameIsHost: ({ name, outlet }) => `„${name}“ steht so in der Adresse von ${outlet}.`,
  articleDiffers: ({ name }) => `Der Artikel vor dem Namen ist ein anderer als in „${name}“.`,
  mediumWords: ({ words, name }) => `„${words}“ steht zusätzlich zu „${name}“ und sagt nur, was für ein Medium es ist.`,
  missingWords: ({ words, name }) => `Es fehlt „${words}“ aus „${name}“.`,
  languageWord: ({ word, outlet }) => `„${word}“ nennt eine Sprache, in der ${outlet} erscheint.`,
  languageWordAgainst: ({ word, outlet }) =>
    `„${word}“ nennt eine Sprache, in der ${outlet} unseres Wissens nicht erscheint.`,
  editionListed: ({ word, outlet }) => `„${word}“ nennt eine Ausgabe von ${outlet}.`,
  exchangedWords: ({ name }) => `Ein Wort für die Art des Mediums steht anstelle eines anderen in „${name}“.`,
  alias: ({ alias, outlet }) => `„${alias}“, daneben angegeben, ist ebenfalls ein Name von ${outlet}.`,
  ownPlace: ({ place, outlet }) => `In „${place}“ ist ${outlet} zu Hause.`,
  otherPlace: ({ place, outlet }) => `In „${place}“ ist ${outlet} nicht zu Hause.`,
  sectionWords: ({ words }) => `„${words}“ liest sich wie ein Ressort oder eine Ausgabe.`,
  otherWords: ({ words, name }) => `„${words}“ gehört nicht zu „${name}“ und kann ein anderes Medium meinen.`,
  transliterated: ({ given, name }) => `„${given}“ ist eine andere Schreibweise von „${name}“.`,
  misspelt: ({ given, name, edits }) =>
    `„${given}“ weicht um ${edits === 1 ? 'einen' : edits === 2 ? 'zwei' : edits} Buchstaben von „${name}“ ab.`,
  nameShared: ({ name }) => `Auch andere heißen „${name}“.`,
  onlyBearer: ({ name, outlet }) =>
    `Vielleicht heißen auch andere „${name}“, aber ${outlet} ist das einzige erfasste Medium dieses Namens.`,
  soundAlone: ({ given, name }) =>
    `Dass mit „${given}“ „${name}“ gemeint ist, legt nur der Klang oder die Schreibweise nahe.`,
  countryFits: ({ country, outlet }) => `Das angegebene Land (${country}) passt zu ${outlet}.`,
  countryAgainst: ({ country, outlet }) => `Das angegebene Land (${country}) passt nicht zu ${outlet}.`,
  languageFits: ({ language, outlet }) => `Die angegebene Sprache (${language}) passt zu ${outlet}.`,
  languageAgainst: ({ language, outlet }) => `Die angegebene Sprache (${language}) passt nicht zu ${outlet}.`,
  numbered: ({ number }) => `„${number}“ ist die Nummer der Quellenangabe.`,
  otherAddress: ({ name, host }) => `Genannt ist „${name}“, aber ${host} ist dafür nicht als Adresse erfasst.`,
  withWire: ({ credit }) => `„${credit}“ sagt, welche Agentur verwendet wurde.`,
  jointCredit: ({ credit }) => `„${credit}“ nennt mehrere Medien zusammen.`,
  formerLocator: ({ locator, outlet, from, to }) =>
    `${locator} war${span(from, to)} eine Adresse von ${outlet}, aber nicht am Tag des Zitats.`,
  formerName: ({ name, outlet, from, to }) => `„${name}“ ist ein früherer Name von ${outlet}${inBrackets(from, to)}.`,
  credentialsRemoved: () => 'Die Adresse enthielt einen Benutzernamen oder ein Passwort; beides wurde entfernt.',
  publisherUnknown: ({ platform }) => `Die Adresse sagt nicht, wer das auf ${platform} veröffentlicht hat.`,
  accountUnknown: ({ account, platform }) =>
    `Herausgeber ist, wem das Konto ${account} auf ${platform} gehört; dazu gibt es keinen Eintrag.`,
  accountUnknownAnywhere: ({ account }) =>
    `Herausgeber ist, wem das Konto ${account} gehört; dazu gibt es keinen Eintrag.`,
  opaqueLink: ({ host }) => `${host} verbirgt, wohin der Link führt; geben Sie die Zieladresse an.`,
  aggregator: ({ name }) => `${name} zeigt Texte anderer, und die Adresse nennt den Herausgeber nicht.`,
  languageUnknown: ({ asked, known }) => `Antworten gibt es nicht auf „${asked}“, sondern auf ${known}.`,
  resembles: ({ given, name, outlet }) =>
    `„${given}“ ähnelt „${name}“ (${outlet}); das reicht für eine Zuordnung nicht.`,
  lookAlike: ({ host, listed, outlet }) => `${host} ähnelt ${listed} (${outlet}), ist aber eine andere Adresse.`,
  homograph: ({ host, listed, outlet }) =>
    `${host} ist so geschrieben, dass es wie ${listed} (${outlet}) aussieht, ist aber eine andere Adresse.`,
  mixedScripts: ({ host }) => `${host} mischt Buchstaben mehrerer Schriften, die gleich aussehen.`,
  sameLabel: ({ host, listed, outlet }) =>
    `${host} unterscheidet sich von ${listed} (${outlet}) nur in der Endung und ist nicht erfasst.`,
  unusable: {
    empty: 'Es ist nichts angegeben, was sich nachschlagen ließe.',
    'too-long': 'Die Adresse ist länger als 8.192 Zeichen.',
    'not-a-url': 'Das ist keine Webadresse.',
    scheme: 'Nachschlagen lassen sich nur Adressen mit http und https.',
    'no-public-host': 'Die Adresse enthält keine öffentliche Domain.',
    'nothing-given': 'Geben Sie url, name, account oder text an.',
    'several-given': 'Geben Sie nur eines an: url, name, account oder text.',
    'wrapped-too-deep': 'Die Adresse steckt in zu vielen anderen.',
    'no-account': 'Das ist kein Konto.',
    'no-name': 'Der Name enthält keinen Buchstaben.',
    'name-too-long': 'Der Name ist länger als 1.000 Zeichen oder die Quellenangabe länger als 4.000.',
  },
}

/** ` von 2019 bis 2021`, as far as known. */
function span(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return ` von ${from} bis ${to}`
  return `${from === null ? '' : ` ab ${from}`}${to === null ? '' : ` bis ${to}`}`
}

function inBrackets(from: string | null, to: string | null): string {
  return from === null && to === null ? '' : ` (${span(from, to).trim()})`
}
