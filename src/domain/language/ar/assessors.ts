import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'
import { isolated } from './isolated.ts'

const list = (on: string, since: string | null) => (since === null ? `قائمة ${on}` : `قائمة ${on}، وكذلك في ${since}`)
const plain = (on: string) => on
const study = (on: string) => `دراسة ${on}`
const WIKIPEDIA = 'محررو ويكيبيديا'
const COMPILED = 'قائمة جُمعت من قوائم مصادر ويكيبيديا'
const compiled = {
  'generally-reliable': [`مدرجة في ${COMPILED} على أنها موثوقة عمومًا`, 'موثوقة عمومًا'],
  'no-consensus': [`لا اتفاق على تقييمها في ${COMPILED}`, 'لا اتفاق'],
  'generally-unreliable': [`مدرجة في ${COMPILED} على أنها غير موثوقة عمومًا`, 'غير موثوقة عمومًا'],
} as const
const wikipedia = {
  'generally-reliable': [`يعدّها ${WIKIPEDIA} موثوقة عمومًا`, 'موثوقة عمومًا'],
  'several-statuses': [`يقيّم ${WIKIPEDIA} أقسامها تقييمات مختلفة`, 'تقييمات تختلف باختلاف أقسامها'],
  'no-consensus': [`لم يتفق ${WIKIPEDIA} على تقييمها`, 'لا اتفاق'],
  'generally-unreliable': [`يعدّها ${WIKIPEDIA} غير موثوقة عمومًا`, 'غير موثوقة عمومًا'],
  deprecated: [`استبعدها ${WIKIPEDIA} من المصادر`, 'مستبعدة من المصادر'],
  blacklisted: [`أدرجها ${WIKIPEDIA} في قائمتهم السوداء`, 'في القائمة السوداء'],
} as const
const MBFC = isolated('Media Bias/Fact Check')
const factual = (level: string) => [`يصف ${MBFC} دقة معلوماتها بأنها ${level}`, `دقة ${level}`] as const
const mbfc = {
  'very-high': factual('عالية جدًا'),
  high: factual('عالية'),
  'mostly-factual': factual('جيدة في الغالب'),
  mixed: factual('متفاوتة'),
  low: factual('ضعيفة'),
  'very-low': factual('ضعيفة جدًا'),
}
const cred = (as: string) => [`تصنّفها ${isolated('CRED-1')} ${as}`, as.replace(/^ضمن /, '')] as const
const tagged = (as: string) => [`كانت ${isolated('OpenSources')} تصنّفها ${as}`, as.replace(/^ضمن /, '')] as const
const LASSER = `قوائم جمعها ${isolated('Lasser et al.')}`
const IFCN = 'الشبكة الدولية لتدقيق الحقائق'
const JTI = 'مبادرة الثقة في الصحافة'
const SMM = isolated('State Media Monitor')

