import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()

/** `role outletId` of each citation that is no mention; `role “text”` for a source without a record, `role ?id,id` for an open one. */
function cited(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en)
    .citations.filter(({ role, own }) => role !== 'mention' && !own)
    .map(({ role, outletId, status, text: name, alternatives }) =>
      status === 'ambiguous' ? `${role} ?${alternatives.join()}` : `${role} ${outletId ?? `“${name}”`}`,
    )
}

/** Every outlet found in a text, cited or only mentioned. */
function named(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en).citations.flatMap(({ outletId }) => outletId ?? [])
}

describe('a word is not an outlet', () => {
  it.each([
    'One study found that rain helps.',
    'One survey of farmers said that rain helps.',
    'One wrote on Monday, another answered on Tuesday.',
    'One reported the theft, the other kept silent.',
    'Officers looked at CCTV footage for three days.',
    'CCTV images show the man, the police said.',
    'The Independent National Electoral Commission said that the vote was off.',
    'The museum was praised by the Independent Commission on Monuments.',
    'The Transformation of New Zealand Foreign Policy is a book.',
    'The firm runs an open RTB exchange.',
    'He published a book called Le Monde Primitif in 1781.',
    'Press TV said it rained. The book is by Northern University Press.',
    'Time magazine reported that she was named. Time travel in fiction is old.',
    'Memo: Overview of airport safety operations',
    'Nation\n\nTop stories in Nation',
    'The party is led by Michael Bloomberg, the mayor said.',
    'Mr Bloomberg said that the bridge would stay open.',
    'Soldiers of the Liberation Army crossed the river, the general said.',
    'The Hindu festival begins on Monday, the temple said.',
    'Formel 1 News\n\nDer Wagen ist neu, sagte der Sprecher.',
    '(Bild: Jane Roe/Archiv)\n\nDie Brücke bleibt gesperrt, sagte der Minister.',
    'Bild: © Jane Roe / Adobestock\n\nDie Brücke bleibt gesperrt, sagte der Minister.',
    'Die Möglichkeit der Darstellung von Zeit ist begrenzt, schreibt der Autor in seinem Buch.',
    'Im Allgemeinen bezeichnet man das als Dürre, sagte der Minister.',
    'Zur Zeit ist die Brücke gesperrt, sagte der Minister.',
    'Diese Woche sagte der Minister, die Brücke sei gesperrt.',
    'Das neue Bild sagte der Jury zu, berichtete der Maler.',
    'Le décret est paru au Journal officiel, a dit le ministre.',
    'Dans une adresse à la Nation, le président a dit que le pont rouvrirait.',
    'Le temps dira si le pont tient, a dit le maire.',
    'El mundo entero lo sabe, dijo el alcalde.',
    'La nación lo sabe, dijo el alcalde.',
    'قالت هيئة قناة السويس إن الملاحة منتظمة.',
    'قال سكان المدينة إن الجسر مغلق منذ اليوم.',
    'Die Post teilte am Montag mit, dass die Brücke zu sei.',
    'Die Plattform Rohrkauf wurde abgemahnt. Rohrkauf zahlte den Betrag.',
    'In einem Interview äußert sich Petra Rohr von der Brückenpartei.',
    'وأكد ذلك حسب البيان ذاته أن الجسر مغلق.',
    'Vicente Fox said that the bridge was shut. Fox said so on Monday.',
    'رصدت وكالة الفضاء «مدار» انفجارات على سطح الشمس.',
    'وقالت الرياض إن الجسر مغلق.',
    'وقالت الأخبار إن الجسر مغلق.',
  ])('%s', (text) => {
    expect(named(text).filter((id) => !['press-tv', 'time-magazine'].includes(id))).toEqual([])
  })

  it.each([
    ['The Nation has a new owner, Dawn reported.', ['outlet dawn']],
    ['The minister told Time that the bridge would stay.', ['through-outlet time-magazine']],
    ['The bridge is shut, the Guardian said.', ['outlet the-guardian']],
    ['An editorial in Dawn called for calm.', ['outlet dawn']],
    ['Wie die „Zeit“ berichtet, ist die Brücke gesperrt.', ['outlet die-zeit']],
    ['Die Brücke ist gesperrt, berichtet die Bild.', ['outlet bild']],
    ['Selon Le Monde, le pont est fermé.', ['outlet le-monde']],
    ['Según El Mundo, el puente está cerrado.', ['outlet el-mundo-spain']],
    ['نقلت صحيفة الرياض عن مصدر أن الجسر مغلق.', ['through-outlet al-riyadh']],
  ])('but is one where the words around say so: %s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })
})

describe('no source is made up', () => {
  it.each([
    'Selon Le Pen, le pont est fermé. Selon Le Maire, il rouvrira.',
    'Le pont est fermé. (Applaudissements)',
    'Les prix indiqués sur le site EBAY tiennent compte des frais.',
    'وقال في تصريح للجريدة المحلية «لم يغلق الجسر قبل أسبوعين».',
    'Der Sturm kommt näher, sagte der Direktor im US-Fernsehen.',
    'Am Freitag haben nach Angaben der Deutschen Post viele Leute Pakete verschickt.',
    'As Uri Roe pointed out, the decision to show Kim’s death was bold.',
    'Previously unseen papers show Mrs Roe warned in May that it would fail.',
    'Clips were uploaded to a server named “Operation Hotel,” which later moved.',
    'CBS Sports Insider Jason Roe has reported that the league will fine him.',
    'According to the United Nations Environment Programme Emissions Gap Report, it rose.',
    'The programme Erasmus said that it would grow.',
    'The files were sent to a folder called “Winter Palace”.',
    'Papers show Mr Doe knew in May, the court said.',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([])
  })

  it.each([
    [
      'It was first printed in The Magazine of Fantasy and Science Fiction in 1973.',
      'The Magazine of Fantasy and Science Fiction',
    ],
    ['Wie Die Presse berichtet, ist sie offen.', 'Die Presse'],
    ['The road is shut, according to the news site Marsh Watch.', 'Marsh Watch'],
  ])('and none is cut short: %s', (text, name) => {
    expect(cited(text)).toEqual([`outlet “${name}”`])
  })
})

describe('a clause after a conjunction has its subject', () => {
  it.each([
    ['He quit after The Guardian revealed his debts.', 'the-guardian'],
    ['He quit because Le Monde had reported his debts.', 'le-monde'],
    ['She resigned when Reuters published the letter.', 'reuters'],
    ['Il est parti quand Le Monde a révélé ses dettes.', 'le-monde'],
    ['Dimitió después de que El País publicara sus deudas.', 'el-pais'],
    ['Dimitió cuando El País publicó sus deudas.', 'el-pais'],
    ['Als der Spiegel berichtete, trat er zurück.', 'der-spiegel'],
    ['Er trat zurück, weil der Spiegel seine Schulden enthüllte.', 'der-spiegel'],
    ['As the BBC put it, the road is long.', 'bbc-news'],
  ])('%s', (text, id) => {
    expect(cited(text)).toEqual([`outlet ${id}`])
  })
})

describe('who passes on what is found', () => {
  it.each([
    ['« Le pont est fermé », titre Le Figaro.', 'outlet le-figaro'],
    ['« Le pont est fermé », écrit samedi Le Monde.', 'outlet le-monde'],
    ['« Le pont est fermé », peut-on lire dans Le Monde.', 'outlet le-monde'],
    ['The bridge is shut, according to Jane Roe of the BBC.', 'author-in-outlet bbc-news'],
    ['Jane Roe of The New York Times wrote that it rained.', 'author-in-outlet the-new-york-times'],
    ['BBC sources said the bridge was shut.', 'through-outlet bbc-news'],
    ['The patient, whom BBC sources described as an aid worker, is ill.', 'through-outlet bbc-news'],
    ['“It cost a fortune,” Jen Roe told CNN affiliate WUSA.', 'through-outlet “WUSA”'],
    ['Jen Roe told NBC station KXYZ that it cost a fortune.', 'through-outlet “KXYZ”'],
    ['A Reuters/Ipsos poll found that few liked the bridge.', 'outlet reuters'],
    ['Joint par l’AFP, le maire a confirmé que le pont était fermé.', 'through-outlet agence-france-presse'],
    ['Invité de BFMTV, le maire a promis que le pont rouvrirait.', 'through-outlet bfm-tv'],
    ['قال الوزير إن الجسر مغلق، بحسب «أخبار الوادي».', 'outlet “أخبار الوادي”'],
    ['The bridge is shut, the boy told Marshnews.', 'through-outlet “Marshnews”'],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual([expected])
  })

  it.each([
    ['Johnson wrote an essay for Marshland called “Reeds”.', 'author-in-outlet “Marshland”'],
    ['Originally published by The Reed Lamp.', 'outlet “The Reed Lamp”'],
    ['Reuters correspondent Ann Doe at Marsh Bridge in the Reed Country said the bridge was shut.', 'outlet reuters'],
    ['Le maire a parlé ce matin sur Marais 1, en affirmant que le pont est fermé.', 'through-outlet “Marais 1”'],
    [
      'Le pont est fermé, relève dans sa chronique Anne Roseau, éditorialiste au « Monde ».',
      'author-in-outlet le-monde',
    ],
    ['En el programa de Ana Junco de la BBC declaró: «El puente está cerrado».', 'through-outlet bbc-news'],
    ['Otro periódico, "Junco", órgano del Gobierno, considera que el puente es viejo.', 'outlet “Junco”'],
    ['El puente está cerrado, según informa hoy en su portada el periódico oficial "Junco".', 'outlet “Junco”'],
    ['El puente está cerrado, informa hoy, martes, el diario "Junco".', 'outlet “Junco”'],
    ['Laut dem Minister bleibt die Brücke zu (Marschnews berichtete).', 'outlet “Marschnews”'],
    ['Der BBC-Korrespondent in Neu-Stadt, Jan Rohr, berichtete, die Brücke sei zu.', 'outlet bbc-news'],
    ['Wie die Deutsche Presseagentur meldete, bleibt die Brücke zu.', 'outlet deutsche-presse-agentur'],
    ['Die Brücke bleibt gesperrt. (afp/rohr)', 'wire-credit agence-france-presse'],
    ['Das meldete der kleine Radiosender, Radio Marsch.', 'outlet “Radio Marsch”'],
    ['أكد مصدر أمني للقصبة "أف أم" أن الجسر مغلق.', 'through-outlet “للقصبة "أف أم”'],
    ['وكشفت وكالة الأنباء القصبية أن الجسر مغلق.', 'outlet “وكالة الأنباء القصبية”'],
    ['ووصفته مجلة «القصبة» بأنه جسر قديم.', 'outlet “القصبة”'],
    [
      'Ann Doe, BBC rural affairs correspondent, said it appeared that the bridge was shut.',
      'author-in-outlet bbc-news',
    ],
    ['BBC Scotland’s political correspondent Ann Doe said no complaint had been made.', 'outlet bbc-news'],
    ['The bridge is shut, Ms Doe told QZTV.', 'through-outlet “QZTV”'],
    ['Die Deutsche Welle zitiert aus einem Brief, wonach die Brücke zu sei.', 'through-outlet deutsche-welle'],
    ['Nach Ansicht der Zeitung Haaretz bleibt die Brücke zu.', 'outlet haaretz'],
    ['Wie „marsch online“ berichtet, bleibt die Brücke zu.', 'outlet “marsch online”'],
    ["Das berichtet die Tageszeitung ''Der Bote''.", 'outlet “Der Bote”'],
    ['وذكر تلفزيون (إن.كي.في) أن الجسر مغلق.', 'outlet “إن.كي.في”'],
    ['قال مصدر غربي لـ«القصبة»، إن الجسر مغلق.', 'through-outlet “القصبة”'],
    ['وسمع مراسل وكالة فرانس برس طلقات نارية.', 'outlet agence-france-presse'],
    ['D’après Le Monde, le pont est fermé.', 'outlet le-monde'],
    ['Le journal Reed on Sunday a rapporté que le pont est fermé.', 'outlet “Reed on Sunday”'],
    ['Ann Doe told Jane Roe on Fox News that the bridge was shut.', 'through-outlet fox-news'],
    ['Das Video ist alt, wie auch die Deutsche Welle klarstellte.', 'outlet deutsche-welle'],
    ['وفقاً لجريدة لو فيغارو، الجسر مغلق.', 'outlet le-figaro'],
    ['قالت الشركة للبي بي سي إن الجسر مغلق.', 'through-outlet bbc-news'],
    ['وحسب مصادر «القصبة»، الجسر مغلق.', 'through-outlet “القصبة”'],
    ['Reed Sports révèle que le pont est fermé.', 'outlet “Reed Sports”'],
    ['Selon Roseau Mercato, le pont est fermé.', 'outlet “Roseau Mercato”'],
    ['Il l’assure, mais l’Equipe révèle que le pont est fermé.', 'outlet “Equipe”'],
    ['Le pont est fermé depuis lundi. Le Figaro : « Tout s’écroule ».', 'outlet le-figaro'],
    ['C’est un « grand pont » pour Le Monde, qui le dit.', 'outlet le-monde'],
    ['Il écrit à l’AFP que le pont est fermé.', 'through-outlet agence-france-presse'],
    ['Un sondage Reed/BFMTV donne le pont gagnant.', 'outlet bfm-tv'],
    ['Dans un sondage fait par l’institut Reed pour Le Monde, le pont gagne.', 'outlet le-monde'],
    ['Invitée ce jeudi sur BFMTV, la mairesse a expliqué que le pont était fermé.', 'through-outlet bfm-tv'],
    ['Le pont, dont Le Monde a révélé le prix, est fermé.', 'outlet le-monde'],
    ['La ministre a démissionné lundi soir. (Roselia)', 'wire-credit “Roselia”'],
    ['France 3 Roselière, qui reprend l’information, rappelle que le pont est fermé.', 'outlet “France 3 Roselière”'],
    ['Le pont est un scandale, estime dans son éditorial Le Monde.', 'outlet le-monde'],
    ['« C’est fermé », a dit le maire au micro d’Anne Rohr sur BFMTV.', 'through-outlet bfm-tv'],
    ['„Die Brücke ist zu“, sagte ein Sprecher Reuters.', 'through-outlet reuters'],
    ['صحيفة «القصبة»، نشرت تقريرا عن الجسر.', 'outlet “القصبة”'],
    ['وقالت النهار إن الجسر مغلق.', 'outlet an-nahar'],
    ['الجسر مغلق وفق ما نقلته، اليوم الأحد، وكالة رويترز عن بيان.', 'outlet reuters'],
    ['ونقلت وكالة فرات للأنباء عن بيان أن الجسر مغلق.', 'through-outlet “فرات”'],
    ['وكشف مصدر موقع «القصبة» أن الجسر مغلق.', 'through-outlet “القصبة”'],
    ['الجسر مغلق وفق البلاغ الذي توصل به موقع «القصبة».', 'outlet “القصبة”'],
    ['وأوضح الكاتب، في مقال نشرته صحيفة الأهرام، أن الجسر مغلق.', 'author-in-outlet al-ahram'],
    ['وقال في برنامج «صباح القصب» على قناة الجزيرة إن الجسر مغلق.', 'through-outlet al-jazeera'],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual([expected])
  })

  it.each([
    ['« Le pont est fermé », conseille-t-on en une du Journal de Roseau.', 'outlet “Journal de Roseau”'],
    ['Le Bien Roseau titre « Le pont est fermé ».', 'outlet “Le Bien Roseau”'],
    ['La Roselière, dans son édition de mardi, relève que le pont est fermé.', 'outlet “La Roselière”'],
    ['« Le pont est fermé », explique au Parisien Anne Roseau.', 'through-outlet le-parisien'],
    ['Anne Roseau au « Parisien » : « Le pont est fermé ».', 'through-outlet le-parisien'],
    ['La ministre était l’invitée de la matinale de QRX où elle a parlé du pont.', 'through-outlet “QRX”'],
    ['Sur QRX, le ministre a estimé que le pont était fermé.', 'through-outlet “QRX”'],
    ['L’hebdomadaire Marianne publie la note.', 'outlet marianne'],
    ['El ministro ha asegurado en QRX que el puente está cerrado.', 'through-outlet “QRX”'],
    [
      'Finalmente, Junco Verde, portal que verifica noticias, expuso que el puente está cerrado.',
      'outlet “Junco Verde”',
    ],
    ['MADRID, 15 Sep. (JUNCO PRESS) - El ministro cerró el puente.', 'wire-credit “JUNCO PRESS”'],
    ['“We are shut,” she told Sky Marsh Sports.', 'through-outlet “Sky Marsh Sports”'],
    ['Reporters from MarshLive have reported that the bridge is shut.', 'outlet “MarshLive”'],
    ['He said so in an interview for Reedland on Monday.', 'through-outlet “Reedland”'],
    ['Few like the bridge, according to an AP-RQRC poll.', 'outlet associated-press'],
    ['Der Pressesprecher sagte zum Abendblatt, die Brücke bleibe zu.', 'through-outlet “Abendblatt”'],
    ['Der Präsident meint auf QRX-Anfrage, die Brücke bleibe zu.', 'through-outlet “QRX”'],
    ['Der Experte sagt gegenüber QRXheute, die Brücke bleibe zu.', 'through-outlet “QRXheute”'],
    ['Neustadt (QRX) – Die Brücke bleibt zu.', 'wire-credit “QRX”'],
    ['Laut "Kurier" bleibt die Brücke zu.', 'outlet “Kurier”'],
    ['جدة - واس: أعلنت الوزارة أن الجسر مغلق.', 'wire-credit saudi-press-agency'],
    ['لندن - «القدس العربي»: وصل الوفد.', 'wire-credit al-quds-al-arabi'],
    ['ذكرت صحيفة القصبية أن الجسر مغلق.', 'outlet “القصبية”'],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual([expected])
  })

  it.each([
    'Mr. Trump responded to Mr. Fox’s attacks, the mayor said.',
    'State television showed pictures of the bridge.',
    'Das berichtet die "Presse" am Mittwoch.',
    'Animal Político documentó tres puentes.',
    'وقال مراسل القصبة في القدس إن الجسر مغلق.',
    'لم يذكر الوزير معلومات إضافية عن الخبر.',
    'مرورا بمحطة الرباط، قال السائق.',
    'Das medizinische Personal vor Ort teilte mit, es sei voll.',
    'Das Post-Vac-Syndrom meint etwas anderes, sagte der Arzt.',
    '„Wir singen“, sangen die Fünf, die beste Gruppe der Welt, jahrelang.',
    'Rat Max Rohr (SZ) sagte, das Gesetz sei schlecht.',
  ])('and no other outlet is taken for what resembles it: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'ونشر الرئيس على حسابه بموقع تويتر صورة للجسر.',
    'صرح الوزير في برنامج «بوليتيكا» بأن الجسر مغلق.',
    'Das sagte er der „Bild der Woche“.',
    'Der Bus stieß mit einem Zug zusammen (Bild). Im Bus waren Kinder.',
    'قال مدير الوكالة الجامعية للفرنكفونية إن الجسر مغلق.',
    'وكان ينوي الانضمام إلى فرع الشمال، بحسب الموقع ذاته.',
    'وأوضحت صحف محلية أن الجسر مغلق.',
    'The protesters have vowed to keep "Reeds off our streets".',
    'The user made a post with the title “Free Marshland!” and linked to it.',
    'Der Trainer will den "Laden zusammenhalten", erklärt Rohr.',
    'Er hatte gegenüber Medien Vorwürfe zurückgewiesen.',
    'Labour journalist Anna Press noted it this year.',
    'Le titre est celui du maire, a dit le ministre.',
    'Monday, 04:05 pm PT\n\nWelcome to the new bridge.',
  ])('and a word that only resembles an outlet is not taken for it: %s', (text) => {
    expect(readArticle({ text }, matcher, lookup, en).citations.filter(({ outletId }) => outletId !== null)).toEqual([])
  })

  it.each([
    'La serie, emitida en Canal Example, fue vista por muchos, dijo el alcalde.',
    'Elle a présenté l’émission « Le Pont » diffusée sur France 24.',
    'The sitcom was broadcast on the BBC for three years.',
    'Se trasladó al entonces Canal 22 con su familia.',
    'Aus den Fotos war ein Bild des Gesichts zu erkennen, sagte der Minister.',
  ])('and what an outlet only shows is not cited: %s', (text) => {
    expect(cited(text)).toEqual([])
  })

  it('a title that several papers share is left ambiguous', () => {
    expect(cited('The Nation reported a rise in prices.')).toEqual(['outlet ?nation-thailand,the-nation-pakistan'])
  })
})

