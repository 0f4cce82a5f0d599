import type { ReconcileMessages } from '../reconcile-messages.ts'

export const reconcile: ReconcileMessages = {
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
