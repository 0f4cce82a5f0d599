import type { WebMessages } from '../../web-messages.ts'

export const unlisted: WebMessages['unlisted'] = {
  heading: 'مصادر غير مدرجة',
  lede: (days: number) =>
    `أكثر ما سُئل عنه خلال آخر ${days} يومًا من دون ملف ولا إدراج. العدّ بحسب النطاق واليوم، ولا تُسجَّل الصفحة المقصودة ولا السائل.`,
  key: (scope: string) => `مفتاح بصلاحية «${scope}»`,
  show: 'اعرضها',
  none: 'لم يُسأل عن مصدر غير مدرج، أو أن العدّ متوقف هنا.',
  open: 'اقترح إدراجًا',
  formLede: 'في النموذج ما هو معروف. اذكر ما قرأته وفي أي صفحة، ويراجعه شخص آخر قبل الإدراج.',
  send: 'أرسل الاقتراح',
  filed: (id: number) => `سُجّل الاقتراح رقم ${id}، ويُدرج المصدر حين يوافق عليه شخص آخر.`,
  columns: { domain: 'النطاق', answers: 'مرات السؤال', last: 'آخر يوم', names: 'اسمه في المقالات' },
  fields: {
    domain: 'النطاق',
    name: 'الاسم',
    kind: 'النوع',
    country: 'البلد (حرفان)',
    language: 'اللغة (مثل ar أو en)',
    page: 'الصفحة التي قرأت فيها ذلك',
  },
}