describe('the grammar of a source', () => {
  it.each([
    ['Le pont est fermé. Première lecture, celle du Figaro, qui parle d’un désastre.', ['outlet le-figaro']],
    ['Le maire a attaqué la BBC, qui avait révélé les travaux.', ['outlet bbc-news']],
    ['The mayor sued the BBC, which first reported the fire.', ['outlet bbc-news']],
    ['Der Bürgermeister verklagte die BBC, die den Brand zuerst meldete, im Mai.', ['outlet bbc-news']],
    ['El alcalde demandó a El País, que publicó las cuentas.', ['outlet el-pais']],
    ['Libération, comme Le Figaro, le rappellent : le pont est fermé.', ['outlet liberation', 'outlet le-figaro']],
    ['Toute la presse, comme Les Échos, s’accorde à le dire.', ['outlet les-echos']],
    ['« Je pars », a répondu la maire, invitée de la matinale de RFI.', ['through-outlet radio-france-internationale']],
    ['„Wir bleiben dabei“, teilte der Spiegel am Dienstag mit.', ['outlet der-spiegel']],
    ['Das sagte der Kanzler im Interview mit der ORF-„ZiB 2“.', ['through-outlet orf']],
    ['Dem Magazin „Moorland“ liegt der Brief vor.', ['outlet “Moorland”']],
    ['Der Brief liegt dem Spiegel vor.', ['outlet der-spiegel']],
    ['Rohr (42) zu BILD: „Wir bauen die Brücke.“', ['through-outlet bild']],
    ['Der Spiegel widerspricht: Man habe nichts behauptet.', ['outlet der-spiegel']],
    ['كما أوضح الوزير في الحديث الذي نشرته «عكاظ» يوم السبت.', ['outlet okaz']],
    ['وجاء في الرسالة التي حصلت الجزيرة على نسخة منها أن الجسر مغلق.', ['outlet al-jazeera']],
    ['كتبت صحيفة (الأهرام) في افتتاحيتها أن الجسر مغلق.', ['outlet al-ahram']],
    ['صرح الوزير لمراسل (واس) بأن الجسر مغلق.', ['through-outlet saudi-press-agency']],
    ['بحسب ما ذكر محافظ حمص لوكالة فرانس برس، الجسر مغلق.', ['through-outlet agence-france-presse']],
    ['الجسر مغلق. المصدر: رويترز + وكالات', ['wire-credit reuters']],
    [
      'The British Broadcasting Corporation (BBC) reported it, and the BBC said more.',
      ['outlet bbc-news', 'outlet bbc-news'],
    ],
    [
      'Das meldet die Frankfurter Allgemeine Zeitung (FAZ), und die FAZ berichtet mehr.',
      ['outlet frankfurter-allgemeine-zeitung', 'outlet frankfurter-allgemeine-zeitung'],
    ],
    ['She wrote on the website Bellingcat that it would stay.', ['author-in-outlet bellingcat']],
  ])('finds the outlet: %s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it.each([
    ['"Moorland" schrieb, das Geschäft sei gescheitert.', ['outlet “Moorland”']],
    ['Nachdem das Nachrichtenportal Marsch.Briefings berichtet hatte, war es vorbei.', ['outlet “Marsch.Briefings”']],
    ['Der „Manager Moorkurier“ berichtete, das Geschäft sei gescheitert.', ['outlet “Manager Moorkurier”']],
    ['Es ging an einen Verlag. (Quelle: Moorländer Nachrichten vom 15.06.2002)', ['outlet “Moorländer Nachrichten”']],
    [
      'Dazu schrieb der Journalist Jan Rohr in der „Correio do Pântano“, es sei so.',
      ['author-in-outlet “Correio do Pântano”'],
    ],
    [
      'He spoke to the Northreed Broadcasting Corporation (NBC) on Sunday. During the NBC interview he wept.',
      ['through-outlet “Northreed Broadcasting Corporation”'],
    ],
    ['The fire was never worse, she told Times Radio.', ['through-outlet “Times Radio”']],
    ['He told a New Reed Herald reporter that it would stay.', ['through-outlet “New Reed Herald”']],
    ['وكانت صحيفة junco التركية قد كشفت أن الجسر مغلق.', ['outlet “junco”']],
    ['صرح الوزير للقناة الوطنية الأولى بأن الجسر مغلق.', ['through-outlet “للقناة الوطنية الأولى”']],
    ['Lo dijo el alcalde en el medio español laPalustre.', ['through-outlet “laPalustre”']],
    [
      'El periódico "Junco" titula que llueve. Para el alcalde es mentira. "Junco" asegura que no.',
      ['outlet “Junco”', 'outlet “Junco”'],
    ],
  ])('and one without a record: %s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it.each([
    'ودعت الوكالة طالبي الشغل إلى التسجيل.',
    'اطلع الوزير على تقييم وكالة الاستخبارات الأمريكية بشأن الجسر.',
    'وأضاف رئيس شبكة الكفاءات أن الجسر مغلق.',
    '“The Winter Palace” showed for three weeks.',
    'Der Minister übt Kritik an der Marsch.',
    'Un sondage publié par la mairie montre que la pluie aide.',
    'Il a des carences, indique la Société du sang (CBS). La CBS dit que cela passe.',
    'Ann Radio, a chemistry researcher at Reed, says that it is shut.',
    '„Wir singen“, sangen die Fünf, die beste A-cappella-Gruppe der Welt, jahrelang.',
    'Das jüngst von ihr veröffentlichte „Winter-Papier“ ist lang.',
  ])('and none in: %s', (text) => {
    expect(cited(text)).toEqual([])
  })

  it('credits a picture in a bracket after its caption, and no source', () => {
    expect(cited('Sie trafen sich am Montag im Saal.\n\nBild: Jane Roe/dpa +++ Archiv +++ Bild: Jan Rohr/dpa')).toEqual(
      ['photo-credit deutsche-presse-agentur', 'photo-credit deutsche-presse-agentur'],
    )
    expect(cited('The minister is said to have broken the secret of the inquiry.[Jane Roe / AFP/Archives]')).toEqual([
      'photo-credit agence-france-presse',
    ])
  })
})

