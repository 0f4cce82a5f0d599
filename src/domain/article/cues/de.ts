import type { Cues } from './cues.ts'
import { MAGAZINE_WORDS, PLATFORM_WORDS } from './paper-words.ts'

/**
 * German: verb second, so the subject follows it when something else begins the sentence; the participle ends the
 * clause. Who is told stands in the dative without a preposition (sagte der dpa), the author's paper in the genitive
 * (Bericht des Spiegels). All nouns have capitals, so a capital does not mark a name.
 */
export const de: Cues = {
  language: 'de',
  say: `sagte, sagt, sagten, sagen, gesagt, erklärte, erklärt, erklärten, bestätigte, bestätigt, bestätigten, betonte, betont, kündigte, ergänzte, fügte, behauptete, behauptet, warnte, warnt, kritisierte, äußerte, äußerten, verriet, verraten, erzählte, erzählt, erzählten, schilderte, beschrieb, beschreibt, beschrieben, versicherte, teilte, teilten, mitgeteilt, mitteilte, mitteilten, mitteilt, mitteilen, bekanntgab, bekanntgaben, bekanntgegeben, dementierte, forderte, mahnte, räumte, gab an, gaben an, sprach, führte aus, stellte klar, klarstellte, klarstellt, antwortete, lobte, beklagte, bezeichnete, bezeichnet, sieht, wertet, hält, nannte, nennt, erläuterte, angekündigt, verwies, meinte, meint, versprach, verspricht, bat, rief, beteuerte, klagte, schimpfte, jubelte, spottete, argumentierte, widerspricht, widersprachen, dementiert, verweist, verweisen, fordert, fordern, mahnt, mahnen, beteuert, klagt, schildert, schildern, äußert, warnen, spottet, argumentiert, appelliert, droht, bekräftigt, resümiert, begründet, bedauert, prognostiziert, entgegnet, empfiehlt, unterstreicht, twittert, kommentiert, schätzt, urteilt, moniert, monierte, rügt, rügte, lobt, beklagt, erzählen, offenbarte, offenbart, offenbarten, behaupten, versichert, räumt, teilt, kündigt, bestreitet, verteidigt, erläutert, drohte, gelobte, widersprach, stichelte, bilanzierte, bekräftigte, konstatierte, resümierte, begründete, bedauerte, prognostizierte, präzisierte, entgegnete, empfahl, rechnete vor, sagte zu, spricht, sprechen, sprachen, wiederholte, unterstrich, verkündete, verkündet, twitterte, postete, gratulierte, entschuldigte, bestritt, rechtfertigte, verteidigte, kommentierte, schätzte, urteilte, gestand, gesteht, prangerte`,
  report: `berichtet, berichtete, berichten, berichteten, meldet, meldete, melden, meldeten, gemeldet, veröffentlichte, veröffentlicht, enthüllte, enthüllt, zeigte, präsentierte, präsentiert, verbreitete, erfuhr, erfahren, recherchierte, recherchiert, notierte, titelte, titelt, deckte auf, aufgedeckt, (öffentlich|publik|bekannt) (gemacht|machte|machten), dokumentierte, dokumentiert, strahlte, sendete, vermeldete, vermeldet, publizierte, kommentiert, kommentierte, konstatiert, ermittelte, zählte, sah, sahen, beobachtete, beobachteten, vermutet, vermutete, spekuliert, kürte, wählte, erfuhr, hieß es, heißt es, weist hin, wies hin, (weist|wies|weisen|wiesen) (darauf|auf), macht darauf aufmerksam, machte darauf aufmerksam, verbreiten, zitiert, listet, listete, zeigt auf, deckt auf, titeln, will (erfahren|wissen), erfahren haben, (will|wollen) (aber|jedoch|zudem|auch) wissen, beruft sich (in|dabei), berief sich (in|dabei), beruft sich, berief sich`,
  tell: '',
  write: 'schrieb, schreibt, schreiben, schrieben, geschrieben, schreibe',
  quote:
    'zitiert aus, zitierte aus, beruft sich auf, berief sich auf, berufen sich auf, beriefen sich auf, zitierte, zitiert, zitieren, zitierten',
  citing:
    'unter Berufung auf, unter Verweis auf, mit Verweis auf, mit Bezug auf, unter Bezugnahme auf, beruft sich auf, berief sich auf, berufen sich auf, beruft sich dabei auf, berief sich dabei auf, zitiert aus, zitierte aus, bezieht sich auf, bezog sich auf',
  according: `laut, gemäß, nach Angaben (der|des|von|vom|), nach Informationen (der|des|von|vom|), nach Recherchen (der|des|von|vom|), nach (Ansicht|Einschätzung|Meinung|Auffassung|Überzeugung) (der|des|von|vom|), nach (den|) (Berechnungen|Zählungen|Schätzungen) (der|des|von|vom|), nach einem Bericht (der|des|von|vom|in der|im|), nach Berichten (der|des|von|vom|), einem Bericht (der|des|von|vom|) (zufolge|), (nach|den) Darstellung (der|des|von), so, wie aus einem Bericht (der|des|von) hervorgeht, via`,
  accordingAfter: 'zufolge, vorliegt, vorliegen, vorlag, vorlagen, vorgelegen',
  hearer: `im (Interview|Gespräch|Podcast|Telefoninterview|Exklusivinterview) (mit|der|des|von|bei), in einem (Interview|Gespräch|Exklusivinterview|Telefonat|Statement|Beitrag) (mit|der|des|von|bei|gegenüber|für), gegenüber, auf (Anfrage|Nachfrage) (der|des|von|vom|), auf eine Anfrage (der|des|von), befragt von, in der Sendung, vor Reportern (der|des|von)`,
  conversation: `Interview, Interviews, Gespräch, Gesprächen, Anfrage, Stellungnahme, Erklärung, Mitteilung, Statement, Äußerung, Äußerungen, Aussagen, sprach, gesprochen, interviewt, befragt, Fernsehinterview, Podcast, Talk, Nachfrage, Doppelinterview, Sommerinterview, Beitrag, Post, Posting, Tweet, Telefonat`,
  carried: `veröffentlicht, veröffentlichten, veröffentlichte, veröffentlichtes, veröffentlichter, verbreitet, verbreiteten, verbreitete, ausgestrahlt, ausgestrahlten, ausgestrahlte, gezeigt, publiziert, erschienen, erschienenen, gesendet, gepostet, geteilt, hochgeladen, vorliegt, vorliegen, vorlagen, vorlag, eingesehen, eingesehenen, ausgewertet, ausgewerteten, verifiziert, verifizierte, gesichtet, erhoben, durchgeführt, beauftragt, übertragen, zusammengestellt, aufgezeichnet, gedruckt, verbreitetes, verbreiteter, verbreiteten, ausgestrahltes, ausgestrahlter, verifiziertes, verifizierter, verifizierten, ausgewertetes, zitiertes, zitierter, geführtes, geführten, betriebenes`,
  authored:
    'Gastbeitrag, Kolumne, Leitartikel, Kommentar, Meinungsbeitrag, Essay, Gastkommentar, Namensbeitrag, Meinungsartikel',
  reportNoun: `Bericht, Berichte, Berichten, Berichts, Artikel, Artikels, Artikeln, Recherche, Recherchen, Meldung, Meldungen, Nachricht, Reportage, Umfrage, Analyse, Analysen, Auswertung, Dokumentation, Beitrag, Informationen, Angaben, Enthüllung, Enthüllungen, Aufnahmen, Video, Videos, Bilder, Fotos, Foto, Zählung, Story, Berechnungen, Daten, Umfragen, Investigation, Exklusivbericht, Titelgeschichte, Titelstory, Stelle, Passage, Passagen, Auszug, Auszüge, Darstellung, Berichterstattung, Kommentar, Untersuchung, Studie`,
  outletNoun: `Zeitung, Zeitungen, Blatt, Magazin, Magazins, Zeitschrift, Illustrierte, Illustrierten, Hauptstadtstudio, Landesstudio, Sender, Senders, Sendern, Agentur, Agenturen, Portal, Portals, Website, Webseite, Internetseite, Nachrichtenseite, Plattform, Fernsehen, Fernsehens, Staatsfernsehen, Staatsfernsehens, staatliche Fernsehen, Rundfunk, Radio, Rundfunksender, Medium, Medien, Kanal, Programm, Sendung, Newsletter, Nachrichten, Boulevardblatt, Wochenblatt, Onlineportal, Online Magazin, Online Portal, Onlinemagazin, Presse, Funk, Netzwerk, Rechercheverbund, Redaktionsnetzwerk, Nachrichtendienst, Podcast`,
  staff: `Reporter, Reporterin, Reporterinnen, Reportern, Korrespondent, Korrespondentin, Korrespondenten, Journalist, Journalistin, Journalisten, Fotograf, Fotografen, Fotografin, Redaktion, Team, Redakteur, Redakteurin, Moderator, Moderatorin, Chefredakteur, Chefredakteurin, Kolumnist, Kolumnistin, Kommentator, Kommentatorin, Mitarbeiter`,
  account: 'Account, Accounts, Konto, Profil, Kanal, Kurznachrichtendienst, Kurzbotschaftendienst, Messengerdienst',
  spokesperson:
    'Sprecher, Sprecherin, Sprechers, Pressestelle, Vertreter, Vertreterin, Pressesprecher, Pressesprecherin',
  institution:
    'Verlag, Gruppe, Stiftung, Institut, Akademie, Haus, Preis, Konzern, GmbH, AG, Foundation, Group, Holding, Gebäude, Verlags, Zentrale',
  credit:
    'red, mit, mit Material von, mit Agenturmaterial von, mit Agenturmaterial, Quelle, Quellen, Foto, Fotos, Bild, Bilder, Material, aus, via, Grafik, Video',
  byline: 'von, aus, Text',
  source: `einer von ihnen, eine von ihnen, einer der Beteiligten, Quelle, Quellen, Insider, Insidern, Insiderin, Informant, Informanten, Beamter, Beamte, Beamten, Beamtin, Diplomat, Diplomaten, Diplomatin, Augenzeuge, Augenzeugen, Augenzeugin, Zeuge, Zeugen, Anwohner, Anwohnern, Anwohnerin, Vertrauter, Vertraute, Vertrauten, Kreise, Kreisen, Offizier, Offiziere, Militärs, Funktionär, Funktionäre, Bewohner, Bewohnerin, Berater, Beraterin, Person, Personen, Eingeweihte, Eingeweihten, Ermittler, Ermittlern, Unterhändler, Arzt, Ärzte, Ärztin, Angestellter, Manager, Verantwortlicher, Verantwortliche`,
  premodifier: '',
  indefinite:
    'ein, eine, einer, einem, einen, eines, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, vierzig, fünfzig, hundert, Dutzende, ein Dutzend, ein paar, viele, mehrere, mehreren, einige, einigen, manche',
  body: 'Ministerium, Gericht, Unternehmen, Firma, Konzern, Bank, Regierung, Polizei, Armee, Studie, Ausschuss, Partei, Universität, Gewerkschaft, Rat, Kommission, Fluggesellschaft, Krankenhaus, Botschaft, Organisation, Verband, Verein, Behörde, Staatsanwaltschaft, Institut, Brief, Dokument, Video, Bericht, Bewegung, Miliz, Stiftung, Klinik',
  anonymity: `Anonymität, anonym, anonyme, anonymer, anonymen, (der|die|das|) (seinen|ihren|) (nicht|ungenannt|namentlich nicht|nicht namentlich) (namentlich|) (genannt|zitiert|bleiben|genannten|genannter) (werden|) (wollte|wollten|will|möchte|), ungenannt, ungenannte, ungenannter, ungenannten, namentlich nicht genannt, nicht namentlich genannt, namentlich nicht genannte, nicht namentlich genannte, nicht namentlich genannter, nicht namentlich genannten, unter der Bedingung der Anonymität, seinen Namen nicht, ihren Namen nicht`,
  nameWord: `Redaktionsnetzwerk, Mediengruppe, Online, Post, Times, News, Zeitung, Nachrichten, Anzeiger, Tagblatt, Tageblatt, Rundschau, Kurier, Allgemeine, Allgemeinen, Presse, TV, Radio, Rundfunk, Fernsehen, Morgenpost, Abendblatt, Bote, Anzeigers, Herald, Tribune, Journal, Daily, Merkur, Echo, Volksblatt, Wochenblatt, Zeitungen, Press, Agency, Kanal, Tribüne, Observer, Chronicle, Gazette, Aktuell, Magazin, Report`,
  determiner: `der, die, das, dem, den, des, ein, eine, einer, einem, einen, eines, seine, seiner, seinem, ihr, ihre, ihrer, ihrem, dieser, diese, beide, beiden, mehrere, mehreren`,
  to: 'zu, zum, zur',
  in: 'in, im, ins, bei, beim',
  on: 'auf, über',
  by: 'durch',
  of: 'von, vom, aus',
  with: 'mit',
  for: 'für, fürs',
  stop: `mit den Worten, gegen, nach, vor, zwischen, unter, ohne, seit, während, wegen, trotz, um, an, am, ab, bis, hinter, neben, wenn, als, weil, obwohl, aber, sondern, doch, denn, nicht, kein, keine, noch, mehr, nur, wo, warum, was, wird, werden, wurde, wurden, war, waren, kann, können, soll, sollen, muss, müssen, will, wollen, zahlte, zahlten, verklagte, sperrte, kaufte, verbot, kritisiert`,
  that: 'dass, ob, daß',
  and: 'und, sowie, oder, beziehungsweise',
  auxiliary: 'hat, haben, hatte, hatten, habe, ist, sind, sei, seien',
  passable: `unter anderem, unter anderen, zuletzt, (am|) (Montagmorgen|Dienstagmorgen|Mittwochmorgen|Donnerstagmorgen|Freitagmorgen|Samstagmorgen|Sonntagmorgen|Montagabend|Dienstagabend|Mittwochabend|Donnerstagabend|Freitagabend|Samstagabend|Sonntagabend|Montagnachmittag|Dienstagnachmittag|Mittwochnachmittag|Donnerstagnachmittag|Freitagnachmittag|Samstagnachmittag|Sonntagnachmittag), vor Ort, wollte, wollten, konnte, konnten, mochte, mochten, auch, zuerst, zuvor, bereits, zunächst, am, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, gestern, heute, morgen, abend, Morgen, Abend, Vormittag, Nachmittag, Nacht, Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember, Woche, vergangenen, vergangene, dieser Woche, exklusiv, jüngst, kürzlich, später, früher, dann, nun, dazu, hierzu, daraufhin, schon, jetzt, Tagen, Tage, Stunden, Minuten, Wochen, Monaten, unterdessen, derweil, weiter, außerdem, dagegen, hingegen, indes, indessen, jedoch, wiederum, ebenfalls, vorab, demnach, zudem, ihrerseits, seinerseits, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag, als erstes, als erste`,
  pronoun: 'er, sie, es, wir, ich, man, ihm, ihr, sich',
  relative: 'der, die, das, welche, welcher, wer',
  dative: 'der, dem, den',
  endings: {
    nameWord:
      'news, leaks, funk, anzeiger, kurier, rundschau, tagblatt, tageblatt, volksblatt, morgenpost, abendblatt, allgemeine, zeitung',
    outletNoun:
      'zeitung, zeitungen, onlineausgabe, internetausgabe, sender, senders, sendern, nachrichtenagentur, nachrichtenagenturen, presseagentur, staatsagentur, medienagentur, sendung, magazin, magazins, portal, portals, blatt, blatts, fernsehen, fernsehens, kanal, medien, medium, zeitschrift, rundfunk, website, netzwerk',
    source: 'kreise, kreisen, quelle, quellen, insider, vertreter, beamter, beamte, beamten',
    spokesperson: 'sprecher, sprecherin, sprechers',
    reportNoun:
      'story, bericht, berichte, berichten, berichts, recherche, recherchen, meldung, meldungen, umfrage, informationen, reportage, artikel',
    staff:
      'reporter, reporterin, korrespondent, korrespondentin, journalist, journalistin, redaktion, redakteur, redakteurin',
  },
  words: {
    copula: 'ist, war, waren',
    passive: 'ist, sind',
    clauseOpener: 'wie, aber, während, nachdem, als, wenn, weil, bevor, seit, sobald, obwohl, denn, doch',
    subordinator: 'wie, nachdem, während, nach, als, wenn, weil, bevor, sobald, obwohl, nachdem',
    clauseEnd: 'worden, hat, hatte, haben, hatten, habe',
    atHand: 'liegt, liegen, lag, lagen',
    leaked: 'zugespielt',
    quotedOne: 'zitierte, zitierter, zitiertes, zitierten',
    hearerArticle: 'dem',
    doubtfulArticle: 'der',
    nominative: 'der, die, das, ein, eine, er, sie, es, ich, wir',
    asReported: 'wie',
    asSaying: 'als, mit',
    example: 'darunter',
    withoutCiting: 'ohne',
    reflexive: 'sich',
    complement: 'nach, vor, von, vom, des, der, zwischen, seit, bis, während, als, wo, danach, davor, zu',
    contraction: 'der, die, das, dem, den, des, im, vom, beim, zum, zur, ins',
    nameOf: '',
    official: '',
    paperDay: 'sonntag, sonntags',
    looseNoun: 'medien, programm, sendung, netzwerk, medium',
    colleague: '',
    stage: 'Interview, Gespräch, Podcast, Talk, Mikrofon, Sendung',
    titleArticle: '',
    placeWithArticle: '',
    pointing: '',
    smallArticle: 'der, die, das',
    ordinary: `abend, aktuell, allgemeine, an, augenblick, bild, blatt, blick, bote, brigitte, brücke, bund, bunte, börse, capital, das, der, deutsche, die, diese, echo, express, extra, fluter, focus, fokus, forum, frau, freie, freiheit, freitag, gala, gegenwart, general, geo, heute, impuls, journal, junge, jüdische, kicker, kirche, konkret, kontakt, kontext, kreuzer, krone, kurier, leben, merkur, minute, minuten, monat, morgen, märkische, nachrichten, natur, neue, neues, news, nord, ort, nordkurier, ostsee, plus, post, presse, profil, projekt, reform, report, revue, rundschau, signal, sonntag, spektrum, spiegel, sport, stadt, standard, star, stern, süd, tag, tages, tagesspiegel, tageszeitung, test, titanic, trend, unsere, volk, volksstimme, von, vorwärts, welt, west, westen, wirtschaft, wirtschaftswoche, woche, wochenblatt, zeit, zeitung, zukunft`,
    personTitle: 'herr, frau, herrn, dr',
    affiliate: '',
    sourceNoun: '',
    surname: 'bloomberg, forbes, hearst, murdoch, fox, springer',
    platform: PLATFORM_WORDS,
    saying: '',
    interviewed:
      'befragt, befragte, befragten, befragter, interviewt, interviewte, interviewten, kontaktiert, kontaktierte, kontaktierten',
    named:
      'Titel, Überschrift, Motto, Hashtag, Slogan, namens, genannt, genannte, genannten, benannt, sogenannte, sogenannten',
    picture: 'foto, fotos, bild, bilder, bildquelle, grafik, fotograf, illustration, symbolbild, archivbild, copyright',
    work: 'serie, serien, film, filme, album, staffel, folge, folgen, roman, show, sendung, konzert, spiel',
    titleWord: MAGAZINE_WORDS,
    paperPart: 'Ausgabe',
    headline: 'titelt, titelte, titelten, titelten',
    pressVerb: 'schrieb, schreibt, berichtet, berichtete, meldet, meldete, titelt, titelte, enthüllte',
    otherAgency: '',
    reporter:
      'Reporter, Reporterin, Reportern, Korrespondent, Korrespondentin, Korrespondenten, Kolumnist, Kolumnistin',
    exclusive: '',
    poll: 'umfrage, umfragen, politbarometer, deutschlandtrend',
    dispatch: '',
    show: 'show, sendung, podcast',
    handing: '',
    caseEnding: '',
    via: 'via',
    agencyNoun: 'agentur, nachrichtenagentur, presseagentur',
    paperNoun: 'zeitung, blatt, magazin, tageszeitung, wochenzeitung, boulevardblatt',
    stationNoun: 'sender, fernsehsender, rundfunksender',
  },
  wordEndings: {
    participle: '',
    finite: '',
    origin: '',
    agent: '',
    feminine: 'zeitung, agentur, zeitschrift, illustrierte, illustrierten, website, webseite, seite',
    adverb: '',
  },
  functionWords:
    'der die das und in den von zu mit dem des im für auf ist sich nicht ein eine einer einem als auch es an nach wie bei aus wurde hat er sie werden dass über um noch am zum zur laut gegen vor',
  naming: { articles: ['der', 'die', 'das'], contracts: true, bare: false, joins: true, wary: true, inflections },
  nounsAreCapital: true,
  nounsCompound: false,
  adjectivesPrecede: true,
  hyphenMakesAdjective: false,
  verbLast: true,
  verbFirst: false,
  toMarksOwner: false,
  relativeIsArticle: true,
  namesBySound: false,
  verbBeforeSubject: 'free',
  onAir: 'in',
  reach: { to: 18, other: 10 },
  capitalsAreNames: false,
}

/**
 * Inflected forms: `Süddeutsche Zeitung` → Süddeutschen Zeitung (weak adjective, all cases but one), Süddeutscher
 * Zeitung (strong) · `Spiegel` → Spiegels (genitive) · `Moorbote` → Moorboten (weak noun).
 */
function inflections(text: string): string[] {
  const words = text.split(' ')
  const isLast = (index: number): boolean => index === words.length - 1
  const weak = words
    .map((word, index) =>
      !isLast(index) && /[a-zäöü]e$/.test(word) ? `${word}n` : isLast(index) ? word : word.replace(/ischer$/, 'ischen'),
    )
    .join(' ')
  const strong = text.replace(/([a-zäöü]e)(?= )/g, '$1r')
  const forms = weak === text ? [] : [weak, strong]
  const last = words.at(-1) as string
  if (/^\p{Lu}\p{Ll}{3,}[^s]$/u.test(last)) forms.push(`${text}s`)
  if (/^\p{Lu}\p{Ll}{3,}e$/u.test(last)) forms.push(`${text}n`)
  return forms
}
