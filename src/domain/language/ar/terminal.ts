import type { Messages } from '../messages.ts'
import { counted } from './counted.ts'

export const terminal: Messages['terminal'] = {
  advice: 'النصيحة',
  score: 'الدرجة',
  said: 'ما يقال',
  missing: 'الناقص',
  match: 'عُرفت من',
  status: 'الحالة',
  via: 'عبر',
  mayBe: 'ربما',
  warning: 'تنبيه',
  flag: 'ملحوظ',
  evidence: 'دليل',
  noLink: 'بلا رابط',
  notKnown: 'غير معروف',
  sinceCited: 'منذ ذلك',
  ownOutlet: 'الناشر',
  notListed: 'بلا ملف',
  chain: 'السلسلة',
  thisText: 'هذا النص',
  anonymous: 'بلا اسم',
  placed: (placed, value, low, high) => `${placed}: ${value} من 100، بين ${low} و${high}`,
  on: (day, text) => `${day}: ${text}`,
  items: (items, more) =>
    `${items.join('؛ ')}${more === 0 ? '' : `؛ و${counted(more, 'واحد آخر', 'اثنان آخران', 'أخرى', 'أخرى')}`}.`,
  since: (day, before, now, records) =>
    `في ${day}: ${before}؛ والآن: ${now}؛ ${counted(records, 'دليل جديد واحد', 'دليلان جديدان', 'أدلة جديدة', 'دليلًا جديدًا')}`,
}
