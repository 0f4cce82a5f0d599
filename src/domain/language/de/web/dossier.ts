import type { WebMessages } from '../../web-messages.ts'

export const dossier: WebMessages['dossier'] = {
  contents: 'Auf dieser Seite',
  standing: 'Wert',
  working: 'Wie der Wert zustande kommt',
  workingLede:
    'Was am meisten zählt, das Schwerste zuerst: auf der einen Seite, was für das Medium spricht, auf der anderen, was dagegen spricht.',
  owners: 'Wer dahintersteht',
  noOwners: 'Ein Eigentümer ist nicht erfasst.',
  noOwnerNow: 'Ein heutiger Eigentümer ist nicht erfasst.',
  related: 'Verbundene Medien',
  history: 'Der Wert im Lauf der Zeit',
  historyLede:
    'Was die heute bekannten Belege für jeden Tag besagen: Die Linie ist der Wert, das Band darum, was die Belege zulassen.',
  historyTable: 'Dasselbe als Tabelle',
  transparency: 'Transparenz',
  transparencyLede: 'Zwölf Dinge, die ein Medium offenlegen oder tun kann, mit dem, was wo und wann gesehen wurde.',
  criterion: 'Kriterium',
  finding: 'Befund',
  seen: 'Was gesehen wurde',
  noFinding: 'bisher nichts gefunden',
  record: 'Bisherige Bilanz',
  recordLede:
    'Entscheidungen, Urteile, Berichtigungen und Auszeichnungen, die neuesten zuerst. Was jemand zufällig gefunden hat, wird gezeigt und zählt wenig; die vollständige Liste einer Stelle zählt mehr.',
  noRecord: 'Nichts ist erfasst.',
  assessments: 'Bewertungen durch andere',
  noAssessments: 'Bewertungen durch andere sind nicht erfasst.',
  assessor: 'Prüfer',
  verdict: 'Urteil',
  dissent: 'Worin sie uneins sind',
  replies: 'Stellungnahmen und Einsprüche',
  noReplies:
    'Das Medium hat weder Stellung genommen noch Einspruch erhoben. Es kann das jederzeit tun, und seine Worte stehen dann unverändert hier.',
  unresearched: 'Was nicht bekannt ist',
  unresearchedOf: (name) =>
    `Zu ${name} hat noch niemand recherchiert: Was es über sich offenlegt, wem es Rechenschaft schuldet und was festgestellt wurde, ist nicht vermerkt. Jeder kann es vorschlagen, mit einer Seite für jede Angabe, beim Betreiber des Dienstes oder mit POST /v1/proposals.`,
  gaps: 'Was nicht bekannt ist',
  gapsLede: 'Dazu wurde bisher nichts gefunden. Eine Antwort wird dadurch unsicherer, nie schlechter.',
  changes: 'Änderungen an diesem Eintrag',
  noChanges: 'Seit der Eintrag angelegt wurde, hat sich nichts geändert.',
  cite: 'Diese Seite zitieren',
  citeLede: (name, day, url) => `„${name}“. Masthead, Stand: ${day}. ${url}`,
  take: 'Zum Mitnehmen',
  takeRecord: 'Eintrag (JSON)',
  takeEvidence: 'Belege (JSON)',
  takeTable: 'Belege (CSV)',
  takeScore: 'Wert mit Rechenweg (JSON)',
  names: 'Namen',
  addresses: 'Adressen und Konten',
  founded: 'Gegründet',
  closed: 'Eingestellt',
  country: 'Land',
  languages: 'Sprachen',
  kind: 'Art',
  asOf: 'Stand',
  asOfGo: 'Diesen Tag zeigen',
  today: 'Zurück zu heute',
  asOfBanner: (day) => `Stand: ${day}. Späteres wird nicht gezeigt.`,
  rulings: (count) => `${count} Entscheidungen`,
  undated: 'ohne Datum',
  onOrBefore: (day) => `spätestens ${onDay(day)}`,
  between: (from, to) => `zwischen ${theDay(from)} und ${theDay(to)}`,
  archived: 'archivierte Kopie',
  disputed: 'bestritten',
  compare: 'Mit anderen vergleichen',
  tryWeights: 'Andere Gewichte ausprobieren',
  day: 'Tag',
  value: 'Wert',
  interval: 'Was die Belege zulassen',
  facts: 'Fakten',
  share: (percent) => `zu ${percent}`,
  shown: (shown, all) => `Gezeigt werden die neuesten ${shown} von ${all}.`,
  showAll: (all) => `Alle ${all} zeigen`,
  since: (day) => `seit ${theDay(day)}`,
  until: (day) => `bis ${isDay(day) ? `zum ${day}` : day}`,
  cause: 'Anlass',
  causes: { began: 'begann zu zählen', ended: 'endete', withdrawn: 'wurde zurückgezogen' },
  historyAll: 'Der ganze Verlauf (JSON)',
  about: 'Betrifft',
  reply: 'Stellungnahme',
  dispute: 'Einspruch',
  proven: 'von der eigenen Domain des Mediums eingereicht',
  disputants: { outlet: 'vom Medium', other: 'von jemand anderem' },
  disputeStates: {
    received: 'eingegangen',
    'under-review': 'in Prüfung',
    upheld: 'anerkannt',
    partly: 'teilweise anerkannt',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgezogen',
  },
  allChanges: 'Alle Änderungen an diesem Eintrag',
  bases: {
    observed: 'von einem Prüfer gesehen',
    'self-declared': 'vom Medium angegeben',
    'official-record': 'amtliche Quelle',
    reported: 'von anderen berichtet',
    imported: 'importiert',
  },
  parties: {
    company: 'Unternehmen',
    state: 'Staat',
    'public-body': 'öffentliche Einrichtung',
    person: 'Person',
    foundation: 'Stiftung',
    trust: 'Treuhand',
    'political-party': 'politische Partei',
    'armed-group': 'bewaffnete Gruppe',
  },
  relations: {
    owns: 'Eigentümer',
    controls: 'kontrolliert es',
    funds: 'finanziert es',
    publishes: 'gibt es heraus',
    affiliated: 'ist damit verbunden',
  },
  relatedAs: {
    edition: 'Ausgabe',
    parent: 'Mutterhaus',
    predecessor: 'Vorgänger',
    successor: 'Nachfolger',
    sister: 'Schwestermedium',
    republishes: 'veröffentlicht erneut',
    affiliated: 'verbunden',
  },
  nameKinds: {
    official: 'offiziell',
    native: 'im Original',
    variant: 'Variante',
    former: 'früher',
    abbreviation: 'Abkürzung',
  },
}

function isDay(day: string): boolean {
  return /^\d+\. /.test(day)
}

/** `1. Juni 2024` → `am 1. Juni 2024`, `Juni 2024` → `im Juni 2024`, `2024` → `2024`. */
function onDay(day: string): string {
  if (isDay(day)) return `am ${day}`
  return /^\d+$/.test(day) ? day : `im ${day}`
}

/** `1. Juni 2024` → `dem 1. Juni 2024`; a month or a year is unchanged. */
function theDay(day: string): string {
  return isDay(day) ? `dem ${day}` : day
}
