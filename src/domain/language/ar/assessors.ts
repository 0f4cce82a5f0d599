import type { AssessorWords } from '../../scoring/messages.ts'
import { asPercent, assessorWords as words } from '../assessor-words.ts'
import { isolated } from './isolated.ts'

const list = (on: string, since: string | null) => (since === null ? `قائمة ${on}` : `قائمة ${on}، كما في ${since}`)
const plain = (on: string) => on
const study = (on: string) => `دراسة ${on}`
const WIKIPEDIA = 'محررو ويكيبيديا'
const wikipedia = {
  'generally-reliable': [`${WIKIPEDIA} يعدّونها موثوقة عمومًا`, 'موثوقة عمومًا'],
  'several-statuses': [`${WIKIPEDIA} يقيّمون أقسامها تقييمات مختلفة`, 'تقييمات تختلف باختلاف أقسامها'],
  'no-consensus': [`${WIKIPEDIA} لم يتفقوا على تقييمها`, 'لا اتفاق'],
  'generally-unreliable': [`${WIKIPEDIA} يعدّونها غير موثوقة عمومًا`, 'غير موثوقة عمومًا'],
  deprecated: [`${WIKIPEDIA} استبعدوها من المصادر`, 'مستبعدة من المصادر'],
  blacklisted: [`${WIKIPEDIA} أدرجوها في قائمتهم السوداء`, 'في القائمة السوداء'],
} as const
const MBFC = isolated('Media Bias/Fact Check')
const factual = (level: string) => [`يقيّم ${MBFC} دقة معلوماتها بأنها ${level}`, `دقة ${level}`] as const
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

/** Who assesses, and what their verdicts say, of the outlet as a feminine noun. */
export const assessors: Readonly<Record<string, AssessorWords>> = {
  'wikipedia-rsp': words(WIKIPEDIA, list, wikipedia),
  'wikipedia-projects': words(WIKIPEDIA, list, wikipedia),
  mbfc: words('Media Bias/Fact Check', plain, mbfc),
  iffy: words('Media Bias/Fact Check', plain, mbfc),
  cred1: words('CRED-1', list, {
    reliable: cred('موثوقة'),
    mixed: cred('متفاوتة'),
    rumor: cred('ضمن الشائعات'),
    unreliable: cred('غير موثوقة'),
    conspiracy: cred('ضمن نظريات المؤامرة'),
    fake: cred('ضمن الأخبار الزائفة'),
    satire: cred('ساخرة'),
  }),
  opensources: words('OpenSources', list, {
    fake: tagged('ضمن الأخبار الزائفة'),
    conspiracy: tagged('ضمن نظريات المؤامرة'),
    junksci: tagged('ضمن العلوم الزائفة'),
    hate: tagged('ضمن خطاب الكراهية'),
    rumor: tagged('ضمن الشائعات'),
    unreliable: tagged('غير موثوقة'),
    clickbait: tagged('ضمن مصائد النقرات'),
    reliable: tagged('موثوقة'),
    satire: tagged('ساخرة'),
    bias: tagged('شديدة الانحياز'),
    political: tagged('ذات نشاط سياسي'),
    state: tagged('إعلامًا حكوميًا'),
  }),
  'lasser-lists': words(LASSER, plain, (verdict) => [`${LASSER} تمنحها ${verdict} من 5 في الدقة`, `${verdict} من 5`]),
  'link-graph': words(`جيرانها على الويب (دراسة ${isolated('Burdisso et al.')})`, study, {
    'unreliable-neighbours': ['تقع على الويب بين مواقع غير موثوقة', 'جيران غير موثوقين على الويب'],
    'mixed-neighbours': ['تقع على الويب بين مواقع من كل نوع', 'جيران من كل نوع على الويب'],
    'reliable-neighbours': ['تقع على الويب بين مواقع موثوقة', 'جيران موثوقون على الويب'],
  }),
  'link-graph-labels': words(`قوائم جُمعت لدراسة (${isolated('Burdisso et al.')})`, study, {
    unreliable: ['قوائم جُمعت لدراسة تعدّها غير موثوقة', 'غير موثوقة'],
    mixed: ['قوائم جُمعت لدراسة تعدّها متفاوتة', 'متفاوتة'],
    reliable: ['قوائم جُمعت لدراسة تعدّها موثوقة', 'موثوقة'],
  }),
  newsguard: words('NewsGuard', plain, (verdict) => [
    `تمنحها ${isolated('NewsGuard')} ${verdict} من 100`,
    `${verdict} من 100`,
  ]),
  adfontes: words('Ad Fontes Media', plain, (verdict) => [
    `تمنحها ${isolated('Ad Fontes Media')} ${asPercent(verdict)} من 100 في الموثوقية`,
    `${asPercent(verdict)} من 100`,
  ]),
  'fact-checkers': words('فريق من مدققي المعلومات', plain, (verdict) => [
    `فريق من مدققي المعلومات يمنحها ثقة قدرها ${asPercent(verdict)} من 100`,
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
    member: ['تخضع لمجلس صحافة', 'عضو'],
    'former-member': ['كانت تخضع لمجلس صحافة', 'عضو سابق'],
  }),
  'state-media-monitor': words('State Media Monitor', plain, {
    'state-controlled-media': [`يصنّفها ${SMM} خاضعة لسيطرة دولة`, 'خاضعة لسيطرة دولة'],
    'captured-public-or-state-managed-media': [
      `يصنّفها ${SMM} عامة أو تديرها دولة، ومستحوَذًا عليها`,
      'عامة أو تديرها دولة، مستحوَذ عليها',
    ],
    'captured-private-media': [`يصنّفها ${SMM} خاصة ومستحوَذًا عليها`, 'خاصة، مستحوَذ عليها'],
    'independent-state-funded-and-state-managed-media': [
      `يصنّفها ${SMM} مستقلة مع أن دولة تمولها وتديرها`,
      'تمولها دولة وتديرها، مستقلة',
    ],
    'independent-state-funded-media': [`يصنّفها ${SMM} مستقلة مع أن دولة تمولها`, 'تمولها دولة، مستقلة'],
    'independent-state-managed-media': [`يصنّفها ${SMM} مستقلة مع أن دولة تديرها`, 'تديرها دولة، مستقلة'],
    'independent-public-media': [`يصنّفها ${SMM} عامة ومستقلة`, 'عامة، مستقلة'],
  }),
}
