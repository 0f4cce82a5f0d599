import type { WebMessages } from '../../web-messages.ts'
import { isolated } from '../isolated.ts'

export const compare: WebMessages['compare'] = {
  heading: 'مقارنة وسائل إعلام',
  lede: 'حتى خمس جنبًا إلى جنب. قد يكون الاختلاف فيما فُحص، لا فيما تفعله الوسائل: انتبه إلى الأدلة.',
  add: 'أضف وسيلة باسمها أو عنوانها',
  go: 'إضافة',
  remove: (name) => `إزالة ${isolated(name)}`,
  flags: 'ملحوظات',
  owners: 'من يقف خلفها',
  full: 'تُقارن خمس وسائل بالفعل: أزل واحدة لتضيف أخرى.',
  notFound: (name) => `لا توجد وسيلة مسجلة يُقصد بها «${isolated(name)}» يقينًا.`,
  rulings: (upheld, all) => `قُبل ${upheld} من ${all}`,
  complaints: 'شكاوى بُتّ فيها',
  said: 'من يقول ماذا',
}
