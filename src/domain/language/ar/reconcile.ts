import type { ReconcileMessages } from '../reconcile-messages.ts'
import { isolated as n } from './isolated.ts'

export const reconcile: ReconcileMessages = {
  isId: (id, outlet) => `«${n(id)}» هو معرّف ${n(outlet)}.`,
  similar: (name, outlet) => `«${n(name)}»، وهو اسم لـ${n(outlet)}، مشابه؛ وهذا لا يكفي للمطابقة.`,
  otherType: (wanted, outlet) => `${n(outlet)} ليست من نوع «${n(wanted)}».`,
  contradicts: (outlet) => `قيمة أخرى من القيم المدخلة تشير إلى ${n(outlet)}.`,
  notItsHost: (host) => `${n(host)}، المدخل عنوانًا لها، ليس من عناوينها المسجلة.`,
  countryFits: (country) => `بلدها ${n(country)}، كما ذُكر.`,
  countryDiffers: (country) => `بلدها ليس ${n(country)}، خلافًا لما ذُكر.`,
  languageFits: (language) => `تنشر باللغة «${n(language)}»، كما ذُكر.`,
  languageDiffers: (language) => `لا يُعرف أنها تنشر باللغة «${n(language)}»، خلافًا لما ذُكر.`,
  outlet: 'وسيلة إعلام إخبارية',
}
