import type { ReconcileMessages } from '../reconcile-messages.ts'

export const reconcile: ReconcileMessages = {
  isId: (id, outlet) => `„${id}“ ist die Kennung von ${outlet}.`,
  similar: (name, outlet) => `„${name}“, ein Name von ${outlet}, ist ähnlich; das ist keine Zuordnung.`,
  otherType: (wanted, outlet) => `${outlet} ist nicht von der Art „${wanted}“.`,
  contradicts: (outlet) => `Ein anderer der angegebenen Werte weist auf ${outlet}.`,
  notItsHost: (host) => `${host}, als Adresse angegeben, ist dafür nicht erfasst.`,
  countryFits: (country) => `Das Land ist wie angegeben ${country}.`,
  countryDiffers: (country) => `Das Land ist nicht, wie angegeben, ${country}.`,
  languageFits: (language) => `Es erscheint wie angegeben auf „${language}“.`,
  languageDiffers: (language) => `Dass es wie angegeben auf „${language}“ erscheint, ist nicht bekannt.`,
  outlet: 'Nachrichtenmedium',
}
