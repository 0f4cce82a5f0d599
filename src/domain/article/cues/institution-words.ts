import { type InstitutionWords, NONE } from './institution-form.ts'
import { fa, ru, tr, zh } from './institution-tongues.ts'

const en: InstitutionWords = {
  ...NONE,
  nameless: 'ministry, court, embassy, consulate, tribunal, police department, fire department, health department',
  states:
    "White House, Kremlin, Pentagon, State Department, Downing Street, Foreign Office, Home Office, Scotland Yard, Federal Reserve, Secret Service, National Weather Service, National Health Service = NHS, FBI, CIA, NASA, Quai d'Orsay, Elysee = Élysée",
  organisations: `United Nations = UN = U.N., NATO, European Union = EU, European Commission, European Central Bank = ECB, World Health Organization = World Health Organisation = WHO, UNICEF, UNESCO, UNHCR, UNRWA, World Bank, International Monetary Fund = IMF, International Atomic Energy Agency = IAEA, International Criminal Court = ICC, International Court of Justice = ICJ,
    African Union, Arab League, Interpol, Europol, Frontex, World Food Programme = World Food Program = WFP, International Organization for Migration = IOM, OECD, OSCE, World Trade Organization = WTO, Security Council, Council of Europe, European Court of Human Rights`,
  nouns: `ministry, police, (metropolitan|state|federal|local|national) police, police (department|force|service), sheriff's office, embassy, consulate, government, army, military, navy, air force, coast guard, coastguard, court, (supreme|high|appeals|appeal|district|constitutional|federal) court, tribunal, central bank, (public|state||general|chief) prosecutor's office, prosecutors' office,
    attorney general's office, president's office, prime minister's office, mayor's office, governor's office, presidency, (fire|health|police) department, fire (service|brigade), secret service, intelligence (agency|service), (city|county|town) council, border guard, parliament, treasury, defence forces, defense forces, armed forces, meteorological (office|service)`,
  weakNouns: 'department, directorate, commission, authority, administration, bureau, agency',
  adjectives:
    'foreign, interior, health, defence, defense, justice, finance, education, energy, local, national, federal, state',
  statements: 'statement, statements, communique, communiqué, press release, news release, briefing',
  officials: 'official, officials, representative, representatives',
  deeds:
    'via, recalled, called, calls, call for, maintained, observed, sees, considers, admitted, described, describes, urged, urges, blamed, accuses, demanded, believes, repeated, found, joked',
  tells: 'reported, revealed, reports, posted, published',
}

