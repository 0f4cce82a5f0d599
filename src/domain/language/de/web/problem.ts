import type { WebMessages } from '../../web-messages.ts'

export const problem: WebMessages['problem'] = {
  notFound: 'Hier ist nichts',
  notFoundDetail: 'Unter dieser Adresse liegt nichts. Schlagen Sie die Quelle nach Name oder Adresse nach:',
  badRequest: 'Die Anfrage konnte nicht gelesen werden',
  ours: 'Bei uns ist etwas schiefgegangen',
  oursDetail: 'Es wurde festgehalten. Ein späterer Versuch kann helfen.',
}