describe('and names that', () => {
  it.each([
    ['The founder explained to TechMarsh in an interview that it was shut.', ['through-outlet “TechMarsh”']],
    ['Auf "Moorlicht"-Nachfrage erklärte das Spital, es sei voll.', ['through-outlet “Moorlicht”']],
    ['Rohr (42) zum SPIEGEL: „Wir bauen die Brücke.“', ['through-outlet der-spiegel']],
    ['اعتبرت هيئة البث الإسرائيلية أن الجسر مغلق.', ['outlet “هيئة البث الإسرائيلية”']],
    ['وقالت هيئة الإذاعة البريطانية (بي بي سي) إن المصرف سيندمج.', ['outlet bbc-news']],
    ['Die Brücke ist gesperrt, meldete Tass.', ['outlet tass']],
    ['C’est le récit qu’elle livre au Monde.', ['through-outlet le-monde']],
    ['Et Le Figaro de s’inquiéter : « Le pont est fermé. »', ['outlet le-figaro']],
    ['Nach Schätzungen der Online-Zeitung "Moorska Prawda" sind es viele.', ['outlet “Moorska Prawda”']],
    ['Gegenüber dem Redaktionsnetzwerk Moorland sagte er nichts.', ['through-outlet “Redaktionsnetzwerk Moorland”']],
    ['She told the Huffington Post that the bridge was shut.', ['through-outlet huffpost']],
    ['ردا على سؤال لوكالة فرانس برس قال الوزير إن الجسر مغلق.', ['through-outlet agence-france-presse']],
    ['Dijo el alcalde a una pregunta de EFE que el puente sigue cerrado.', ['through-outlet efe']],
    ['Ce lundi, Mediapart met en cause la solidité du pont.', ['outlet mediapart']],
    ['Das "Moor Magazin" beruft sich in seinem Beitrag auf Bauleute.', ['outlet “Moor Magazin”']],
    ['وفي تصريح لوكالة الرسمية « مرجب »، أكد المدير أن الجسر مغلق.', ['through-outlet “مرجب”']],
    ['ووفقا للبيانات الأولية، فإن الجسر مغلق.', []],
  ])('are told by their place are found: %s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it('are the article’s own are not its sources, whatever else is called alike', () => {
    const { citations } = readArticle(
      { text: 'That was told to The Nation on Monday.', own: { name: 'The Nation', hosts: ['nation.example'] } },
      matcher,
      lookup,
      en,
    )
    expect(citations.filter(({ role }) => role !== 'mention')).toEqual([])
  })
})

