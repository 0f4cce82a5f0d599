import type { WebMessages } from '../../web-messages.ts'
import { counted } from '../counted.ts'
import { isolated } from '../isolated.ts'

export const search: WebMessages['search'] = {
  heading: 'وسائل الإعلام',
  label: 'الاسم',
  kind: 'النوع',
  country: 'البلد',
  language: 'اللغة',
  standing: 'الموثوقية',
  flag: 'ملحوظات',
  depth: 'مقدار المعروف',
  depths: { dossier: 'لها ملف', listing: 'مدرجة: هويتها فقط' },
  sort: 'الترتيب',
  sorts: { name: 'بالاسم', high: 'الأعلى درجة أولًا', low: 'الأدنى درجة أولًا' },
  any: 'الكل',
  go: 'بحث',
  clear: 'مسح',
  none: 'لا توجد وسيلة مسجلة مطابقة. المصدر الذي لا ملف له ليس مصدرًا سيئًا: وهذا لا يُحسب له ولا عليه.',
  next: 'المزيد',
  compare: 'قارن المحدد',
  pick: (name) => `تحديد ${isolated(name)}`,
  results: 'النتائج',
  counts: (recorded, listed) =>
    `عدد التي لها ملف: ${recorded}${listed === '' ? '' : `، وعدد المعروفة الهوية فقط: ${listed}`}`,
  scored: 'لا يشمل هذا الترتيب الوسائل التي لا يُعرف عنها ما يكفي.',
  found: (count, more) =>
    more
      ? `أول ${counted(count, 'وسيلة', 'وسيلتين', 'وسائل', 'وسيلة')}`
      : counted(count, 'وسيلة واحدة', 'وسيلتان', 'وسائل', 'وسيلة'),
}