/** Assessors and what their verdicts say, with the outlet as a feminine noun. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words(WIKIPEDIA, list, wikipedia),
  'wikipedia-projects': words(COMPILED, plain, compiled),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('موثوقة'),
    mixed: cred('متفاوتة'),
    rumor: cred('ضمن مواقع الشائعات'),
    unreliable: cred('غير موثوقة'),
    conspiracy: cred('ضمن مواقع نظريات المؤامرة'),
    fake: cred('ضمن مواقع الأخبار الزائفة'),
    satire: cred('ساخرة'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('ضمن مواقع الأخبار الزائفة'),
    conspiracy: tagged('ضمن مواقع نظريات المؤامرة'),
    junksci: tagged('ضمن مواقع العلوم الزائفة'),
    hate: tagged('ضمن مواقع خطاب الكراهية'),
    rumor: tagged('ضمن مواقع الشائعات'),
    unreliable: tagged('غير موثوقة'),
    clickbait: tagged('ضمن مواقع العناوين المضللة لجذب النقرات'),
    reliable: tagged('موثوقة'),
    satire: tagged('ساخرة'),
    bias: tagged('شديدة الانحياز'),
    political: tagged('ذات نشاط سياسي'),
    state: tagged('إعلامًا حكوميًا'),
  }),
  'lasser-lists': words(LASSER, plain, (verdict) => [
    `تمنحها ${LASSER} الدرجة ${verdict} من 5 في الدقة`,
    `${verdict} من 5`,
  ]),
  'link-graph': words(`محيطها على الإنترنت (دراسة ${isolated('Burdisso et al.')})`, study, {
    'unreliable-neighbours': ['تحيط بها على الإنترنت مواقع غير موثوقة', 'محيط غير موثوق على الإنترنت'],
    'mixed-neighbours': ['تحيط بها على الإنترنت مواقع من كل نوع', 'محيط من كل نوع على الإنترنت'],
    'reliable-neighbours': ['تحيط بها على الإنترنت مواقع موثوقة', 'محيط موثوق على الإنترنت'],
  }),
  'link-graph-labels': words(`قوائم جُمعت لدراسة (${isolated('Burdisso et al.')})`, study, {
    unreliable: ['مدرجة في قوائم جُمعت لدراسة على أنها غير موثوقة', 'غير موثوقة'],
    mixed: ['مدرجة في قوائم جُمعت لدراسة على أنها متفاوتة', 'متفاوتة'],
    reliable: ['مدرجة في قوائم جُمعت لدراسة على أنها موثوقة', 'موثوقة'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [
    `تمنحها ${isolated('NewsGuard')} الدرجة ${verdict} من 100`,
    `${verdict} من 100`,
  ]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `تمنحها ${isolated('Ad Fontes Media')} الدرجة ${asPercent(verdict)} من 100 في الموثوقية`,
    `${asPercent(verdict)} من 100`,
  ]),
  'fact-checkers': words('فريق من مدققي المعلومات', plain, (verdict) => [
    `يمنحها فريق من مدققي المعلومات درجة ثقة قدرها ${asPercent(verdict)} من 100`,
    `${asPercent(verdict)} من 100`,
  ]),
  ifcn: words(IFCN, plain, {
    signatory: [`وقّعت مدونة مبادئ ${IFCN}`, 'موقِّعة'],
    'former-signatory': [`سبق أن وقّعت مدونة مبادئ ${IFCN}`, 'موقِّعة سابقًا'],
  }),
  jti: words(JTI, plain, {
    certified: [`حاصلة على شهادة ${JTI} (${isolated('JTI')})`, 'حاصلة على الشهادة'],
    partner: [`مشاركة في ${JTI} (${isolated('JTI')})`, 'مشاركة'],
  }),
  'trust-project': words('The Trust Project', plain, {
    partner: [`تعرض مؤشرات الثقة الخاصة بـ${isolated('The Trust Project')}`, 'شريكة'],
  }),
  'press-council': words('مجلس صحافة', plain, {
    member: ['تُساءل أمام مجلس صحافة', 'عضو'],
    'former-member': ['كانت تُساءل أمام مجلس صحافة', 'عضو سابق'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': [`يصنّفها ${SMM} وسيلة إعلام خاضعة لسيطرة دولة`, 'خاضعة لسيطرة دولة'],
    'captured-public-or-state-managed-media': [
      `يصنّفها ${SMM} وسيلة إعلام عامة أو تديرها دولة، واقعة تحت الهيمنة`,
      'عامة أو تديرها دولة، واقعة تحت الهيمنة',
    ],
    'captured-private-media': [`يصنّفها ${SMM} وسيلة إعلام خاصة واقعة تحت الهيمنة`, 'خاصة، واقعة تحت الهيمنة'],
    'independent-state-funded-and-state-managed-media': [
      `يصنّفها ${SMM} وسيلة إعلام مستقلة مع أن دولة تمولها وتديرها`,
      'تمولها دولة وتديرها، مستقلة',
    ],
    'independent-state-funded-media': [`يصنّفها ${SMM} وسيلة إعلام مستقلة مع أن دولة تمولها`, 'تمولها دولة، مستقلة'],
    'independent-state-managed-media': [`يصنّفها ${SMM} وسيلة إعلام مستقلة مع أن دولة تديرها`, 'تديرها دولة، مستقلة'],
    'independent-public-media': [`يصنّفها ${SMM} وسيلة إعلام عامة ومستقلة`, 'عامة، مستقلة'],
  }),
}