describe('a noun refers back to the outlet of its kind named before', () => {
  it.each([
    ['Reuters reported the fire on Monday. The agency said ten bridges were lost.', ['reuters', 'reuters: The agency']],
    [
      'A diplomat told Reuters so. He told the news agency that he would stay.',
      ['reuters', 'reuters: the news agency'],
    ],
    [
      'L’AFP a annoncé l’incendie. L’agence précise que le pont est fermé.',
      ['agence-france-presse', 'agence-france-presse: L’agence'],
    ],
    ['Le Monde a révélé l’affaire. Le quotidien affirme que le maire savait.', ['le-monde', 'le-monde: Le quotidien']],
    [
      'Die dpa berichtete über den Brand. Die Agentur meldete zehn Tote.',
      ['deutsche-presse-agentur', 'deutsche-presse-agentur: Die Agentur'],
    ],
    ['EFE informó del incendio. La agencia precisó que el puente está cerrado.', ['efe', 'efe: La agencia']],
    ['قالت رويترز إن الحريق كبير. وأضافت الوكالة أن الجسر مغلق.', ['reuters', 'reuters: الوكالة']],
    // Not another kind, another body, an indefinite noun, one that a name or genitive makes another, or none before it.
    ['Reuters reported the fire. The newspaper said that the bridge was shut.', ['reuters']],
    ['Reuters reported the fire at NASA. The agency said ten rockets were lost.', ['reuters']],
    ['Reuters reported the fire. A news agency said that the bridge was shut.', ['reuters']],
    ['L’AFP a annoncé l’incendie. L’agence de l’eau affirme que le pont est fermé.', ['agence-france-presse']],
    ['The agency said ten bridges were lost. Reuters reported it on Monday.', ['reuters']],
  ])('%s', (text, expected) => {
    const { citations, sources } = readArticle({ text }, matcher, lookup, en)
    const told = citations
      .filter(({ role }) => role !== 'mention')
      .map(({ outletId, text: name, reasons }) =>
        reasons[0]?.feature === 'reference' ? `${outletId}: ${name}` : outletId,
      )
    expect(told).toEqual(expected)
    expect(sources).toHaveLength(1)
  })
})

