/** What reconciliation says beyond the reasons of a match, by language. */
export interface ReconcileSentences {
  readonly isId: (id: string, outlet: string) => string
  readonly similar: (name: string, outlet: string) => string
  readonly otherType: (wanted: string, outlet: string) => string
  readonly contradicts: (outlet: string) => string
  readonly notItsHost: (host: string) => string
  readonly countryFits: (country: string) => string
  readonly countryDiffers: (country: string) => string
  readonly languageFits: (language: string) => string
  readonly languageDiffers: (language: string) => string
  readonly outlet: string
}

const EN: ReconcileSentences = {
  isId: (id, outlet) => `“${id}” is the identifier of ${outlet}.`,
  similar: (name, outlet) => `“${name}”, a name of ${outlet}, is similar; that is no match.`,
  otherType: (wanted, outlet) => `${outlet} is not of the type “${wanted}”.`,
  contradicts: (outlet) => `Another of the given values points to ${outlet}.`,
  notItsHost: (host) => `${host}, given as its address, is not listed for it.`,
  countryFits: (country) => `Its country is ${country}, as given.`,
  countryDiffers: (country) => `Its country is not ${country}, as given.`,
  languageFits: (language) => `It publishes in “${language}”, as given.`,
  languageDiffers: (language) => `It is not known to publish in “${language}”, as given.`,
  outlet: 'News outlet',
}

const FR: ReconcileSentences = {
  isId: (id, outlet) => `« ${id} » est l’identifiant de ${outlet}.`,
  similar: (name, outlet) => `« ${name} », un nom de ${outlet}, est semblable ; ce n’est pas une correspondance.`,
  otherType: (wanted, outlet) => `${outlet} n’est pas du type « ${wanted} ».`,
  contradicts: (outlet) => `Une autre des valeurs données désigne ${outlet}.`,
  notItsHost: (host) => `${host}, donné comme son adresse, n’est pas répertorié pour lui.`,
  countryFits: (country) => `Son pays est ${country}, comme indiqué.`,
  countryDiffers: (country) => `Son pays n’est pas ${country}, contrairement à l’indication.`,
  languageFits: (language) => `Il publie en « ${language} », comme indiqué.`,
  languageDiffers: (language) => `Il n’est pas connu pour publier en « ${language} », contrairement à l’indication.`,
  outlet: 'Média d’information',
}

export function reconcileSentences(language: string): ReconcileSentences {
  return language === 'fr' ? FR : EN
}