const de: InstitutionWords = {
  ...NONE,
  nameless: 'Ministerium, Ministeriums, Gericht, Gerichts, Parlament',
  states: `(Auswärtiges|Auswärtige|Auswärtigen) Amt = Auswärtigen Amtes = Auswärtigen Amts, Kreml = Kremls, (Weißes|Weiße|Weißen) Haus = Weißen Hauses, Pentagon = Pentagons, Bundesregierung, Bundeswehr, Bundestag = Bundestags, Bundesrat, Verfassungsschutz, Robert-Koch-Institut = Robert-Koch-Instituts = RKI, Paul-Ehrlich-Institut, Statistisches Bundesamt = Statistischen Bundesamt = Statistischen Bundesamts = Statistische Bundesamt, Deutscher Wetterdienst = Deutschen Wetterdienst = Deutsche Wetterdienst = DWD, Downing Street, FBI, CIA, BKA, LKA, BND, NASA`,
  organisations: `Vereinte Nationen = Vereinten Nationen = UN = UNO, NATO, Europäische Union = Europäischen Union = EU, EU-Kommission = Europäische Kommission = Europäischen Kommission, Europäische Zentralbank = Europäischen Zentralbank = EZB, Weltgesundheitsorganisation = WHO, Unicef, Unesco, UNHCR, UNRWA, Weltbank, (Internationaler|Internationale|Internationalen) Währungsfonds = IWF,
    (Internationale|Internationalen) Atomenergiebehörde = IAEA = IAEO, (Internationaler|Internationale|Internationalen) Strafgerichtshof, (Afrikanische|Afrikanischen) Union, (Arabische|Arabischen) Liga, Interpol, Europol, Frontex, OSZE, OECD, Welternährungsprogramm, Europarat, (Europäischer|Europäische|Europäischen) Gerichtshof = EuGH`,
  nouns: `Polizei, Staatsanwaltschaft, Feuerwehr, Ministerium, Ministeriums, Regierung, Armee, Militär, Gericht, Gerichts, Gerichtshof, Präsidialamt, Kanzleramt, Staatskanzlei, Landratsamt, Gesundheitsamt, Stadtverwaltung, Marine, Küstenwache, Zoll, Zentralbank, Notenbank, Senatsverwaltung, Geheimdienst, Parlament, Wetterdienst, Streitkräfte, Generalstab`,
  weakNouns: 'Botschaft, Behörde, Behörden, Konsulat, Senat',
  endings:
    'ministerium, ministeriums, gericht, gerichts, gerichtshof, kriminalamt, kriminalamts, anwaltschaft, polizei, bundesamt, landesamt, präsidialamt, gesundheitsamt, polizeipräsidium, polizeidirektion, polizeiinspektion, regierung, behörde, behörden, feuerwehr, notenbank, zentralbank, geheimdienst, streitkräfte, armee',
  adjectives: 'örtliche, örtlichen, zuständige, zuständigen, oberste, obersten',
  adjectiveEndings: 'sche, schen, scher, sches',
  voices:
    'Polizei = Polizeisprecher = Polizeisprecherin, Regierung = Regierungssprecher = Regierungssprecherin, Kreml = Kremlsprecher = Kremlsprecherin, Armee = Armeesprecher = Armeesprecherin, Militär = Militärsprecher = Militärsprecherin, Ministerium = Ministeriumssprecher = Ministeriumssprecherin, Gericht = Gerichtssprecher = Gerichtssprecherin, Behörde = Behördensprecher = Behördensprecherin, Feuerwehr = Feuerwehrsprecher = Feuerwehrsprecherin',
  cited:
    'Polizei = (nach|laut) Polizeiangaben, Behörden = (nach|laut) Behördenangaben, Regierung = (nach|laut) Regierungsangaben, Militär = (nach|laut) Militärangaben, Armee = (nach|laut) Armeeangaben, Ministerium = (nach|laut) Ministeriumsangaben, Feuerwehr = (nach|laut) Feuerwehrangaben',
  statements:
    'Mitteilung, Pressemitteilung, Erklärung, Stellungnahme, Statement, Communiqué, Kommuniqué, Bekanntmachung, Presseerklärung',
  officials: 'Vertreter, Vertreterin, Vertretern',
  deeds: `sprach, spricht, sprechen, sprachen, räumt, räumte, hält, sieht, sehen, nannte, nennt, lobte, lobt, beklagte, beschrieb, beschreibt, bezeichnete, bezeichnet, verteidigt, verteidigte, kritisierte, kritisiert, rief, bat, warnte, warnt, mahnte, mahnt, rügte, rügt, verspottete, forderte, fordert, fordern, drohte, droht, wertet, via, gratulierte, unterstreicht, widersprach, widerspricht, versprach, zitiert, klagte, klagt, schimpfte, vorliegt`,
  tells:
    'berichtete, berichtet, berichten, meldete, meldet, meldeten, melden, veröffentlichte, gemeldet, heißt es, hieß es, konstatiert',
  after: 'zufolge',
  masculine:
    'Kreml, Bundestag, Bundesrat, Verfassungsschutz, Gerichtshof, Zoll, Geheimdienst, Wetterdienst, Europarat, Generalstab, Senat',
}

