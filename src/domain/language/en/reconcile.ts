import type { ReconcileMessages } from '../reconcile-messages.ts'

export const reconcile: ReconcileMessages = {
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
