import type { WebMessages } from '../../web-messages.ts'

export const act: WebMessages['act'] = {
  heading: 'Was das Europäische Medienfreiheitsgesetz verlangt',
  lede: 'Nach Artikel 6 Absatz 1 zeigen Mediendienste in der Europäischen Union ihrem Publikum vier Angaben, hier in unseren Worten. Zu jedem Medium der Union mit Dossier steht hier, was davon gesehen wurde. „Nicht gesehen“ heißt, dass noch niemand eine Seite dazu gelesen hat, und ist kein Urteil darüber, ob ein Medium das Gesetz einhält. Zu (c) stehen Personen unter den bekannten Eigentümern, da Register wirtschaftlicher Eigentümer nicht gelesen werden; zu (d) steht, was zur Finanzierung insgesamt gefunden wurde, da staatliche Werbung nicht eigens erfasst wird.',
  source: 'Verordnung (EU) 2024/1083',
  points: {
    a: 'Rechtlicher Name und Kontakt',
    b: 'Direkte und indirekte Eigentümer',
    c: 'Wirtschaftliche Eigentümer',
    d: 'Staatliche Werbung, Werbegeld von Behörden aus Drittländern',
  },
  seen: (seen: string, all: string) => `gesehen bei ${seen} von ${all}`,
  notSeen: 'nicht gesehen',
}
