import type { ContextMessages } from '../../context/messages.ts'
import { wordsOf } from '../words.ts'
import { counted } from './counted.ts'
import { inDay } from './days.ts'
import { isolated } from './isolated.ts'

export const context: ContextMessages = {
  notice: 'هذا ملف عن الوسيلة، وليس حكمًا على ما تقوله.',
  flags: {
    'state-owned': 'تملكها دولة',
    'state-controlled': 'تسيطر عليها دولة',
    'state-funded': 'تمولها دولة',
    'state-affiliated': 'مرتبطة بدولة',
    'public-body-owned': 'تملكها أو تديرها هيئة عامة',
    'public-body-funded': 'تمولها هيئة عامة',
    'party-linked': 'مرتبطة بحزب سياسي',
    'armed-group-linked': 'مرتبطة بجماعة مسلحة',
    'state-media-listed': 'مدرجة في تصنيف للإعلام المرتبط بالدول',
    'owner-undisclosed': 'لا تفصح عن مالكها',
    'funding-undisclosed': 'لا تفصح عن تمويلها',
    sanctioned: 'طالتها إجراءات حكومية',
    blocked: 'حجبتها حكومة أو أوقفتها',
    'restricted-by-company': 'قيّدتها منصة أو شركة بث أو أزالتها',
    'no-current-host': 'لا يُعرف لها موقع إلكتروني حالي',
    'country-unknown': 'لم يتحدد بلدها',
    closed: 'توقفت عن العمل',
  },
  dated: (label, day) => `${label} (${wordsOf('ar').date(day)})`,
  disputed: (label) => `${label} (محل اعتراض)`,
  criteria: {
    'ownership-disclosed': 'تفصح عن مالكها',
    'funding-disclosed': 'تفصح عمن يمولها',
    'leadership-named': 'تذكر أسماء المسؤولين عنها',
    'contact-published': 'تنشر وسائل الاتصال بها',
    'editorial-standards': 'تنشر معاييرها التحريرية',
    'corrections-policy': 'تنشر سياستها في تصحيح الأخطاء',
    'corrections-practised': 'تصحح أخطاءها علنًا',
    'authors-identified': 'تذكر أسماء الكتّاب',
    'sourcing-policy': 'تنشر سياستها في التعامل مع المصادر',
    'opinion-labelled': 'تميّز مواد الرأي',
    'advertising-labelled': 'تميّز الإعلانات',
    'external-accountability': 'تُساءل أمام جهة مستقلة عنها',
  },
  whether: {
    'ownership-disclosed': 'هل تفصح عن مالكها',
    'funding-disclosed': 'هل تفصح عمن يمولها',
    'leadership-named': 'هل تذكر أسماء المسؤولين عنها',
    'contact-published': 'هل تنشر وسائل الاتصال بها',
    'editorial-standards': 'هل تنشر معاييرها التحريرية',
    'corrections-policy': 'هل تبيّن كيف تصحح أخطاءها',
    'corrections-practised': 'هل تصحح أخطاءها علنًا',
    'authors-identified': 'هل تبيّن من كتب كل مادة',
    'sourcing-policy': 'هل تبيّن كيف تتعامل مع مصادرها',
    'opinion-labelled': 'هل تميّز مواد الرأي',
    'advertising-labelled': 'هل تميّز الإعلانات',
    'external-accountability': 'هل تُساءل أمام جهة مستقلة عنها',
  },
  findings: {
    met: 'مستوفى',
    partly: 'مستوفى جزئيًا',
    stated: 'تقوله الوسيلة عن نفسها، ولم نطلع عليه',
    'not-met': 'غير مستوفى',
  },
  kinds: {
    newspaper: 'صحيفة',
    magazine: 'مجلة',
    television: 'قناة تلفزيونية',
    radio: 'إذاعة',
    broadcaster: 'مؤسسة إذاعية وتلفزيونية',
    'wire-agency': 'وكالة أنباء',
    'news-site': 'موقع إخباري',
    website: 'موقع إلكتروني',
    'fact-checker': 'مؤسسة لتدقيق المعلومات',
    'think-tank': 'مركز أبحاث',
    monitor: 'منظمة ترصد الأحداث وتوثقها',
    'press-release-wire': 'خدمة لتوزيع البيانات الصحفية',
    'government-site': 'موقع حكومي',
    encyclopedia: 'موسوعة',
    journal: 'مجلة علمية',
    repository: 'أرشيف يودع فيه الباحثون أوراقهم العلمية',
    platform: 'منصة ينشر عليها آخرون',
    satire: 'وسيلة إعلام ساخرة',
  },
  kindNotes: {
    'think-tank': 'مركز الأبحاث خبير له مصالحه: قدّمه بهذه الصفة، واذكر من يموله إن كان ذلك معروفًا.',
    monitor: 'توثق مثل هذه المنظمة الأحداث لغاية خاصة بها: انسب إليها أرقامها، واذكر كيف تحصيها إن كان ذلك معروفًا.',
    journal: 'تنشر المجلة العلمية أوراقًا لمؤلفين كثيرين: اذكر الورقة ومن كتبها، وبيّن أهي دراسة أم تعليق أم خبر.',
    'press-release-wire': 'تنقل ما يكتبه عملاؤها ويدفعون مقابله: فالمتحدث هو العميل، ولم يتحقق من كلامه أحد غيره.',
    satire: 'مادة ساخرة: لا يُستشهد بها على أنها حقيقة.',
  },
  bands: {
    high: 'موثوقة جدًا',
    'generally-reliable': 'موثوقة عمومًا',
    mixed: 'متفاوتة الموثوقية',
    low: 'ضعيفة الموثوقية',
    'very-low': 'ضعيفة الموثوقية جدًا',
  },
  leanings: {
    reliable: 'أقرب إلى الموثوقية',
    unreliable: 'أقرب إلى عدم الموثوقية',
    open: 'موثوقيتها غير محسومة',
  },
  notPlaced: 'المعروف عنها لا يكفي لتقييمها',
  noScore: 'لا تُعطى درجة',
  meaning: (value, low, high) =>
    `يُتوقع أن يعدّها موثوقة ${value} من كل مئة مقيّم مستقل؛ والأدلة تحتمل أي عدد بين ${low} و${high}.`,
  provisional: (band) => `${band}، مبدئيًا`,
  advice: {
    none: 'لا تُعطى درجة لهذا النوع من المصادر: قيّم الصفحة نفسها.',
    attribute: 'انسب المعلومة إلى الوسيلة بالاسم.',
    corroborate: 'ابحث عن مصدر ثانٍ مستقل قبل الاعتماد على هذه الوسيلة.',
    'do-not-rely-alone': 'لا تعتمد على هذه الوسيلة وحدها: ابحث عن مصدر مستقل يؤكد المعلومة.',
    insufficient: 'المعروف عن هذه الوسيلة لا يكفي لتقييمها: ابحث عن مصدر ثانٍ مستقل قبل الاعتماد عليها.',
    unlisted: 'تحقق من هوية الناشر، وابحث عن مصدر ثانٍ.',
    institution: 'انسب ما تنقله إلى المؤسسة بالاسم، بوصفه كلامها.',
    ambiguous: 'حدد الوسيلة المقصودة: أضف بلدًا أو لغة أو رابطًا.',
    unusable: 'أدخل رابطًا أو اسمًا أو حسابًا.',
    platform: 'تحقق ممن نشر المادة على المنصة: فالمنصة نفسها ليست المصدر.',
    'government-site': 'استخدم الموقع مصدرًا أوليًا لما تقوله حكومته، واذكر أنه موقع حكومي.',
    encyclopedia: 'ارجع إلى المصادر التي تستند إليها الموسوعة، واستشهد بها مباشرة.',
    repository: 'انسب الورقة إلى مؤلفيها، واذكر ما إذا كانت مجلة علمية قد راجعتها: فالأرشيف ليس هو المصدر.',
    satire: 'لا تستشهد بما تنشره هذه الوسيلة على أنه خبر: فهو مادة ساخرة.',
    'press-release-wire': 'انسب المعلومة إلى الجهة التي أصدرت البيان: فالخدمة تنقل ما يكتبه عملاؤها.',
  },
  adviceInShort: {
    none: 'قيّم الصفحة نفسها',
    attribute: 'انسب المعلومة إليها بالاسم',
    corroborate: 'ابحث عن مصدر ثانٍ',
    'do-not-rely-alone': 'لا تعتمد عليها وحدها',
  },
  identity: (name, kind, country) =>
    `${isolated(name)}: ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${isolated(name)}: ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`}، أي صفحة المؤسسة نفسها، وهي مصدر أولي لما تقوله عن نفسها.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${isolated(from)}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `ناشر ${isolated(name)} غير مسجل: هو موقع إخباري في أرشيف الأخبار لدى ${isolated('Common Crawl')} للأعوام 2019–2022.`
        : `ناشر ${isolated(name)} غير مسجل: لا يُعرف إلا ما تقوله القوائم عن العنوان.`
    const who = `${isolated(name)}، ${context.kinds[kind]}${country === null ? '' : ` (${country})`}، مدرجة في السجل العام: هويتها بحسب ${origin}${alone ? '، ولا شيء آخر مسجل' : ''}.`
    const closed = doubts.includes('closed') ? ' وقد توقفت عن العمل بحسب ذلك المصدر.' : ''
    const differ = doubts.includes('countries-differ') ? ' والمصادر مختلفة في بلدها.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join('؛ ')}${more === 0 ? '' : `؛ وهناك ${counted(more, 'تقييم آخر مسجل', 'تقييمان آخران مسجلان', 'تقييمات أخرى مسجلة', 'تقييمًا آخر مسجلًا')}`}${differ ? '. والتقييمات متباينة' : ''}`,
  tracks: {
    rulings: ({ body, against, inPart, all, last }) =>
      `${body === null ? 'مجالس الصحافة والجهات التنظيمية' : isolated(body)}: ${
        against === 0
          ? counted(
              all,
              'شكوى مسجلة واحدة، رُفضت',
              'شكويان مسجلتان، رُفضتا',
              'شكاوى مسجلة، رُفضت كلها',
              'شكوى مسجلة، رُفضت كلها',
            )
          : `ثبتت صحة ${counted(against, 'شكوى واحدة', 'شكويين', 'شكاوى', 'شكوى')}${ofAll(against, all)}${partly(inPart, against)}`
      }${lastOn(last, against || all)}`,
    judgments: ({ against, inPart, all, last }) =>
      `أمام المحاكم في الدقة أو التشهير: ${
        against === 0
          ? `كسبت ${counted(all, 'دعوى واحدة', 'دعويين', 'دعاوى', 'دعوى')}`
          : `خسرت ${counted(against, 'دعوى واحدة', 'دعويين', 'دعاوى', 'دعوى')}${ofAll(against, all)}${partly(inPart, against)}`
      }${lastOn(last, against || all)}`,
    'fact-checks': ({ against, all, last }) =>
      `مدققو المعلومات: ${
        against === 0
          ? counted(all, 'مادة واحدة ثبتت صحتها', 'مادتان ثبتت صحتهما', 'مواد ثبتت صحتها', 'مادة ثبتت صحتها')
          : counted(
              against,
              'مادة واحدة تبيّن أنها كاذبة أو مضللة',
              'مادتان تبيّن أنهما كاذبتان أو مضللتان',
              'مواد تبيّن أنها كاذبة أو مضللة',
              'مادة تبيّن أنها كاذبة أو مضللة',
            )
      }${lastOn(last, against || all)}`,
    fabrications: ({ all, last }) =>
      `أقرّت ${counted(all, 'مرة واحدة', 'مرتين', 'مرات', 'مرة')} بالاختلاق${lastOn(last, all)}`,
    licence: ({ body, all, last }) =>
      `${body === null ? 'الجهات التنظيمية' : isolated(body)}: ${counted(all, 'إجراء واحد', 'إجراءان', 'إجراءات', 'إجراءً')} بحقها في شأن الترخيص${lastOn(last, all)}`,
    corrections: ({ all, last }) =>
      `نشرت ${counted(all, 'تصحيحًا مسجلًا واحدًا', 'تصحيحين مسجلين', 'تصحيحات مسجلة', 'تصحيحًا مسجلًا')}${lastOn(last, all)}`,
    retractions: ({ all, last }) => `سحبت ${counted(all, 'مادة واحدة', 'مادتين', 'مواد', 'مادة')}${lastOn(last, all)}`,
    awards: ({ all, last }) =>
      `نالت ${counted(all, 'جائزة مسجلة واحدة', 'جائزتين مسجلتين', 'جوائز مسجلة', 'جائزة مسجلة')}${lastOn(last, all)}`,
  },
  unexamined: ({ name, kind, country, owners }) =>
    `${isolated(name)}: ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${owners.length === 0 ? '' : `، المالك: ${wordsOf('ar').list(owners.map(isolated), 'conjunction')}`}. المسجل هويتها فقط: أما طريقة عملها وما ثبت للآخرين بشأنها فلم يُفحص بعد.`,
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'لا يوجد تقييم مسجل يمكننا استخدامه، ولا شيء آخر يُحسب لها أو عليها.'
      : `لا يوجد تقييم مسجل يمكننا استخدامه، والمسجل هو ما تفصح عنه عن نفسها فقط: ${looked === 12 ? 'فُحصت النقاط الـ12 كلها' : `فُحصت ${counted(looked, 'نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة')} من 12`}.`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'لا يوجد تقييم مسجل يمكننا استخدامه'
        : raters === 1
          ? 'لا يوجد تقييم ثانٍ مسجل يمكننا استخدامه'
          : null
    const looked =
      gaps >= 10 ? 'لا يُعرف شيء يُذكر عما تفصح عنه' : gap === null ? null : `لا يُعرف ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${told.join('، و')}.`
  },
  unlisted: (source) => `لا يوجد ملف عن ${isolated(source)}: وهذا لا يُحسب له ولا عليه.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `قد يكون المقصود بـ«${isolated(source)}» ${isolated(names[0] ?? '')} أو وسيلة أخرى بالاسم نفسه.`
      : `قد يكون المقصود بـ«${isolated(source)}» ${wordsOf('ar').list(names.map(isolated), 'disjunction')}.`,
  unusable: 'هذا ليس مصدرًا يمكن البحث عنه.',
  askForRecord: 'يمكن لأي شخص أن يقترح ملفًا.',
}

function ofAll(count: number, all: number): string {
  return count === all ? '' : ` من أصل ${all === 2 ? 'اثنتين' : all}`
}

function lastOn(last: string | null, count: number): string {
  if (last === null) return ''
  const { date } = wordsOf('ar')
  return count === 1 ? ` (${date(last)})` : `، ${count === 2 ? 'آخرهما' : 'آخرها'} ${inDay(date(last.slice(0, 7)))}`
}

const INSTITUTIONS = {
  'government-site': 'موقع حكومي',
  'international-organisation': 'موقع منظمة دولية',
  academic: 'موقع جامعة أو كلية',
} as const

/** `شكويين` + `، إحداهما جزئيًا` */
function partly(inPart: number, against: number): string {
  if (inPart === 0) return ''
  if (inPart === against) return ' جزئيًا'
  const some = against === 2 ? 'إحداهما' : `${inPart === 1 ? 'واحدة' : inPart === 2 ? 'اثنتان' : inPart} منها`
  return `، ${some} جزئيًا`
}
