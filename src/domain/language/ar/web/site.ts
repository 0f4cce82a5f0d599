import type { WebMessages } from '../../web-messages.ts'

export const site: WebMessages['site'] = {
  ownName: 'العربية',
  comma: '، ',
  tagline: 'ما ينبغي أن يعرفه الصحفي عن المصدر الذي استشهد به للتو',
  skip: 'الانتقال إلى المحتوى',
  navigation: 'الصفحات',
  places: {
    outlets: 'الوسائل',
    compare: 'مقارنة',
    article: 'قراءة مقال',
    methodology: 'المنهجية',
    changes: 'التغييرات',
  },
  docs: 'API',
  ways: {
    label: 'ما يمكنك فعله',
    search: 'بحث',
    propose: 'اقتراح ملف أو تغيير',
    dispute: 'الاعتراض على دليل',
    reply: 'الرد باسم وسيلة',
  },
  unknown: 'ما ليس معروفًا يُقال إنه غير معروف، ولا يُحسب على أحد أبدًا.',
}
