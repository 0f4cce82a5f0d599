import type { WebMessages } from '../../web-messages.ts'

export const table: WebMessages['table'] = {
  heading: 'البحث في جدول كامل',
  lede: (most: string) =>
    `ألصق عمودًا من الروابط أو الأسماء أو ملف CSV: يُبحث عن كل سطر ويُعدّ ويُعرض، ويمكن تصحيح الخطأ وأخذ الجدول بصيغة CSV. حتى ${most} سطر.`,
  text: 'روابط أو أسماء أو CSV',
  file: 'ملف CSV (ويمكن إفلاته فوق المربع)',
  go: 'ابحث',
  busy: 'جارٍ البحث…',
  kept: 'يُقرأ الجدول ثم يُنسى: لا يُحفظ.',
  column: 'عمود المصادر',
  nth: (number: number, first: string) => `العمود ${number}: ${first}`,
  again: 'ابحث من جديد',
  take: 'خذه بصيغة CSV',
  another: 'جدول آخر',
  before: 'السابق',
  empty: 'لا سطر فيه: ألصق عمودًا أو ملف CSV.',
  tooMany: (given: string, most: string) => `عدد أسطر الجدول ${given}: أرسله أجزاء لا يزيد الواحد منها على ${most}.`,
  shown: (from: string, to: string, all: string) => `الأسطر من ${from} إلى ${to} من أصل ${all}`,
  columns: {
    given: 'كما ورد',
    outlet: 'الوسيلة',
    advice: 'النصيحة',
    reliability: 'الموثوقية',
    noted: 'ملاحظات',
    correct: 'التصحيح',
  },
  correctTo: (given: string) => `ما يُبحث عنه بدل ${given}`,
  statuses: {
    matched: 'مسجلة',
    ambiguous: 'قد تكون أكثر من وسيلة',
    institution: 'مؤسسة',
    unlisted: 'غير مسجلة',
    unusable: 'ليس مصدرًا',
  },
}
