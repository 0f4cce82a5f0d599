import type { ContextMessages } from '../../context/messages.ts'
import { capital, wordsOf } from '../words.ts'
import { counted } from './web/counted.ts'

export const context: ContextMessages = {
  notice: 'Eine Auskunft über das Medium, kein Urteil über die Aussage.',
  flags: {
    'state-owned': 'Im Eigentum eines Staates',
    'state-controlled': 'Von einem Staat kontrolliert',
    'state-funded': 'Von einem Staat finanziert',
    'state-affiliated': 'Mit einem Staat verbunden',
    'public-body-owned': 'Im Eigentum oder unter Leitung einer öffentlichen Einrichtung',
    'public-body-funded': 'Von einer öffentlichen Einrichtung finanziert',
    'party-linked': 'Mit einer politischen Partei verbunden',
    'armed-group-linked': 'Mit einer bewaffneten Gruppe verbunden',
    'state-media-listed': 'In einer Übersicht staatsnaher Medien aufgeführt',
    'owner-undisclosed': 'Eigentümer nicht offengelegt',
    'funding-undisclosed': 'Finanzierung nicht offengelegt',
    sanctioned: 'Von staatlichen Sanktionen betroffen',
    blocked: 'Von einer Regierung gesperrt oder ausgesetzt',
    'restricted-by-company': 'Von einer Plattform oder einem Anbieter eingeschränkt oder entfernt',
    'no-current-host': 'Keine aktuelle Website bekannt',
    'country-unknown': 'Land nicht ermittelt',
    closed: 'Erscheint nicht mehr',
  },
  disputed: (label) => `${label} (bestritten)`,
  criteria: {
    'ownership-disclosed': 'Es sagt, wem es gehört',
    'funding-disclosed': 'Es sagt, wer es finanziert',
    'leadership-named': 'Es nennt seine Verantwortlichen',
    'contact-published': 'Es sagt, wie man es erreicht',
    'editorial-standards': 'Es veröffentlicht redaktionelle Grundsätze',
    'corrections-policy': 'Es sagt, wie es Fehler berichtigt',
    'corrections-practised': 'Es berichtigt Fehler offen',
    'authors-identified': 'Es nennt die Autoren',
    'sourcing-policy': 'Es sagt, wie es mit Quellen umgeht',
    'opinion-labelled': 'Es kennzeichnet Meinung',
    'advertising-labelled': 'Es kennzeichnet Werbung',
    'external-accountability': 'Es untersteht einer äußeren Stelle',
  },
  whether: {
    'ownership-disclosed': 'ob es sagt, wem es gehört',
    'funding-disclosed': 'ob es sagt, wer es finanziert',
    'leadership-named': 'ob es seine Verantwortlichen nennt',
    'contact-published': 'ob es sagt, wie man es erreicht',
    'editorial-standards': 'ob es redaktionelle Grundsätze veröffentlicht',
    'corrections-policy': 'ob es sagt, wie es Fehler berichtigt',
    'corrections-practised': 'ob es Fehler offen berichtigt',
    'authors-identified': 'ob es sagt, wer was geschrieben hat',
    'sourcing-policy': 'ob es sagt, wie es mit Quellen umgeht',
    'opinion-labelled': 'ob es Meinung kennzeichnet',
    'advertising-labelled': 'ob es Werbung kennzeichnet',
    'external-accountability': 'ob es einer äußeren Stelle untersteht',
  },
  findings: {
    met: 'erfüllt',
    partly: 'halb erfüllt',
    stated: 'vom Medium angegeben, von uns nicht gelesen',
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
    'government-site': 'eine Regierungsseite',
    encyclopedia: 'eine Enzyklopädie',
    platform: 'eine Plattform, auf der andere veröffentlichen',
    satire: 'eine Satirepublikation',
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
    open: 'könnte so oder so ausfallen',
  },
  notPlaced: 'zu wenig bekannt für eine Einordnung',
  noScore: 'hier gilt keine Bewertung',
  meaning: (value, low, high) =>
    `Von hundert unabhängigen Prüfern würden es ${value} zuverlässig nennen; nach dem, was vorliegt, könnten es ${low} bis ${high} sein.`,
  provisional: (band) => `${band}, vorläufig`,
  advice: {
    none: 'Für diese Art von Quelle gilt keine Bewertung: Beurteilen Sie die Seite selbst.',
    attribute: 'Schreiben Sie die Aussage dem Medium namentlich zu.',
    corroborate: 'Suchen Sie eine zweite, unabhängige Quelle, bevor Sie sich darauf stützen.',
    'do-not-rely-alone':
      'Stützen Sie sich nicht allein darauf: Suchen Sie eine unabhängige Quelle, die die Aussage bestätigt.',
    insufficient:
      'Zu wenig bekannt für eine Einordnung: Suchen Sie eine zweite, unabhängige Quelle, bevor Sie sich darauf stützen.',
    unlisted: 'Prüfen Sie, wer dahintersteht, und suchen Sie eine zweite Quelle.',
    institution: 'Schreiben Sie es der Einrichtung namentlich zu, als ihre eigene Aussage.',
    ambiguous: 'Klären Sie, welches Medium gemeint ist: Geben Sie ein Land, eine Sprache oder einen Link an.',
    unusable: 'Geben Sie einen Link, einen Namen oder ein Konto an.',
    platform: 'Klären Sie, wer es dort veröffentlicht hat: Die Plattform ist nicht die Quelle.',
    'government-site': 'Nutzen Sie sie als Primärquelle für das, was ihre Regierung sagt, und nennen Sie sie so.',
    encyclopedia: 'Gehen Sie zu den Quellen, die sie anführt, und zitieren Sie diese.',
    satire: 'Zitieren Sie es nicht als Nachricht: Es ist Satire.',
  },
  adviceInShort: {
    none: 'die Seite selbst beurteilen',
    attribute: 'namentlich zuschreiben',
    corroborate: 'zweite Quelle suchen',
    'do-not-rely-alone': 'nicht allein darauf stützen',
  },
  identity: (name, kind, country) => `${name} ist ${context.kinds[kind]}${country === null ? '' : ` (${country})`}.`,
  institution: (name, kind, country) =>
    `${name} ist ${INSTITUTIONS[kind]}${country === null ? '' : ` (${country})`}: die eigene Seite der Einrichtung, eine Primärquelle für das, was sie über sich sagt.`,
  listed: ({ name, kind, country, from, year, isNamed, alone, doubts }) => {
    const origin = `${from}${year === null ? '' : ` (${year})`}`
    if (!isNamed)
      return kind === 'news-site'
        ? `Wer ${name} herausgibt, ist nicht erfasst: Es ist eine Nachrichtenseite aus dem Nachrichtenarchiv von Common Crawl (2019–2022).`
        : `Wer ${name} herausgibt, ist nicht erfasst: Bekannt ist nur, was Listen über die Adresse sagen.`
    const who = `${name}, ${context.kinds[kind]}${country === null ? '' : ` (${country})`}, steht im Verzeichnis: wer es ist, laut ${origin}${alone ? '; mehr ist nicht erfasst' : ''}.`
    const closed = doubts.includes('closed') ? ' Danach erscheint es nicht mehr.' : ''
    const differ = doubts.includes('countries-differ') ? ' Über das Land sind die Quellen uneins.' : ''
    return `${who}${closed}${differ}`
  },
  verdicts: (clauses, more, differ) =>
    `${clauses.join('; ')}${more === 0 ? '' : `; ${counted(more, 'weitere Bewertung liegt', 'weitere Bewertungen liegen')} vor`}${differ ? '. Die Urteile gehen auseinander' : ''}`,
  tracks: {
    rulings: ({ body, against, all, last }) =>
      `${body ?? 'Presseräte und Aufsichtsbehörden'}: ${
        against === 0
          ? `${counted(all, 'erfasste Beschwerde', 'erfasste Beschwerden')}, ${all === 1 ? 'zurückgewiesen' : 'alle zurückgewiesen'}`
          : against === all
            ? counted(all, 'begründete Beschwerde', 'begründete Beschwerden')
            : `${against} von ${all} erfassten Beschwerden begründet`
      }${lastOn(last, against || all)}`,
    judgments: ({ against, all, last }) =>
      `Gerichte: ${
        against === 0
          ? counted(all, 'gewonnener Prozess', 'gewonnene Prozesse')
          : against === all
            ? counted(all, 'verlorener Prozess', 'verlorene Prozesse')
            : `${against} von ${all} erfassten Prozessen verloren`
      }${lastOn(last, against || all)}`,
    'fact-checks': ({ against, all, last }) =>
      `Faktenprüfer: ${against === 0 ? `${counted(all, 'Bericht', 'Berichte')} für richtig befunden` : `${counted(against, 'Bericht', 'Berichte')} für falsch oder irreführend befunden`}${lastOn(last, against || all)}`,
    fabrications: ({ all, last }) =>
      `Es hat ${counted(all, 'Fälschung', 'Fälschungen')} eingeräumt${lastOn(last, all)}`,
    licence: ({ body, all, last }) =>
      `${body ?? 'Aufsichtsbehörden'}: ${counted(all, 'Maßnahme', 'Maßnahmen')} gegen seine Lizenz${lastOn(last, all)}`,
    corrections: ({ all, last }) =>
      `${counted(all, 'eigene Berichtigung', 'eigene Berichtigungen')} erfasst${lastOn(last, all)}`,
    retractions: ({ all, last }) => `${counted(all, 'Bericht', 'Berichte')} zurückgezogen${lastOn(last, all)}`,
    awards: ({ all, last }) => `${counted(all, 'Auszeichnung', 'Auszeichnungen')} erfasst${lastOn(last, all)}`,
  },
  onlyDisclosures: (looked) =>
    looked === 0
      ? 'Es liegt keine Bewertung vor, die wir verwenden dürfen, und auch sonst nichts, was für oder gegen es spricht.'
      : `Es liegt keine Bewertung vor, die wir verwenden dürfen, nur was es über sich selbst offenlegt: ${looked} von 12 Punkten ${looked === 1 ? 'wurde' : 'wurden'} geprüft.`,
  missing: ({ raters, gaps, gap }) => {
    const voices =
      raters === 0
        ? 'eine Bewertung, die wir verwenden dürfen, liegt nicht vor'
        : raters === 1
          ? 'eine zweite Bewertung, die wir verwenden dürfen, liegt nicht vor'
          : null
    const looked =
      gaps >= 10
        ? 'was es über sich selbst offenlegt, wurde kaum geprüft'
        : gap === null
          ? null
          : `nicht geprüft wurde, ${context.whether[gap]}`
    const told = [voices, looked].filter((each) => each !== null)
    return told.length === 0 ? '' : `${capital(told.join('; '))}.`
  },
  unlisted: (source) => `Über ${source} gibt es keinen Eintrag: Das spricht weder für noch gegen diese Quelle.`,
  ambiguous: (source, names) =>
    names.length === 1
      ? `„${source}“ kann ${names[0]} sein oder ein anderes Medium dieses Namens.`
      : `„${source}“ kann ${wordsOf('de').list(names, 'disjunction')} sein.`,
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
  'government-site': 'eine Regierungsseite',
  'international-organisation': 'die Seite einer internationalen Organisation',
  academic: 'die Seite einer Hochschule',
} as const
