import type { WebMessages } from '../../web-messages.ts'

export const problem: WebMessages['problem'] = {
  notFound: 'لا يوجد شيء هنا',
  badRequest: 'تعذرت قراءة الطلب',
  ours: 'حدث خطأ من جانبنا',
  oursDetail: 'سُجّل الخطأ. قد تنفع المحاولة لاحقًا.',
}
