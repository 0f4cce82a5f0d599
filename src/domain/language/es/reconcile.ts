import type { ReconcileMessages } from '../reconcile-messages.ts'

export const reconcile: ReconcileMessages = {
  isId: (id, outlet) => `«${id}» es el identificador de ${outlet}.`,
  similar: (name, outlet) => `«${name}», un nombre de ${outlet}, se parece; eso no basta para identificarlo.`,
  otherType: (wanted, outlet) => `${outlet} no es del tipo «${wanted}».`,
  contradicts: (outlet) => `Otro de los valores dados apunta a ${outlet}.`,
  notItsHost: (host) => `${host}, dado como su dirección, no figura entre las suyas.`,
  countryFits: (country) => `Su país es ${country}, como se indicó.`,
  countryDiffers: (country) => `Su país no es ${country}, en contra de lo indicado.`,
  languageFits: (language) => `Publica en «${language}», como se indicó.`,
  languageDiffers: (language) => `No consta que publique en «${language}», en contra de lo indicado.`,
  outlet: 'Medio de comunicación',
}
