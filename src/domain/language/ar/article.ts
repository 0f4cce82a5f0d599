import type { ArticleMessages } from '../../article/messages.ts'
import { countryName } from '../country-name.ts'
import { inShort } from '../words.ts'
import { counted } from './counted.ts'
import { isolated } from './isolated.ts'

const names = (list: readonly string[]) => list.map(isolated).join('، ')
const several = (list: readonly string[]) =>
  inShort(
    list,
    names,
    (first, more) => `${names(first)} و${counted(more, 'واحدة أخرى', 'اثنتان أخريان', 'أخرى', 'أخرى')}`,
  )

export const article: ArticleMessages = {
  refersTo: (text, outlet) => `«${isolated(text)}» إشارة إلى ${isolated(outlet)} المذكور سابقًا`,
  isNameOf: (text, outlet) => `«${isolated(text)}» اسم من أسماء ${isolated(outlet)}`,
  soundsLike: (text, outlet) =>
    `«${isolated(text)}» هو لفظ ${isolated(outlet)} بهذه الكتابة، ولا تشاركه فيه وسيلة مسجلة أخرى`,
  isHostOf: (text, outlet) => `${isolated(text)} عنوان من عناوين ${isolated(outlet)}`,
  isAccountOf: (text, outlet) => `${isolated(`@${text}`)} حساب من حسابات ${isolated(outlet)}`,
  leadsTo: (url, outlet) => `الرابط ${isolated(url)} يؤدي إلى ${isolated(outlet)}`,
  mayBe: (text, outlets) =>
    `قد يكون المقصود بـ«${isolated(text)}» إحدى هذه الوسائل: ${names(outlets)}، ولا شيء في النص يحسم ذلك`,
  isUnlisted: (text) => `يدل السياق على أن «${isolated(text)}» وسيلة إعلام، وليس لها ملف لدينا`,
  isInstitution: (text) => `«${isolated(text)}» مؤسسة تتحدث هنا باسمها`,
  cuedBy: (cue) => `تدل عبارة «${isolated(cue)}» على أنها مصدر مستشهد به`,
  creditedBy: (signs) => `تدل إشارة «${isolated(signs)}» على أنها مصدر مستشهد به`,
  listedWith: 'وردت في تعداد مع وسيلة أخرى مستشهد بها',
  nounBeside: 'بجوارها كلمة تدل على وسيلة إعلام',
  setOff: 'كُتبت بخط مائل أو بين علامتي تنصيص',
  namedInFull: (outlet) => `ورد اسم ${isolated(outlet)} كاملًا في هذا المقال`,
  officialNameOf: (outlet) => `هو الاسم الرسمي لـ${isolated(outlet)}`,
  parentOf: (outlet) => `الوسائل الأخرى بهذا الاسم تتبع ${isolated(outlet)}`,
  languageOf: (outlet) => `وحدها ${isolated(outlet)} تنشر بهذه اللغة`,
  countryOf: (outlet) => `${isolated(outlet)} في بلد الوسيلة التي نشرت المقال`,
  sameOwner: (a, b, party) => `${isolated(a)} و${isolated(b)} مالكهما واحد: ${isolated(party)}`,
  sameFunder: (a, b, party) => `${isolated(a)} و${isolated(b)} تمولهما جهة واحدة: ${isolated(party)}`,
  sameState: (a, b, country) =>
    `${isolated(a)} و${isolated(b)} تملكهما دولة واحدة أو تسيطر عليهما (${countryName(country, 'ar')})`,
  edition: (a, b) => `${isolated(a)} و${isolated(b)} طبعتان لمؤسسة واحدة`,
  syndication: (a, b) => `${isolated(a)} تنقل ما أوردته ${isolated(b)}`,
  wireCredit: (a, agency) => `ما نُقل عن ${isolated(a)} منسوب إلى ${isolated(agency)}`,
  summary: (facts) => {
    const sentences: string[] = []
    const { citations, outlets, independentOutlets, authorities, otherInstitutions } = facts
    const { unlisted, anonymousSpeakers, unknownLinks } = facts
    if (citations === 0) sentences.push('لا يستشهد هذا المقال بمصدر يمكن تحديده.')
    else if (outlets.length === 0) sentences.push('لا يستشهد هذا المقال بأي وسيلة إعلام مسجلة.')
    else {
      const times = counted(
        citations,
        'إحالة واحدة إلى مصدر',
        'إحالتان إلى مصادر',
        'إحالات إلى مصادر',
        'إحالة إلى مصادر',
      )
      const count = counted(outlets.length, 'وسيلة مسجلة واحدة', 'وسيلتان مسجلتان', 'وسائل مسجلة', 'وسيلة مسجلة')
      const standing =
        independentOutlets === outlets.length
          ? `لا تُعرف صلة ${outlets.length === 2 ? 'بينهما' : 'بينها'}`
          : `${outlets.length === 2 ? 'تُحسبان' : 'تُحسب'} ${counted(independentOutlets, 'مصدرًا واحدًا', 'مصدرين', 'مصادر', 'مصدرًا')} بحكم الصلات المعروفة`
      sentences.push(
        outlets.length === 1
          ? `في المقال ${times}؛ والوسيلة المسجلة الوحيدة المستشهد بها ${several(outlets)}.`
          : `في المقال ${times}، منها ${count} (${several(outlets)}) ${standing}.`,
      )
    }
    for (const merge of facts.merges.slice(0, 3)) sentences.push(`${merge}.`)
    if (facts.merges.length > 3)
      sentences.push(
        `كما أن ${counted(facts.merges.length - 3, 'وسيلتين أخريين تُحسبان', 'زوجين آخرين من الوسائل يُحسب كل منهما', 'أزواج أخرى من الوسائل يُحسب كل منها', 'زوجًا آخر من الوسائل يُحسب كل منها')} مصدرًا واحدًا.`,
      )
    if (anonymousSpeakers > 0)
      sentences.push(
        `نُقل فيه عن ${counted(anonymousSpeakers, 'متحدث واحد لم يُذكر اسمه', 'متحدثَين لم يُذكر اسماهما', 'متحدثين لم تُذكر أسماؤهم', 'متحدثًا لم تُذكر أسماؤهم')}.`,
      )
    if (authorities.length > 0) sentences.push(`جهات رسمية تقدم روايتها: ${several(authorities)}.`)
    if (otherInstitutions.length > 0)
      sentences.push(`منظمات دولية أو مؤسسات أخرى تتحدث باسمها: ${several(otherInstitutions)}.`)
    if (unlisted.length > 0) sentences.push(`لا ملف لدينا عن: ${several(unlisted)}.`)
    if (unknownLinks > 0)
      sentences.push(
        `${counted(unknownLinks, 'رابط واحد لا يؤدي', 'رابطان لا يؤديان', 'روابط لا يؤدي أي منها', 'رابطًا لا يؤدي أي منها')} إلى وسيلة نعرفها.`,
      )
    if (!facts.languageSupported)
      sentences.push('لا نعرف عبارات الاستشهاد في هذه اللغة، فلم نبحث إلا عن الأسماء وإشارات المصدر والروابط.')
    return sentences.join(' ')
  },
}
