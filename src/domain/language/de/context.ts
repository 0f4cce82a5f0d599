import type { ContextMessages } from '../../context/messages.ts'
import { capital, wordsOf } from '../words.ts'
import { counted } from './web/counted.ts'

export const context: ContextMessages = {
  notice: 'Eine Auskunft über das Medium, kein Urteil über die Aussage.',
  flags: {
    'state-owned': 'In staatlichem Besitz',
    'state-controlled': 'Staatlich kontrolliert',
    'state-funded': 'Staatlich finanziert',
    'state-affiliated': 'Staatsnah',
    'public-body-owned': 'In öffentlicher Trägerschaft',
    'public-body-funded': 'Von einer öffentlichen Einrichtung finanziert',
    'party-linked': 'Mit einer politischen Partei verbunden',
    'armed-group-linked': 'Mit einer bewaffneten Gruppe verbunden',
    'state-media-listed': 'In einer Übersicht staatsnaher Medien aufgeführt',
    'owner-undisclosed': 'Eigentümer nicht offengelegt',
    'funding-undisclosed': 'Finanzierung nicht offengelegt',
    sanctioned: 'Von Maßnahmen einer Regierung betroffen',
    blocked: 'Von einer Regierung gesperrt oder ausgesetzt',
    'restricted-by-company': 'Von einer Plattform oder einem Anbieter eingeschränkt oder entfernt',
    'no-current-host': 'Keine aktuelle Website bekannt',
    'country-unknown': 'Land nicht ermittelt',
    closed: 'Eingestellt',
  },
  dated: (label, day) => `${label} (${wordsOf('de').date(day)})`,
  disputed: (label) => `${label} (bestritten)`,
  criteria: {
    'ownership-disclosed': 'Eigentümer offengelegt',
    'funding-disclosed': 'Finanzierung offengelegt',
    'leadership-named': 'Verantwortliche genannt',
    'contact-published': 'Kontakt angegeben',
    'editorial-standards': 'Redaktionelle Grundsätze veröffentlicht',
    'corrections-policy': 'Regeln für Berichtigungen veröffentlicht',
    'corrections-practised': 'Fehler offen berichtigt',
    'authors-identified': 'Autoren genannt',
    'sourcing-policy': 'Regeln für den Umgang mit Quellen veröffentlicht',
    'opinion-labelled': 'Meinung gekennzeichnet',
    'advertising-labelled': 'Werbung gekennzeichnet',
    'external-accountability': 'Einer externen Stelle rechenschaftspflichtig',
  },
  whether: {
    'ownership-disclosed': 'ob das Medium offenlegt, wem es gehört',
    'funding-disclosed': 'ob das Medium offenlegt, wer es finanziert',
    'leadership-named': 'ob das Medium seine Verantwortlichen nennt',
    'contact-published': 'ob das Medium angibt, wie man es erreicht',
    'editorial-standards': 'ob das Medium redaktionelle Grundsätze veröffentlicht',
    'corrections-policy': 'ob das Medium angibt, wie es Fehler berichtigt',
    'corrections-practised': 'ob das Medium Fehler offen berichtigt',
    'authors-identified': 'ob das Medium seine Autoren nennt',
    'sourcing-policy': 'ob das Medium angibt, wie es mit Quellen umgeht',
    'opinion-labelled': 'ob das Medium Meinung kennzeichnet',
    'advertising-labelled': 'ob das Medium Werbung kennzeichnet',
    'external-accountability': 'ob das Medium einer externen Stelle rechenschaftspflichtig ist',
  },
  findings: {
    met: 'erfüllt',
    partly: 'teilweise erfüllt',
    stated: 'vom Medium angegeben, von uns nicht nachgelesen',
    'not-met': 'nicht erfüllt',
  },
  kinds: {
    newspaper: 'eine Zeitung',
    magazine: 'ein Magazin',
    television: 'ein Fernsehsender',
    radio: 'ein Radiosender',
    broadcaster: 'ein Rundfunksender',
    'wire-agency': 'eine Nachrichtenagentur',
    'news-site': 'eine Nachrichtenseite',
    website: 'eine Website',
    'fact-checker': 'eine Faktencheck-Redaktion',
    'think-tank': 'eine Denkfabrik',
    monitor: 'eine Organisation, die Ereignisse dokumentiert',
    'press-release-wire': 'ein Verbreiter von Pressemitteilungen',
    'government-site': 'eine Regierungswebsite',
    encyclopedia: 'eine Enzyklopädie',
    journal: 'eine wissenschaftliche Fachzeitschrift',
    repository: 'ein Archiv, in dem Forschende ihre Arbeiten ablegen',
    platform: 'eine Plattform, auf der andere veröffentlichen',
    satire: 'ein Satiremedium',
  },
  kindNotes: {
    'think-tank':
      'Eine Denkfabrik ist ein Experte mit eigenen Interessen: Weisen Sie sie als solche aus und sagen Sie, wer sie bezahlt, wo das bekannt ist.',
    monitor:
      'Eine solche Organisation dokumentiert mit einem eigenen Anliegen: Nennen Sie sie als Quelle ihrer Zahlen und sagen Sie, wie sie zählt, wo das bekannt ist.',
    journal:
      'Eine Fachzeitschrift veröffentlicht Arbeiten vieler Autoren: Nennen Sie die Arbeit und wer sie verfasst hat, und sagen Sie, ob es eine Studie, ein Kommentar oder eine Meldung ist.',
    'press-release-wire':
      'Verbreitet wird, was Kunden schreiben und bezahlen: Es spricht der Kunde, und niemand sonst hat es geprüft.',
    satire: 'Satire: nicht als Tatsache zitieren.',
  },
  bands: {
    high: 'sehr zuverlässig',
    'generally-reliable': 'im Allgemeinen zuverlässig',
    mixed: 'von gemischter Zuverlässigkeit',
    low: 'wenig zuverlässig',
    'very-low': 'sehr wenig zuverlässig',
  },
  leanings: {
    reliable: 'eher zuverlässig',
    unreliable: 'eher unzuverlässig',
    open: 'Tendenz offen',
  },
  notPlaced: 'zu wenig bekannt für eine Einordnung',
  noScore: 'wird nicht bewertet',
  meaning: (value, low, high) =>
    `Von hundert unabhängigen Prüfern würden ${value} das Medium als zuverlässig einstufen; nach Lage der Belege sind ${low} bis ${high} möglich.`,
  provisional: (band) => `${band}, vorläufig`,
  advice: {
    none: 'Quellen dieser Art werden nicht bewertet: Beurteilen Sie die Seite selbst.',
    attribute: 'Nennen Sie das Medium namentlich als Quelle der Aussage.',
    corroborate: 'Suchen Sie eine zweite, unabhängige Quelle, bevor Sie sich darauf stützen.',
    'do-not-rely-alone':
      'Stützen Sie sich nicht allein auf diese Quelle: Lassen Sie sich die Aussage von einer unabhängigen bestätigen.',
    insufficient:
      'Für eine Einordnung ist zu wenig bekannt: Suchen Sie eine zweite, unabhängige Quelle, bevor Sie sich darauf stützen.',
    unlisted: 'Prüfen Sie, wer dahintersteht, und suchen Sie eine zweite Quelle.',
    institution:
      'Nennen Sie die Einrichtung namentlich als Quelle und machen Sie deutlich, dass sie für sich selbst spricht.',
    ambiguous: 'Klären Sie, welches Medium gemeint ist: Geben Sie ein Land, eine Sprache oder einen Link an.',
    unusable: 'Geben Sie einen Link, einen Namen oder ein Konto an.',
    platform: 'Klären Sie, wer den Beitrag dort veröffentlicht hat: Die Plattform ist nicht die Quelle.',
    'government-site':
      'Nutzen Sie die Seite als Primärquelle für das, was die Regierung sagt, und weisen Sie sie als solche aus.',
    encyclopedia: 'Gehen Sie auf die dort angeführten Quellen zurück und zitieren Sie diese.',
    repository:
      'Nennen Sie, wer die Arbeit verfasst hat, und sagen Sie, ob eine Fachzeitschrift sie begutachtet hat: Das Archiv ist nicht die Quelle.',
    satire: 'Zitieren Sie das nicht als Nachricht: Es ist Satire.',
    'press-release-wire':
      'Nennen Sie als Quelle, wer die Mitteilung herausgegeben hat: Der Dienst verbreitet, was seine Kunden schreiben.',
  },
  adviceInShort: {
    none: 'die Seite selbst beurteilen',
    attribute: 'Medium namentlich nennen',
    corroborate: 'zweite Quelle suchen',
    'do-not-rely-alone': 'nicht allein darauf stützen',
  },
  identity: (name, kind, country) => `${name} ist ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${name} ist ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`}: ein Auftritt der Einrichtung selbst und damit eine Primärquelle für das, was sie über sich sagt.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${from}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `Wer ${name} herausgibt, ist nicht erfasst: Es ist eine Nachrichtenseite aus dem Nachrichtenarchiv von Common Crawl (2019–2022).`
        : `Wer ${name} herausgibt, ist nicht erfasst: Bekannt ist nur, was Listen über die Adresse sagen.`
    const who = `${name}, ${context.kinds[kind]}${country === null ? '' : ` (${country})`}, steht im Verzeichnis; Angaben laut ${origin}${alone ? '; mehr ist nicht erfasst' : ''}.`
    const closed = doubts.includes('closed') ? ' Laut dieser Quelle ist das Medium eingestellt.' : ''
    const differ = doubts.includes('countries-differ') ? ' Über das Land sind die Quellen uneins.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join('; ')}${more === 0 ? '' : `; ${counted(more, 'weitere Bewertung liegt', 'weitere Bewertungen liegen')} vor`}${differ ? '. Die Urteile gehen auseinander' : ''}`,
  tracks: {
    rulings: ({ body, against, inPart, all, last }) =>
      `${body ?? 'Presseräte und Aufsichtsbehörden'}: ${
        against === 0
          ? `${counted(all, 'erfasste Beschwerde', 'erfasste Beschwerden')}, ${all === 1 ? '' : all === 2 ? 'beide ' : 'alle '}zurückgewiesen`
          : against !== all
            ? `${against} von ${all} erfassten Beschwerden ${partly(inPart, against, 'begründet')}`
            : inPart === all
              ? counted(all, 'teilweise begründete Beschwerde', 'teilweise begründete Beschwerden')
              : partly(inPart, against, counted(all, 'begründete Beschwerde', 'begründete Beschwerden'))
      }${lastOn(last, against || all)}`,
    judgments: ({ against, inPart, all, last }) =>
      `Gerichte, zu Richtigkeit oder Ehrverletzung: ${
        against === 0
          ? counted(all, 'gewonnener Prozess', 'gewonnene Prozesse')
          : against !== all
            ? `${against} von ${all} erfassten Prozessen ${partly(inPart, against, 'verloren')}`
            : inPart === all
              ? counted(all, 'teilweise verlorener Prozess', 'teilweise verlorene Prozesse')
              : partly(inPart, against, counted(all, 'verlorener Prozess', 'verlorene Prozesse'))
      }${lastOn(last, against || all)}`,
    'fact-checks': ({ against, all, last }) =>
      `Faktenchecker: ${against === 0 ? `${counted(all, 'Bericht', 'Berichte')} für richtig befunden` : `${counted(against, 'Bericht', 'Berichte')} für falsch oder irreführend befunden`}${lastOn(last, against || all)}`,
    fabrications: ({ all, last }) => `${counted(all, 'Fälschung', 'Fälschungen')} eingeräumt${lastOn(last, all)}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Aufsichtsbehörden'}: ${counted(all, 'Maßnahme', 'Maßnahmen')} gegen die Lizenz${lastOn(last, all)}`,
    corrections: ({ all, last }) =>
      `${counted(all, 'eigene Berichtigung', 'eigene Berichtigungen')} erfasst${lastOn(last, all)}`,
    retractions: ({ all, last }) => `${counted(all, 'Bericht', 'Berichte')} zurückgezogen${lastOn(last, all)}`,
    awards: ({ all, last }) => `${counted(all, 'Auszeichnung', 'Auszeichnungen')} erfasst${lastOn(last, all)}`,
  },
  unexamined: ({ name, kind, country, owners }) =>
    `${name} ist ${context.kinds[kind]}${country === null ? '' : ` (${country})`}${owners.length === 0 ? '' : `; Eigentümer: ${wordsOf('de').list(owners, 'conjunction')}`}. Erfasst ist nur, wer das ist; wie dort gearbeitet wird und was andere festgestellt haben, ist noch nicht geprüft.`,
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'Es liegt keine Bewertung vor, die wir verwenden dürfen, und auch sonst nichts, was für oder gegen das Medium spricht.'
      : `Es liegt keine Bewertung vor, die wir verwenden dürfen; bekannt ist nur, was das Medium über sich selbst offenlegt (${looked} von 12 Punkten geprüft).`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'eine Bewertung, die wir verwenden dürfen, liegt nicht vor'
        : raters === 1
          ? 'eine zweite Bewertung, die wir verwenden dürfen, liegt nicht vor'
          : null
    const looked =
      gaps >= 10
        ? 'was das Medium über sich selbst offenlegt, ist kaum bekannt'
        : gap === null
          ? null
          : `nicht bekannt ist, ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${capital(told.join('; '))}.`
  },
  unlisted: (source) => `Zu ${source} gibt es keinen Eintrag: Das spricht weder für noch gegen diese Quelle.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `Mit „${source}“ kann ${names[0]} gemeint sein oder ein anderes Medium dieses Namens.`
      : `Mit „${source}“ kann ${wordsOf('de').list(names, 'disjunction')} gemeint sein.`,
  unusable: 'Das ist keine Quellenangabe, die sich nachschlagen lässt.',
  askForRecord: 'Jeder kann einen Eintrag vorschlagen.',
}

function lastOn(last: string | null, count: number): string {
  if (last === null) return ''
  const { date } = wordsOf('de')
  if (count === 1) return ` (${date(last)})`
  return `, zuletzt ${last.length === 4 ? last : `im ${date(last.slice(0, 7))}`}`
}

const INSTITUTIONS = {
  'government-site': 'eine Regierungswebsite',
  'international-organisation': 'die Seite einer internationalen Organisation',
  academic: 'die Seite einer Hochschule',
} as const

/** `begründet` → `teilweise begründet`, or `begründet, davon 1 teilweise` */
function partly(inPart: number, against: number, words: string): string {
  return inPart === 0 ? words : inPart === against ? `teilweise ${words}` : `${words}, davon ${inPart} teilweise`
}
