import type { WebMessages } from '../../web-messages.ts'
import { counted } from '../counted.ts'

export const score: WebMessages['score'] = {
  of: 'من 100',
  ofBetween: (low, high) => `من 100، بين ${low} و${high}`,
  chart: (value, low, high) => `${value} على مقياس من 0 إلى 100؛ والأدلة تحتمل ما بين ${low} و${high}.`,
  records: (records, found, all) =>
    `${counted(records, 'دليل واحد محسوب', 'دليلان محسوبان', 'أدلة محسوبة', 'دليلًا محسوبًا')}؛ ${looked(found, all)}.`,
  for: 'لها',
  against: 'عليها',
  uncounted: 'لا وزن له في الدرجة',
  what: 'ما يُحسب',
  bar: 'الميزان',
  sum: (support, doubt, start, weight, value) =>
    `(${support} لها + ${start}) ÷ (${support} لها + ${doubt} عليها + ${weight}) = ${value} من 100`,
  sumNote: (start, weight) => `تبدأ كل وسيلة بوزن ${weight}، منه ${start} لها: وهي الحصة بين كل الوسائل المقيّمة.`,
  rest: (count) =>
    counted(
      count,
      'دليل آخر بوزن لا يُذكر',
      'دليلان آخران بوزن لا يُذكر',
      'أدلة أخرى بوزن لا يُذكر',
      'دليلًا آخر بوزن لا يُذكر',
    ),
  digest: 'بصمة الحساب (SHA-256)',
  pillars: { transparency: 'الشفافية', 'track-record': 'سجلها السابق', assessments: 'تقييمات الآخرين' },
  pillar: 'القسم',
  pillarsSummary: 'كل قسم على حدة',
  pillarEmpty: 'المعروف لا يكفي',
  more: (units, side) => (side === 'even' ? `${units} في الاتجاهين` : `${units} ${side === 'for' ? 'لها' : 'عليها'}`),
  restsOnOne: (clause) => `معظم هذا يستند إلى مصدر واحد: ${clause}.`,
  restsOnlyOn: (clause) => `كل هذا يستند إلى مصدر واحد: ${clause}.`,
  restsOn: (names) => `معظم هذا يستند إلى: ${names}.`,
  ownParts: { transparency: 'ما تفصح عنه عن نفسها', 'track-record': 'ما وُجد في سجلها السابق' },
  dissent: (one, other) => `تقييم «${one}» يخالف تقييم «${other}».`,
  dissentOfParts: (low, high) => `قسم «${low}» وحده أقل تأييدًا لها من قسم «${high}».`,
}

function looked(found: number, all: number): string {
  if (found === 0) return `ولم تُفحص أي من نقاط الشفافية الـ${all}`
  if (found === all) return `وفُحصت نقاط الشفافية الـ${all} كلها`
  return `وفُحصت ${counted(found, 'واحدة', 'اثنتان', '', '').trim()} من نقاط الشفافية الـ${all}`
}