const fr: InstitutionWords = {
  ...NONE,
  nameless: 'ministère, tribunal, ambassade, consulat',
  states: `Kremlin, Maison Blanche = Maison-Blanche, Pentagone, Quai d'Orsay, Élysée = palais de l'Élysée, Matignon, place Beauvau, Bercy, département d'État, Downing Street, Conseil d'État, Conseil constitutionnel, Cour de cassation, Cour des comptes, Banque de France, Insee, Santé publique France, Météo-France, FBI, CIA, Nasa`,
  organisations: `Nations unies = ONU, Otan = OTAN, Union européenne = UE, Commission européenne, Banque centrale européenne = BCE, Organisation mondiale de la santé = OMS, Unicef, Unesco, HCR, Banque mondiale, Fonds monétaire international = FMI, Agence internationale de l'énergie atomique = AIEA, Cour pénale internationale = CPI, Cour internationale de justice = CIJ, Union africaine, Ligue arabe, Interpol, Europol, Frontex, OCDE, OSCE, Programme alimentaire mondial = PAM, Conseil de sécurité, Conseil de l'Europe`,
  nouns: `ministère, police, gendarmerie, préfecture, préfecture de police, parquet, tribunal, cour d'appel, gouvernement, armée, état-major, ambassade, consulat, présidence, mairie, marine, banque centrale, sécurité civile, protection civile, défense civile, diplomatie, chancellerie, sapeurs-pompiers`,
  weakNouns: 'cour, direction générale, autorité, commission électorale',
  adjectives: `nationale, national, municipale, municipal, locale, local, fédérale, fédéral, judiciaire, militaire, régionale, administratif, correctionnel, antiterroriste, financier, russe, turque, turc, suisse, belge, arabe, suprême, constitutionnelle, allemand, allemande, espagnol, espagnole, grec, grecque, syrien, syrienne, civile`,
  adjectiveEndings: 'ais, aise, ois, oise, ien, ienne, cain, caine, ain, aine, éen, éenne, ine, énien',
  statements: 'communiqué, déclaration, note, message',
  officials: 'responsable, responsables, représentant, représentante',
  deeds:
    'appelé, appelle, appellent, voit, considère, croit, pense, accusé, accuse, interpellé, interpelle, reconnu, décrit, décrivait, relevé, relève, lancé, lance, livré, jugé, juge, jugés, jugée, proposé, demandé, tranche, espère, saluée, salué, via, averti',
  tells:
    'rapporté, rapporte, rapportent, révélé, révèle, informé, informe, publié, publie, recensé, recense, dénombré, dénombre, fait état, relaté',
}

const es: InstitutionWords = {
  ...NONE,
  nameless: 'ministerio, tribunal, juzgado, embajada, consulado, secretaría, intendencia',
  states: `Kremlin, Casa Blanca, Pentágono, Moncloa, Departamento de Estado, Guardia Civil, Policía Nacional, Mossos d'Esquadra = Mossos, Ertzaintza, Fiscalía General del Estado, Tribunal Supremo, Audiencia Nacional, Tribunal Constitucional, Banco de España, Casa Rosada, Downing Street, FBI, CIA, NASA`,
  organisations: `Naciones Unidas = ONU, OTAN, Unión Europea = UE, Comisión Europea, Banco Central Europeo = BCE, Organización Mundial de la Salud = OMS, Unicef, Unesco, Acnur, Banco Mundial, Fondo Monetario Internacional = FMI, Organismo Internacional de Energía Atómica = OIEA, Corte Penal Internacional = CPI, Unión Africana, Liga Árabe, Interpol, Europol, OCDE, Organización de Estados Americanos = OEA, Comisión Interamericana de Derechos Humanos = CIDH, Cepal, Consejo de Seguridad`,
  nouns: `ministerio, policía, fiscalía, gobierno, ejército, embajada, consulado, cancillería, presidencia, tribunal, juzgado, ayuntamiento, gobernación, procuraduría, secretaría, banco central, protección civil, delegación del gobierno, subdelegación del gobierno, alcaldía, intendencia, corte suprema, contraloría, defensoría, ministerio público, gendarmería, fuerzas armadas, guardia civil, cuerpo de bomberos`,
  weakNouns: 'corte, dirección general, junta, generalitat, prefectura, jefatura, comisión electoral',
  adjectives: `nacional, local, municipal, federal, provincial, estatal, judicial, militar, suprema, supremo, público, general, civil, superior, regional, metropolitana, exterior, ruso, rusa, chino, china, griego, turco, turca, alemán, alemana, israelí, iraní, iraquí, saudí, marroquí, estadounidense`,
  adjectiveEndings: 'ano, ana, és, esa, ense, ino, ina, eño, eña, ñol, ñola',
  statements: 'comunicado, comunicados, nota, nota de prensa, declaración, informe oficial',
  officials: 'funcionario, funcionaria, funcionarios, responsable, responsables',
  deeds:
    've, cuenta, cuentan, contó, contaba, describe, describió, recordado, destacado, destacada, confiado, confiada, estimado, considerado, considerada',
  tells:
    'informó, informa, informaron, informado, reportó, reporta, reportado, reportaron, reveló, revela, difundió, publicó, denunció, dio a conocer, dio cuenta de, divulgó, cifró en',
}

