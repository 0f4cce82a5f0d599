import type { WebMessages } from '../../web-messages.ts'

export const problem: WebMessages['problem'] = {
  notFound: 'لا يوجد شيء هنا',
  notFoundDetail: 'لا يوجد شيء في هذا العنوان. ابحث عن المصدر باسمه أو عنوانه:',
  badRequest: 'تعذرت قراءة الطلب',
  ours: 'حدث خطأ من جانبنا',
  oursDetail: 'سُجّل الخطأ. قد تنفع المحاولة لاحقًا.',
}
