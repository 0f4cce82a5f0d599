import type { WebMessages } from '../../web-messages.ts'
import { counted } from '../counted.ts'
import { isolated } from '../isolated.ts'

export const changes: WebMessages['changes'] = {
  heading: 'التغييرات',
  lede: 'ما أُضيف أو عُدّل أو سُحب، ولماذا، ومن فعل ذلك: سجل لا يُحذف منه شيء، ويحمل كل قيد فيه بصمة القيد السابق.',
  feeds: 'المتابعة عبر',
  none: 'لم يُنشر شيء بعد.',
  older: 'تغييرات أقدم',
  newest: 'أحدث التغييرات',
  moved: 'الدرجة',
  kinds: {
    'outlet-added': 'فُتح الملف',
    'record-changed': 'عُدّل الملف',
    'dispute-changed': 'جديد في اعتراض',
    'reply-changed': 'نُشر رد أو سُحب',
    'methodology-changed': 'صارت الدرجات تُحسب بطريقة أخرى',
    'register-loaded': 'حُمّل السجل العام',
  },
  runs: {
    'outlet-added': (count) => `عدد الملفات المفتوحة: ${count}`,
    'record-changed': (count) => `عدد تعديلات الملفات: ${count}`,
    'dispute-changed': (count) => `عدد مستجدات الاعتراضات: ${count}`,
    'reply-changed': (count) => `عدد الردود المنشورة أو المسحوبة: ${count}`,
    'methodology-changed': (count) => `عدد تغييرات المنهجية: ${count}`,
    'register-loaded': (count) => `عدد مرات تحميل السجل العام: ${count}`,
  },
  eachOfRun: (count) => `كل القيود (${count}) مع سبب كل منها`,
  causes: {
    catalogue: 'ملف في الفهرس',
    import: 'استيراد',
    proposal: 'اقتراح',
    dispute: 'اعتراض',
    reply: 'رد',
    methodology: 'منهجية جديدة',
    register: 'السجل العام',
  },
  methodology: 'المنهجية',
  register: 'السجل العام',
  registerLoaded: (listings) => `حُمّل السجل العام من جديد: ${listings} وسيلة معروفة الهوية. لم يتغير أي ملف.`,
  methodologyChanged: ({ from, to }) =>
    `من هنا فصاعدًا تُحسب الدرجات بالمنهجية ${isolated(to)} بدلًا من ${isolated(from)} التي لا تزال متاحة لمن يطلبها. تغيرت بذلك درجات ليس لها قيد خاص؛ ولم يتغير أي ملف.`,
  whats: { added: 'أُضيف', changed: 'عُدّل', withdrawn: 'سُحب', set: 'حُدّد', removed: 'أُزيل' },
  by: (name) => `بواسطة ${isolated(name)}`,
  reviewedBy: (name) => `راجعه ${isolated(name)}`,
  more: (count) => `و${counted(count, 'واحد آخر', 'اثنان آخران', 'أخرى', 'أخرى')}`,
  entry: (number) => `القيد ${number} بالقيم السابقة واللاحقة`,
  bareEntry: (number) => `القيد ${number}`,
}