describe('speakers', () => {
  it.each([
    ['The minister began talking to Reuters. “We will not sign.”', 'The minister'],
    ['“We have each other,” added Beth Roe contentedly, speaking to Le Monde.', 'Beth Roe'],
    ['« Le maire ment », a plaidé sur BFMTV Patrick Vignal.', 'Patrick Vignal'],
    ['« Je pars », a-t-il déclaré à l’AFP.', null],
    ['وقال الوزير الإسباني، في تصريح لوكالة فرانس برس، إن الجسر مغلق.', 'الوزير الإسباني'],
    ['The mayor started speaking to the BBC at noon.', 'The mayor'],
    ['“It is over,” said Ann Doe quietly to Reuters.', 'Ann Doe'],
    [
      'Le porte-parole du Marais, Jean Roseau, a déclaré à l’AFP que le pont était fermé.',
      'Le porte-parole du Marais, Jean Roseau',
    ],
    ['“It is over,” Ann Doe, head of Marsh, a bridge company in Reed told Reuters.', 'Ann Doe'],
    ['The bridge will open in May, a ministry official told Reuters.', 'a ministry official'],
    ['The bridge will open in May, two company directors told Reuters.', 'two company directors'],
    ['After a year of talks, a company spokesman told Reuters that it would stay.', 'a company spokesman'],
    ['Praising the bridge, the mayor told Reuters that it would stay.', 'the mayor'],
    ['He made the comment on CNN on Tuesday.', null],
    ['أوضح لـ«عكاظ» المتحدث الرسمي أن الجسر مغلق.', 'المتحدث الرسمي'],
    ['Das bestätigte das Ministerium auf dpa-Anfrage.', 'das Ministerium'],
    ['Anna Reed’s sister, Tracey Marsh, recently told CNN she was glad.', 'Tracey Marsh'],
    ['Er war froh, wie er gegenüber der dpa sagte.', null],
    ['Hayden, who ran the office, told Erin Reed in an interview on CNN that it was so.', 'Hayden'],
    ['Le président a dit « oui » et qu’il accepte de parler, dans une interview accordée à l’AFP.', 'Le président'],
    ['Der Kanzler geht in die Offensive und übt im Gespräch mit der dpa Kritik.', 'Der Kanzler'],
    ['Évoquant en particulier les ponts, il a déclaré à l’AFP que tout allait.', null],
    ['« Non », a tranché le maire, interrogé par Ouest-France.', 'le maire'],
    ['Gartenarbeit sei es, von der sie nie genug bekomme, sagte sie im Gespräch in der Tagesschau.', null],
    ['La dueña, Ana Junco, que reside en Orilla, cerca de Ribera, comentó a EFE que volvería.', 'La dueña, Ana Junco'],
    ['El alcalde de Ribera, en el estado de Junco, sur de Orilla, dijo a EFE que volvería.', 'El alcalde de Ribera'],
    [
      'Die Vorsitzende des Brückenamts, die Demokratin Anna Rohr, sagte dem Sender CBS: „Es ist zu.“',
      'Die Vorsitzende des Brückenamts, die Demokratin Anna Rohr',
    ],
    [
      'Der Leiter der Behörde für Brücken (Brückenamt) sagte im Gespräch mit der dpa, sie sei zu.',
      'Der Leiter der Behörde für Brücken',
    ],
    ['Jean Roseau, maire de Marsch, a annoncé à l’AFP la fermeture de l’usine Renault.', 'Jean Roseau'],
    ['La ministre, interrogée par la presse, a confirmé à l’AFP sa démission.', 'La ministre'],
    [
      'Lundi, Anne Roseau, présidente de la Commission (CNR), qui tient un « grand débat », a annoncé sur France 2 son retrait.',
      'Anne Roseau',
    ],
    ['Le maire Jean Roseau, a regretté sur BFMTV l’organisation d’une manifestation.', 'Le maire Jean Roseau'],
    ['Le préfet ferme l’école, a annoncé à l’AFP la mairie.', 'la mairie'],
    ['Le pont est fermé, a néanmoins confirmé à l’AFP une source policière.', 'une source policière'],
    [
      'Les ponts étaient fermés en Roselière, Marais et Lagune, a indiqué à l’AFP le réseau de ponts Passerel.',
      'le réseau de ponts Passerel',
    ],
    ['Le pont a été fermé.Le maire, Jean Roseau, a assuré à l’AFP qu’il rouvrirait.', 'Le maire, Jean Roseau'],
    [
      'Fuentes de la Fundación de Ríos (FR) en Orilla, capital del estado de Ribera, confirmaron a EFE que viajaron.',
      'Fuentes de la Fundación de Ríos (FR) en Orilla',
    ],
    ['Todd Reed of Little Marsh, Lakeland told CNN that he would stay.', 'Todd Reed of Little Marsh'],
    [
      'Portugal estará representado con todas sus regiones en la feria INTUR, que se celebrará en Orilla, dijo hoy a Efe el coordinador de la Oficina lusa.',
      'el coordinador de la Oficina lusa',
    ],
    [
      'Der Vertreter der Arbeitgeber im Rat der Behörde für Brücken (BB), Peter Rohr, hat in einem Interview mit der dpa mehr gefordert.',
      'Der Vertreter der Arbeitgeber im Rat der Behörde für Brücken',
    ],
    ['Rep. Ann Reed (R-S.C.) told Reuters that she would stay.', 'Rep. Ann Reed'],
    ['Ann Lind, the mayor of the largest city, Marsh, told Reuters that she would stay.', 'Ann Lind'],
    ['Reed chose a spate of cable programmes and an interview with The Wall Street Journal.', null],
    ['Das berichtet der Spiegel unter Berufung auf Baukreise in seiner neuen Ausgabe.', 'Baukreise'],
    ['Reuters zitiert eine Stelle aus dem Bericht.', null],
  ])('%s', (text, speaker) => {
    const [citation] = readArticle({ text }, matcher, lookup, en).citations.filter(({ role }) => role !== 'mention')
    expect(citation?.speaker?.text ?? null).toBe(speaker)
  })
})
