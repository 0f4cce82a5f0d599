import type { MatchMessages } from '../../citation/messages.ts'
import { wordsOf } from '../words.ts'
import { counted } from './counted.ts'
import { theDay } from './days.ts'
import { isolated as n } from './isolated.ts'

export const match: MatchMessages = {
  hostListed: ({ host, outlet }) => `${n(host)} عنوان مسجل لـ${n(outlet)}.`,
  subdomainListed: ({ host, listed, outlet }) => `${n(host)} تابع لـ${n(listed)}، وهو عنوان مسجل لـ${n(outlet)}.`,
  pathListed: ({ path, outlet }) => `${n(path)} مسجل باسم ${n(outlet)}.`,
  accountListed: ({ account, platform, outlet }) => `${n(account)} على ${n(platform)} حساب مسجل لـ${n(outlet)}.`,
  accountSomewhere: ({ account, outlet }) => `${n(account)} حساب مسجل لـ${n(outlet)}؛ ولم تُذكر المنصة.`,
  handleIsHost: ({ account, platform, outlet }) =>
    `${n(account)} على ${n(platform)} عنوان لـ${n(outlet)}: لا يحمل هذا الاسم إلا صاحب النطاق.`,
  issnListed: ({ issn, outlet }) => `الرقم الدولي المعياري للدوريات (ISSN) ${n(issn)} هو رقم ${n(outlet)}.`,
  platformItself: ({ host, outlet }) => `${n(host)} هو منصة ${n(outlet)} نفسها؛ والناشر هو صاحب المنشور عليها.`,
  publisherInPath: ({ outlet, aggregator }) => `يذكر العنوان ${n(outlet)} ناشرًا؛ و${n(aggregator)} ينقلها فقط.`,
  archive: ({ name }) => `المستشهد به هو الصفحة المحفوظة لدى ${n(name)}.`,
  translation: ({ name }) => `المستشهد به هو الأصل، بترجمة ${n(name)}.`,
  cache: ({ name }) => `المستشهد به هو الأصل، بنسخة ${n(name)}.`,
  redirector: ({ name }) => `المستشهد به هو الصفحة التي يؤدي إليها رابط ${n(name)}.`,
  passedOn: ({ name }) => `نقلتها ${n(name)}.`,
  republisher: ({ name }) => `أعادت ${n(name)} نشرها.`,
  nameListed: ({ name, outlet }) => `«${n(name)}» اسم مسجل لـ${n(outlet)}.`,
  nameIsHost: ({ name, outlet }) => `«${n(name)}» هو ما يُقرأ في عنوان ${n(outlet)}.`,
  articleDiffers: ({ name }) => `أداة التعريف تختلف عنها في «${n(name)}».`,
  mediumWords: ({ words, name }) => `أُضيفت «${n(words)}» إلى «${n(name)}»، وهي لا تدل إلا على نوع الوسيلة.`,
  missingWords: ({ words, name }) => `سقطت «${n(words)}» من «${n(name)}».`,
  languageWord: ({ word, outlet }) => `«${n(word)}» اسم لغة تنشر بها ${n(outlet)}.`,
  languageWordAgainst: ({ word, outlet }) => `«${n(word)}» اسم لغة لا يُعرف أن ${n(outlet)} تنشر بها.`,
  editionListed: ({ word, outlet }) => `«${n(word)}» اسم طبعة من ${n(outlet)}.`,
  exchangedWords: ({ name }) => `حلّت كلمة تدل على نوع الوسيلة محل أخرى في «${n(name)}».`,
  alias: ({ alias, outlet }) => `«${n(alias)}»، المذكور إلى جانبه، اسم آخر لـ${n(outlet)}.`,
  ownPlace: ({ place, outlet }) => `«${n(place)}» هو مقر ${n(outlet)}.`,
  otherPlace: ({ place, outlet }) => `«${n(place)}» ليس مقر ${n(outlet)}.`,
  sectionWords: ({ words }) => `«${n(words)}» تبدو قسمًا أو طبعة.`,
  otherWords: ({ words, name }) => `«${n(words)}» ليست جزءًا من «${n(name)}»، وقد تدل على وسيلة أخرى.`,
  transliterated: ({ given, name }) => `«${n(given)}» كتابة أخرى لـ«${n(name)}».`,
  misspelt: ({ given, name, edits }) =>
    `الفرق بين «${n(given)}» و«${n(name)}» ${counted(edits, 'حرف واحد', 'حرفان', 'أحرف', 'حرفًا')}.`,
  nameShared: ({ name }) => `«${n(name)}» اسم تحمله جهات أخرى أيضًا.`,
  onlyBearer: ({ name, outlet }) =>
    `قد تحمل جهات أخرى اسم «${n(name)}»، لكن ${n(outlet)} هي الوسيلة المسجلة الوحيدة بهذا الاسم.`,
  soundAlone: ({ given, name }) => `لا يدل على أن «${n(given)}» هو «${n(name)}» سوى اللفظ أو الرسم.`,
  countryFits: ({ country, outlet }) => `البلد المذكور (${n(country)}) يوافق ${n(outlet)}.`,
  countryAgainst: ({ country, outlet }) => `البلد المذكور (${n(country)}) لا يوافق ${n(outlet)}.`,
  languageFits: ({ language, outlet }) => `اللغة المذكورة (${n(language)}) توافق ${n(outlet)}.`,
  languageAgainst: ({ language, outlet }) => `اللغة المذكورة (${n(language)}) لا توافق ${n(outlet)}.`,
  numbered: ({ number }) => `«${n(number)}» رقم الإحالة.`,
  otherAddress: ({ name, host }) => `ذُكر اسم «${n(name)}»، لكن ${n(host)} ليس من عناوينها المسجلة.`,
  withWire: ({ credit }) => `«${n(credit)}» تبيّن الوكالة التي أُخذ عنها النص.`,
  jointCredit: ({ credit }) => `«${n(credit)}» تنسب النص إلى وسائل عدة معًا.`,
  formerLocator: ({ locator, outlet, from, to }) =>
    `${n(locator)} كان عنوانًا لـ${n(outlet)}${span(from, to)}، لا في يوم الاستشهاد.`,
  formerName: ({ name, outlet, from, to }) => `«${n(name)}» اسم سابق لـ${n(outlet)}${span(from, to)}.`,
  credentialsRemoved: () => 'كان في العنوان اسم مستخدم أو كلمة مرور، فحُذفا.',
  publisherUnknown: ({ platform }) => `لا يبيّن العنوان من نشر هذا على ${n(platform)}.`,
  accountUnknown: ({ account, platform }) =>
    `الناشر هو صاحب الحساب ${n(account)} على ${n(platform)}؛ ولا يوجد ملف عنه.`,
  accountUnknownAnywhere: ({ account }) => `الناشر هو صاحب الحساب ${n(account)}؛ ولا يوجد ملف عنه.`,
  opaqueLink: ({ host }) => `${n(host)} يخفي العنوان الذي يؤدي إليه؛ اسأل بذلك العنوان.`,
  aggregator: ({ name }) => `تعرض ${n(name)} نصوص ناشرين آخرين، ولا يذكر العنوان الناشر.`,
  languageUnknown: ({ asked, known }) => `لا تتوافر الأجوبة باللغة «${n(asked)}»، بل بهذه اللغات: ${n(known)}.`,
  resembles: ({ given, name, outlet }) => `«${n(given)}» يشبه «${n(name)}» (${n(outlet)})، وهذا لا يكفي للمطابقة.`,
  lookAlike: ({ host, listed, outlet }) => `${n(host)} يشبه ${n(listed)} (${n(outlet)})، لكنه عنوان آخر.`,
  homograph: ({ host, listed, outlet }) => `${n(host)} كُتب ليبدو مثل ${n(listed)} (${n(outlet)})، لكنه عنوان آخر.`,
  mixedScripts: ({ host }) => `${n(host)} يخلط أحرفًا متشابهة من كتابات عدة.`,
  sameLabel: ({ host, listed, outlet }) =>
    `${n(host)} لا يختلف عن ${n(listed)} (${n(outlet)}) إلا في لاحقته، وهو غير مسجل.`,
  unusable: {
    empty: 'لم يُدخل شيء للبحث عنه.',
    'too-long': 'العنوان أطول من 8192 حرفًا.',
    'not-a-url': 'هذا ليس عنوان ويب.',
    scheme: `لا يمكن البحث إلا عن عناوين ${n('http')} و${n('https')}.`,
    'no-public-host': 'العنوان لا يشير إلى موقع عام.',
    'nothing-given': `أدخل أحد العناصر الآتية: ${n('url')}، ${n('name')}، ${n('account')}، ${n('text')}.`,
    'several-given': `أدخل عنصرًا واحدًا فقط مما يأتي: ${n('url')}، ${n('name')}، ${n('account')}، ${n('text')}.`,
    'wrapped-too-deep': 'العنوان مغلف بعناوين كثيرة.',
    'no-account': 'هذا ليس حسابًا.',
    'no-name': 'لا يحتوي الاسم على أي حرف.',
    'name-too-long': 'الاسم أطول من 1000 حرف، أو الإحالة أطول من 4000.',
  },
}

/** ` من عام 2019 إلى عام 2021`, as far as known. In words, as `2019-05` would be reordered after Arabic letters. */
function span(from: string | null, to: string | null): string {
  const day = (on: string) => theDay(wordsOf('ar').date(on))
  return `${from === null ? '' : ` ${to === null ? 'منذ' : 'من'} ${day(from)}`}${to === null ? '' : `${from === null ? ' حتى' : ' إلى'} ${day(to)}`}`
}
