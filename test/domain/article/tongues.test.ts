import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()

/** `role outletId` of each citation that is no mention; `role “text”` for a source without a record, `institution name` for a body. */
function cited(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en)
    .citations.filter(({ role, own }) => role !== 'mention' && !own)
    .map(({ role, outletId, text: name, institution }) =>
      institution ? `institution ${institution.name}` : `${role} ${outletId ?? `“${name}”`}`,
    )
}

describe('Turkish', () => {
  it.each([
    ['Reuters’ın haberine göre bakan istifa edecek.', ['outlet reuters']],
    ["Hürriyet'in haberine göre vergi artışı gelecek yıl yürürlüğe girecek.", ['outlet hurriyet']],
    ['Bakan, Milliyet’e konuştu: "Yeni düzenleme hazır."', ['through-outlet milliyet']],
    [
      "Köprü projesinin mimarı BBC Türkçe'ye konuşan Aylin Demir, kararın yanlış olduğunu söyledi.",
      ['through-outlet bbc-news'],
    ],
    [
      'New York Times gazetesi, yetkililere dayandırdığı haberinde görüşmelerin sürdüğünü yazdı.',
      ['outlet the-new-york-times'],
    ],
    ["Anadolu Ajansı'nın (AA) aktardığına göre yangın kontrol altına alındı.", ['outlet anadolu-agency']],
    ['The Guardian gazetesinin haberinde şirketin vergi ödemediği belirtildi.', ['outlet the-guardian']],
    ["Cumhuriyet'te yer alan habere göre ihale iptal edildi.", ['outlet cumhuriyet']],
    ['Nature dergisinde yayımlanan araştırmaya göre buzullar hızla eriyor.', ['outlet “Nature”']],
    ['Der Spiegel dergisine verdiği röportajda başbakan seçimleri değerlendirdi.', ['through-outlet der-spiegel']],
    ['İngiliz The Times gazetesi, bakanın istifa edeceğini öne sürdü.', ['outlet “The Times”']],
    ["Habertürk'ten Ayşe Kaya'nın haberine göre soruşturma genişletildi.", ['outlet haberturk']],
    ['AFP haber ajansı, patlamada üç kişinin öldüğünü bildirdi.', ['outlet agence-france-presse']],
    ['Başkan, NTV canlı yayınında soruları yanıtladı.', ['through-outlet “NTV”']],
    ['NTV\'de yayınlanan programa katılan vali, "Hazırız" diye konuştu.', ['through-outlet “NTV”']],
    ["Bloomberg'e göre şirket satışa hazırlanıyor.", ['outlet bloomberg-news']],
    ["Şirket sözcüsü Reuters'a yaptığı açıklamada iddiaları yalanladı.", ['through-outlet reuters']],
    ['İddiayı ilk olarak Washington Post gündeme getirdi.', ['outlet the-washington-post']],
    [
      'Wall Street Journal, konuya yakın kaynaklara dayandırdığı haberinde anlaşmanın imzalandığını duyurdu.',
      ['outlet the-wall-street-journal'],
    ],
    ['Forbes dergisi 2018 dünya milyarderleri listesini açıkladı.', ['outlet “Forbes”']],
    ["DHA'nın haberine göre sürücü kaçtı.", ['outlet demiroren-haber-ajansi']],
    ['İHA muhabirine konuşan görgü tanığı patlamayı anlattı.', ['through-outlet ihlas-haber-ajansi']],
    ['Haber, Le Monde gazetesinde yayımlandı.', ['outlet le-monde']],
    ['Reuters, bakanın görevden alındığını yazdı.', ['outlet reuters']],
    ['Milliyet kelimesi nüfus cüzdanında yer almıyor.', []],
    ['Türkiye dünyada ilk sırada yer aldı.', []],
    ['Akşam saatlerinde yağmur bekleniyor.', []],
    ['Zaman içinde fiyatlar düştü.', []],
    ['Sabah erken saatlerde deprem oldu.', []],
    ['Dışişleri Bakanlığı, saldırıyı kınadığını açıkladı.', ['institution Dışişleri Bakanlığı']],
    ["Sağlık Bakanlığı'ndan yapılan açıklamada vaka sayısının azaldığı belirtildi.", ['institution Sağlık Bakanlığı']],
    ['Emniyet Genel Müdürlüğü sözcüsü operasyonun sürdüğünü söyledi.', ['institution Emniyet Genel Müdürlüğü']],
    ['Kremlin Sözcüsü Emin Kaya iddiaları yalanladı.', ['institution Kremlin']],
    ["Beyaz Saray'dan yapılan açıklamaya göre görüşme ertelendi.", ['institution Beyaz Saray']],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})

describe('Persian', () => {
  it.each([
    ['به گزارش ایسنا، وزیر کشور استعفا داد.', ['outlet isna']],
    ['به گزارش خبرگزاری فارس، پل جدید افتتاح شد.', ['outlet fars-news-agency']],
    ['خبرگزاری رویترز گزارش داد که مذاکرات ادامه دارد.', ['outlet reuters']],
    ['وی در گفت‌وگو با ایرنا گفت: این تصمیم اشتباه است.', ['through-outlet irna']],
    ['به نقل از بی‌بی‌سی، آتش مهار شده است.', ['outlet bbc-news']],
    ['روزنامه کیهان نوشت که بودجه تصویب نشده است.', ['outlet kayhan']],
    ['رویترز به نقل از یک مقام آگاه گزارش داد که توافق نزدیک است.', ['outlet reuters']],
    ['به نوشته روزنامه گاردین، این شرکت مالیات نپرداخته است.', ['outlet the-guardian']],
    ['شبکه الجزیره اعلام کرد که سه نفر کشته شدند.', ['outlet al-jazeera']],
    ['وی به خبرنگار مهر گفت که طرح آماده است.', ['through-outlet mehr-news-agency']],
    ['خبرگزاری تسنیم از کشته شدن سه نفر خبر داد.', ['outlet tasnim-news-agency']],
    ['نیویورک تایمز در گزارشی نوشت که مذاکرات شکست خورده است.', ['outlet the-new-york-times']],
    ['به گفته خبرگزاری فرانسه، انفجار سه کشته داشت.', ['outlet “فرانسه”']],
    ['او در مصاحبه با شبکه سی‌ان‌ان گفت که این کار را نمی‌کند.', ['through-outlet “سی‌ان‌ان”']],
    ['واشنگتن پست مدعی شد که این دیدار لغو شده است.', ['outlet “واشنگتن پست”']],
    ['این خبر را تسنیم منتشر کرد.', ['outlet tasnim-news-agency']],
    ['مهر ماه آغاز شد و دانش‌آموزان به مدرسه رفتند.', []],
    ['همشهری گرامی، لطفا آب را هدر ندهید.', []],
    ['استان فارس در جنوب ایران است.', []],
    ['وزارت خارجه اعلام کرد که سفیر احضار شده است.', ['institution وزارت خارجه']],
    ['سخنگوی وزارت امور خارجه گفت که پاسخ داده خواهد شد.', ['institution وزارت امور خارجه']],
    ['به گفته پلیس، سه نفر بازداشت شدند.', ['institution پلیس']],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})

describe('Russian', () => {
  it.each([
    ['Об этом сообщает Интерфакс.', ['outlet interfax']],
    ['Как передает ТАСС, пожар потушен.', ['outlet tass']],
    ['По данным Reuters, министр подаст в отставку.', ['outlet reuters']],
    ['Глава компании рассказал РБК, что сделка закрыта.', ['through-outlet rbc-russia']],
    ['В интервью «Коммерсанту» министр назвал сроки реформы.', ['through-outlet kommersant']],
    ['«Решение принято», — заявил депутат газете «Известия».', ['through-outlet izvestia']],
    ['Bloomberg сообщает о запланированном совещании.', ['outlet bloomberg-news']],
    ['Подтверждение тому: Bloomberg сообщает о встрече.', ['outlet bloomberg-news']],
    ['Британская газета The Guardian сообщает, что матч перенесен.', ['outlet the-guardian']],
    ['передает корреспондент МИА «Казинформ».', ['outlet kazinform']],
    ['Журналист The Hockey News Иван Петров сообщил о переходе игрока.', ['outlet “The Hockey News”']],
    ['МОСКВА, 5 мая — РИА Новости. Учения завершены.', ['wire-credit ria-novosti']],
    ['Агентство France-Presse со ссылкой на полицию сообщило о взрыве.', ['outlet “France-Presse”']],
    ['В эфире «Эха Москвы» политолог объяснил решение.', ['through-outlet “Эха Москвы”']],
    ['The Wall Street Journal со ссылкой на источники пишет о сделке.', ['outlet the-wall-street-journal']],
    ['По информации «Ведомостей», банк продадут.', ['outlet vedomosti']],
    ['Источник «Интерфакса» сообщил о задержании.', ['through-outlet interfax']],
    ['Об этом стало известно «Фонтанке».', ['through-outlet “Фонтанке”']],
    ['Он дал интервью «Новой газете».', ['through-outlet novaya-gazeta']],
    ['Как пишет «Медуза», суд отложен.', ['outlet meduza']],
    ['The New York Times опубликовала расследование о фонде.', ['outlet the-new-york-times']],
    ['Согласно публикации Financial Times, компания готовит отчет.', ['outlet financial-times']],
    ['«Мы готовы», — сказал он в комментарии РБК.', ['through-outlet rbc-russia']],
    ['Известия о победе пришли вечером.', []],
    ['Время вышло, и правда победила.', []],
    ['МИД России заявил, что ответит на санкции.', ['institution МИД России']],
    ['В Минобороны сообщили о завершении учений.', ['institution Минобороны']],
    ['Министерство здравоохранения сообщило о росте заболеваемости.', ['institution Министерство здравоохранения']],
    ['По данным МВД, пострадавших нет.', ['institution МВД']],
    ['Пресс-секретарь Кремля Иван Камышов опроверг сообщения.', ['institution Кремль']],
    ['Как сообщили в Следственном комитете, дело возбуждено.', ['institution Следственном комитете']],
    ['Белый дом объявил о визите.', ['institution Белый дом']],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})

describe('Chinese', () => {
  it.each([
    ['据路透社报道，部长将于周五辞职。', ['outlet reuters']],
    ['据新华社报道，大桥已经通车。', ['outlet xinhua']],
    ['法新社援引官员的话报道，谈判仍在继续。', ['outlet agence-france-presse']],
    ['中新社记者从会议上获悉，新规将于下月实施。', ['outlet china-news-service']],
    ['据《纽约时报》10日报道，该公司未缴税。', ['outlet the-new-york-times']],
    ['《人民日报》发表评论文章指出，改革不能停步。', ['outlet peoples-daily']],
    ['她对路透社记者说，这是一个错误的决定。', ['through-outlet reuters']],
    ['综合《联合报》、《中国时报》等岛内媒体报道，专家表示悲观。', ['outlet “联合报”', 'outlet “中国时报”']],
    ['美联社：两国将恢复谈判', ['outlet associated-press']],
    ['（新华社北京7月26日电）', ['wire-credit xinhua']],
    ['某负责人向经济观察网记者表示，产品已经下架。', ['through-outlet “经济观察网”']],
    ['美国《新闻周刊》的报道引用前议员的话说，这是一个间谍气球。', ['outlet newsweek']],
    ['半岛电视台称，袭击造成三人死亡。', ['outlet al-jazeera']],
    ['据英国广播公司（BBC）报道，火势已得到控制。', ['outlet bbc-news']],
    ['《华尔街日报》援引知情人士的消息称，收购已经谈妥。', ['outlet the-wall-street-journal']],
    ['CNN报道称，他拒绝置评。', ['outlet cnn']],
    ['发言人告诉彭博社，公司不会裁员。', ['through-outlet “彭博社”']],
    ['根据《卫报》的调查，数据被泄露。', ['outlet the-guardian']],
    ['日本共同社消息，内阁将改组。', ['outlet kyodo-news']],
    ['他是环球时报的读者。', []],
    ['今天的日报卖完了。', []],
    ['外交部发言人表示，中方对此强烈不满。', ['institution 外交部']],
    ['国家统计局发布的数据显示，物价上涨百分之二。', ['institution 国家统计局']],
    ['白宫称，总统不会出席会议。', ['institution 白宫']],
    ['据世界卫生组织通报，疫情已经得到控制。', ['institution 世界卫生组织']],
    ['俄罗斯国防部表示，无人机被击落。', ['institution 俄罗斯国防部']],
    ['商务部新闻发言人说，谈判将继续。', ['institution 商务部']],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})

describe('what the seventh drawing missed, by kind', () => {
  it.each([
    ['Das sagte CDU-Fraktionsvize Jan Rohr im ZDF.', ['through-outlet zdf']],
    ['Das teilte ein Sprecher der Stadt, der nicht genannt werden möchte, Reuters mit.', ['through-outlet reuters']],
    ['Wie ARD-Korrespondentin in London, Anna Rohr, berichtet, ist die Brücke zu.', ['outlet tagesschau']],
    ['„Das geht nicht“, sagte Rohr am Montagabend in der ARD.', ['through-outlet tagesschau']],
    ['Zu jener Zeit schrieb er Kolumnen in der Murdoch-Presse.', []],
    ['صنعاء «الخليج»: أعلنت اللجنة أن الجسر مغلق منذ يوم أمس.', ['wire-credit al-khaleej']],
    ['أغلق الجسر أمس بعد أن سقطت شجرة على الطريق . (د .ب .أ)', ['wire-credit “د .ب .أ”']],
    ['ونقلت وكالات الأنباء الروسية عن الوزارة قولها إن الجسر مغلق.', []],
    ['عمل الدكتور على نقل النص إلى العربية بعد سنوات من الجهد.', []],
    ["Fobito'nun haberine göre ürün iki yıl sonra çıktı.", ['outlet “Fobito”']],
    ["AA'nın yerel kaynaklardan edindiği bilgiye göre köprü kapalı.", ['outlet anadolu-agency']],
    ['"Marsh and Reed" dergisinde yayımlanan araştırmaya göre köprü çok eski.', ['outlet “Marsh and Reed”']],
    ['BBC siyasi muhabiri Aylin Demir köprünün kapalı olduğunu belirtiyor.', ['outlet bbc-news']],
    [
      'Türk hiciv dergisi Charlie Hebdo\'dan olumlu şeyler beklediklerini ifade eden baba, şunları söyledi: "Olsun."',
      [],
    ],
    ['Как передает РИА «Новости», мост закрыт до конца года.', ['outlet “РИА «Новости”']],
    ['В интервью крупной газете Камышов заявил, что мост закрыт.', []],
    ['Бывший глава BBC считает, что мост надо закрыть.', []],
    ['Как сообщало государственное информационное агентство ТАСС, мост закрыт.', ['outlet tass']],
    ['Депутат сообщил "Известиям", что мост закрыт.', ['through-outlet izvestia']],
    ['Недавно в газете «Известия» была опубликована новость о том, что мост закрыт.', ['outlet izvestia']],
    ['她接受了芦苇晚报的采访，表示大桥已关闭。', ['through-outlet “芦苇晚报”']],
    ['另据英国《芦苇机械》月刊网站1月17日报道，大桥已关闭。', ['outlet “芦苇机械”']],
    ['多家官网记者说大桥已关闭。', []],
    ['تهران ـ ایرنا: پل این شهر از روز گذشته بسته شده است.', ['wire-credit irna']],
    ['روزنامه مرداب نو روز یکشنبه گزارش داد که پل بسته است.', ['outlet “مرداب نو”']],
    ['به گفته تلویزیون محلی، پل این شهر بسته شده است.', []],
    ['به گزارش رویتر از واشنگتن، پل این شهر بسته شده است.', ['outlet “رویتر”']],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})
