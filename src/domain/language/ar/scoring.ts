import type { ScoringMessages } from '../../scoring/messages.ts'
import { bracketed, wordsOf } from '../words.ts'
import { assessors } from './assessors.ts'
import { isolated } from './isolated.ts'

export const scoring: ScoringMessages = {
  questions: {
    'transparency.ownership-disclosed': 'هل تفصح الوسيلة عن مالكها؟',
    'transparency.funding-disclosed': 'هل تفصح الوسيلة عمن يمولها؟',
    'transparency.leadership-named': 'هل تذكر الوسيلة أسماء المسؤولين عنها؟',
    'transparency.contact-published': 'هل يستطيع القراء الاتصال بهيئة التحرير؟',
    'transparency.editorial-standards': 'هل تنشر الوسيلة معاييرها التحريرية؟',
    'transparency.corrections-policy': 'هل تبيّن الوسيلة كيف تصحح أخطاءها؟',
    'transparency.corrections-practised': 'هل تصحح الوسيلة أخطاءها علنًا؟',
    'transparency.authors-identified': 'هل تبيّن الوسيلة من كتب كل مادة؟',
    'transparency.sourcing-policy': 'هل تبيّن الوسيلة كيف تتعامل مع المصادر؟',
    'transparency.opinion-labelled': 'هل يُفصل الرأي عن الخبر؟',
    'transparency.advertising-labelled': 'هل يُفصل المحتوى المدفوع عن الخبر؟',
    'transparency.external-accountability': 'هل تُساءل الوسيلة أمام جهة مستقلة عنها؟',
    'ruling.accuracy': 'هل ترفض مجالس الصحافة والجهات التنظيمية الشكاوى المتعلقة بدقتها؟',
    'ruling.other': 'هل ترفض مجالس الصحافة والجهات التنظيمية الشكاوى المتعلقة بشؤون أخرى؟',
    'court-judgment': 'هل تنصفها المحاكم في الوقائع التي نشرتها؟',
    'fact-check': 'هل تصمد موادها أمام تدقيق المعلومات؟',
    correction: 'هل تنشر تصحيحات لأخطائها؟',
    retraction: 'هل تفادت سحب مواد كاملة؟',
    'fabrication-admitted': 'هل تخلو من اختلاق اضطرت إلى الإقرار به؟',
    'licence-action': 'هل تخلو من إجراءات اتخذتها جهات تنظيمية مستقلة بحقها في شأن الترخيص بسبب ما نشرته؟',
    award: 'هل نالت صحافتها جوائز؟',
    assessment: 'هل يعدّها من يقيّمون وسائل الإعلام موثوقة؟',
  },
  subjects: {
    accuracy: 'الدقة',
    defamation: 'التشهير',
    privacy: 'الخصوصية',
    impartiality: 'الحياد',
    discrimination: 'التمييز',
    advertising: 'الإعلان',
    other: 'شأن آخر',
  },
  outcomes: {
    ruling: {
      upheld: 'شكوى ثبتت صحتها',
      'partly-upheld': 'شكوى ثبتت صحتها جزئيًا',
      'not-upheld': 'شكوى مرفوضة',
      settled: 'شكوى سُوّيت وديًا',
      discontinued: 'شكوى أُغلقت دون قرار',
      pending: 'شكوى لم يُبتّ فيها',
    },
    'court-judgment': {
      lost: 'دعوى خسرتها الوسيلة',
      'partly-lost': 'دعوى خسرتها الوسيلة جزئيًا',
      won: 'دعوى كسبتها الوسيلة',
      settled: 'دعوى انتهت بتسوية',
      discontinued: 'دعوى أُسقطت',
      pending: 'دعوى لم يُبتّ فيها',
    },
    'fact-check': {
      false: 'مادة تبيّن أنها كاذبة',
      misleading: 'مادة تبيّن أنها مضللة',
      true: 'مادة ثبتت صحتها',
      'not-by-outlet': 'ادعاء جرى تدقيقه ولم يصدر عنها',
      listed: 'أوردها مدقق معلومات',
    },
    correction: { issued: 'تصحيح منشور' },
    retraction: { issued: 'مادة مسحوبة' },
    'fabrication-admitted': { issued: 'اختلاق أقرّت به' },
    'licence-action': {
      imposed: 'إجراء بحقها في شأن الترخيص',
      lifted: 'إجراء بحقها في شأن الترخيص، رُفع',
      pending: 'إجراء بحقها في شأن الترخيص، لم يُبتّ فيه',
    },
    award: { awarded: 'جائزة' },
    sanction: { imposed: 'فُرضت عليها عقوبة', lifted: 'عقوبة رُفعت', pending: 'عقوبة قيد الإجراء' },
    note: { noted: 'ملاحظة' },
  },
  assessors,
  transparency: (criterion, finding, on) => `${criterion}: ${finding} (${dated(on)}).`,
  trackRecord: (body, outcome, subject, on) =>
    `${isolated(body)}: ${outcome} (${subject === null ? '' : `${subject}، `}${dated(on)}).`,
  assessment: (clause, when, scope, except) =>
    bracketed(
      clause,
      [
        scope === null ? null : `${isolated(scope)} فقط`,
        when,
        ...except.map(([part, verdict]) => `${isolated(part)}: ${verdict}`),
      ],
      '؛ ',
    ),
  otherVerdict: (assessor, verdict) => `حكم ${isolated(assessor)} عليها: ${isolated(verdict)}`,
}

function dated(on: string | null): string {
  return on === null ? 'بلا تاريخ' : wordsOf('ar').date(on)
}