const ar: InstitutionWords = {
  ...NONE,
  attachesLetters: true,
  nameless: 'وزارة, الوزارة, محكمة, المحكمة, سفارة, السفارة, مديرية, المديرية, شرطة, جيش, حكومة',
  states:
    'الكرملين, البيت الأبيض, البنتاغون = البنتاجون, قصر الإليزيه = الإليزيه, الديوان الملكي, الحرس الثوري, الدفاع المدني',
  organisations: `الأمم المتحدة, حلف شمال الأطلسي = الناتو = حلف الناتو, الاتحاد الأوروبي, المفوضية الأوروبية, منظمة الصحة العالمية, اليونيسف = يونيسف = منظمة اليونيسف, اليونسكو = يونسكو = منظمة اليونسكو, الأونروا = وكالة الأونروا, البنك الدولي, صندوق النقد الدولي, الوكالة الدولية للطاقة الذرية, المحكمة الجنائية الدولية, محكمة العدل الدولية, الاتحاد الأفريقي = الاتحاد الإفريقي, جامعة الدول العربية = الجامعة العربية, مجلس الأمن الدولي = مجلس الأمن, مجلس التعاون الخليجي, المفوضية السامية للأمم المتحدة لشؤون اللاجئين`,
  nouns: `وزارة, الوزارة, شرطة, الشرطة, جيش, الجيش, القوات المسلحة, الحكومة, حكومة, سفارة, السفارة, محكمة, المحكمة, النيابة العامة, النيابة, رئاسة الجمهورية, رئاسة الوزراء, رئاسة الحكومة, الرئاسة, المديرية العامة, مديرية, البنك المركزي, المصرف المركزي, الخارجية, الداخلية, الأمن العام, خفر السواحل, المديرية`,
  places:
    'غزة, صنعاء, بغداد, دمشق, بيروت, طرابلس, عدن, الخرطوم, أربيل, القدس, لبنان, سوريا, العراق, اليمن, ليبيا, السودان, مصر, تونس, الجزائر, المغرب, السعودية, إيران, تركيا, فرنسا, ألمانيا, روسيا, أوكرانيا, الصين',
  officials: 'مسؤول, مسؤولون, مسؤولين, مسئول, مسئولون',
  statements: 'بيان, بلاغ, بيانا, بلاغا, بيانات',
  deeds:
    'رد, ردت, أقر, أقرت, أدان, أدانت, خص, خصت, صنف, صنفت, دعا, دعت, طالب, طالبت, حذر, حذرت, اتهم, اتهمت, وصف, وصفت, اعتبر, اعتبرت, توقع, توقعت, شرح, رأى, رأت, استنكر, استنكرت, رحب, رحبت, قدر, قدرت, وعد, علق, علقت, تابع, تابعت, عبر عن, عبرت, أبدى',
  tells: 'أفاد, أفادت, ذكر, ذكرت, يفيد, تفيد, أورد, أوردت, نشر, نشرت, أظهرت',
}

const WORDS: Readonly<Record<string, InstitutionWords>> = { en, fr, ar, es, de, ru, tr, zh, fa }

/** The words of a language; null where there are none. */
export function institutionWordsOf(language: string): InstitutionWords | null {
  return WORDS[language] ?? null
}
