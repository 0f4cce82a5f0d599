import type { WebMessages } from '../../web-messages.ts'
import { counted } from '../counted.ts'

export const source: WebMessages['source'] = {
  asked: 'المصدر',
  asArticle: 'اقرأ هذا النص مقالًا',
  readAs: 'قُرئ على أنه',
  citedOn: 'تاريخ الاستشهاد',
  country: 'البلد',
  language: 'اللغة',
  again: 'بحث',
  why: 'لماذا هذه الوسيلة',
  feature: 'ما قورن',
  weight: 'التطابق',
  via: 'مرّ عبر',
  warnings: 'انتبه',
  mayMean: 'قد يُقصد به',
  openRecord: 'افتح الملف كاملًا',
  since: 'منذ الاستشهاد به',
  before: 'حينها',
  atPresent: 'الآن',
  author: 'الكاتب',
  title: 'العنوان',
  confidence: (percent) => `مؤكد بنسبة ${percent}`,
  newEvidence: (count) =>
    `${counted(count, 'دليل جديد واحد', 'دليلان جديدان', 'أدلة جديدة', 'دليلًا جديدًا')} منذ ذلك اليوم.`,
  changedStakes: (count) =>
    `تغيّر ${counted(count, 'مالك أو مموّل واحد', 'مالكان أو مموّلان', 'من المالكين أو المموّلين', 'من المالكين أو المموّلين')} منذ ذلك الحين.`,
  statuses: {
    matched: 'مسجل',
    ambiguous: 'تطابقه وسائل عدة',
    institution: 'صفحة مؤسسة',
    unlisted: 'بلا ملف',
    unusable: 'ليس مصدرًا',
  },
  vias: {
    archive: 'أرشيف',
    translation: 'ترجمة',
    cache: 'نسخة',
    redirector: 'رابط تحويل',
    aggregator: 'موقع تجميع',
    republisher: 'إعادة نشر',
  },
}
