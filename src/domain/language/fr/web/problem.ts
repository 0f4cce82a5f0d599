import type { WebMessages } from '../../web-messages.ts'

export const problem: WebMessages['problem'] = {
  notFound: 'Il n’y a rien ici',
  notFoundDetail: 'Rien ne se trouve à cette adresse. Cherchez la source par son nom ou son adresse :',
  badRequest: 'La demande n’a pas pu être lue',
  ours: 'Une erreur s’est produite de notre côté',
  oursDetail: 'Elle a été notée. Réessayer plus tard peut aider.',
}
