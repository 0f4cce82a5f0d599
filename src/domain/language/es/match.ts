import type { MatchMessages } from '../../citation/messages.ts'

export const match: MatchMessages = {
  hostListed: ({ host, outlet }) => `${host} es una dirección registrada de ${outlet}.`,
  subdomainListed: ({ host, listed, outlet }) => `${host} depende de ${listed}, dirección registrada de ${outlet}.`,
  pathListed: ({ path, outlet }) => `${path} está registrado a nombre de ${outlet}.`,
  accountListed: ({ account, platform, outlet }) => `${account} en ${platform} es una cuenta registrada de ${outlet}.`,
  accountSomewhere: ({ account, outlet }) =>
    `${account} es una cuenta registrada de ${outlet}; no se indicó la plataforma.`,
  handleIsHost: ({ account, platform, outlet }) =>
    `${account} en ${platform} es una dirección de ${outlet}: solo el titular del dominio puede llevar ese nombre.`,
  issnListed: ({ issn, outlet }) => `El ISSN ${issn} es el de ${outlet}.`,
  platformItself: ({ host, outlet }) =>
    `${host} es la propia plataforma ${outlet}; quien publica es el autor del contenido.`,
  publisherInPath: ({ outlet, aggregator }) =>
    `La dirección nombra a ${outlet} como editor; ${aggregator} solo lo difunde.`,
  archive: ({ name }) => `Se cita la página archivada, que conserva ${name}.`,
  translation: ({ name }) => `Se cita el original, traducido por ${name}.`,
  cache: ({ name }) => `Se cita el original, copiado por ${name}.`,
  redirector: ({ name }) => `Se cita la página a la que lleva el enlace de ${name}.`,
  passedOn: ({ name }) => `${name} difunde el texto.`,
  republisher: ({ name }) => `${name} volvió a publicar el texto.`,
  nameListed: ({ name, outlet }) => `«${name}» es un nombre registrado de ${outlet}.`,
  nameIsHost: ({ name, outlet }) => `«${name}» se lee en la dirección de ${outlet}.`,
  articleDiffers: ({ name }) => `El artículo difiere del de «${name}».`,
  mediumWords: ({ words, name }) => `«${words}» se añade a «${name}» y solo dice qué tipo de medio es.`,
  missingWords: ({ words, name }) => `Falta «${words}» de «${name}».`,
  languageWord: ({ word, outlet }) => `«${word}» nombra un idioma en el que publica ${outlet}.`,
  languageWordAgainst: ({ word, outlet }) => `«${word}» nombra un idioma en el que no consta que publique ${outlet}.`,
  editionListed: ({ word, outlet }) => `«${word}» nombra una edición de ${outlet}.`,
  exchangedWords: ({ name }) => `Una palabra para el tipo de medio ocupa el lugar de otra en «${name}».`,
  alias: ({ alias, outlet }) => `«${alias}», que figura al lado, también es un nombre de ${outlet}.`,
  ownPlace: ({ place, outlet }) => `«${place}» es la sede de ${outlet}.`,
  otherPlace: ({ place, outlet }) => `«${place}» no es la sede de ${outlet}.`,
  sectionWords: ({ words }) => `«${words}» parece una sección o una edición.`,
  otherWords: ({ words, name }) => `«${words}» no forma parte de «${name}» y puede designar otro medio.`,
  transliterated: ({ given, name }) => `«${given}» es otra grafía de «${name}».`,
  misspelt: ({ given, name, edits }) =>
    `«${given}» se diferencia de «${name}» en ${edits === 1 ? 'una letra' : edits === 2 ? 'dos letras' : `${edits} letras`}.`,
  nameShared: ({ name }) => `Otros llevan también el nombre «${name}».`,
  onlyBearer: ({ name, outlet }) =>
    `Puede haber otros llamados «${name}», pero ${outlet} es el único medio con ficha que lleva ese nombre.`,
  soundAlone: ({ given, name }) => `Solo el sonido o la grafía sugieren que «${given}» sea «${name}».`,
  countryFits: ({ country, outlet }) => `El país indicado, ${country}, concuerda con ${outlet}.`,
  countryAgainst: ({ country, outlet }) => `El país indicado, ${country}, no concuerda con ${outlet}.`,
  languageFits: ({ language, outlet }) => `El idioma indicado, ${language}, concuerda con ${outlet}.`,
  languageAgainst: ({ language, outlet }) => `El idioma indicado, ${language}, no concuerda con ${outlet}.`,
  numbered: ({ number }) => `«${number}» numera la cita.`,
  otherAddress: ({ name, host }) => `Se nombra «${name}», pero ${host} no es una dirección suya registrada.`,
  withWire: ({ credit }) => `«${credit}» dice de qué agencia se tomó el texto.`,
  jointCredit: ({ credit }) => `«${credit}» da crédito a varios medios a la vez.`,
  formerLocator: ({ locator, outlet, from, to }) =>
    `${locator} fue una dirección de ${outlet}${span(from, to)}, pero no el día de la cita.`,
  formerName: ({ name, outlet, from, to }) => `«${name}» fue un nombre de ${outlet}${span(from, to)}.`,
  credentialsRemoved: () => 'La dirección llevaba un nombre de usuario o una contraseña, que se han quitado.',
  publisherUnknown: ({ platform }) => `La dirección no dice quién publicó esto en ${platform}.`,
  accountUnknown: ({ account, platform }) =>
    `Quien publica es el titular de ${account} en ${platform}; no hay ficha de él.`,
  accountUnknownAnywhere: ({ account }) => `Quien publica es el titular de ${account}; no hay ficha de él.`,
  opaqueLink: ({ host }) => `${host} oculta la dirección a la que lleva; pregunte con esa dirección.`,
  aggregator: ({ name }) => `${name} muestra textos de otros, y la dirección no dice de quién es este.`,
  languageUnknown: ({ asked, known }) => `No hay respuestas en «${asked}»; las hay en ${known}.`,
  resembles: ({ given, name, outlet }) =>
    `«${given}» se parece a «${name}» (${outlet}), pero no basta para identificarlo.`,
  lookAlike: ({ host, listed, outlet }) => `${host} se parece a ${listed} (${outlet}), pero es otra dirección.`,
  homograph: ({ host, listed, outlet }) =>
    `${host} está escrito para que parezca ${listed} (${outlet}), pero es otra dirección.`,
  mixedScripts: ({ host }) => `${host} mezcla letras parecidas de varias escrituras.`,
  sameLabel: ({ host, listed, outlet }) =>
    `${host} solo se diferencia de ${listed} (${outlet}) en la terminación y no está registrado.`,
  unusable: {
    empty: 'No se ha indicado nada que buscar.',
    'too-long': 'La dirección tiene más de 8192 caracteres.',
    'not-a-url': 'Esto no es una dirección web.',
    scheme: 'Solo se pueden buscar direcciones http y https.',
    'no-public-host': 'La dirección no apunta a ningún sitio público.',
    'nothing-given': 'Indique uno de estos campos: url, name, account o text.',
    'several-given': 'Indique solo uno de estos campos: url, name, account o text.',
    'wrapped-too-deep': 'La dirección va envuelta en demasiadas otras.',
    'no-account': 'Esto no es una cuenta.',
    'no-name': 'El nombre no contiene ninguna letra.',
    'name-too-long': 'El nombre tiene más de 1000 caracteres, o la referencia más de 4000.',
  },
}

/** ` desde 2019 hasta 2021`, as far as known. */
function span(from: string | null, to: string | null): string {
  return `${from === null ? '' : ` desde ${from}`}${to === null ? '' : ` hasta ${to}`}`
}
