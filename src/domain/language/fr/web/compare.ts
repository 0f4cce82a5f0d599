import type { WebMessages } from '../../web-messages.ts'

export const compare: WebMessages['compare'] = {
  heading: 'Comparer des médias',
  lede: 'Jusqu’à cinq côte à côte. Ce qui diffère peut être ce qui a été examiné, non ce que font les médias : voyez les éléments.',
  add: 'Ajouter un média par son nom ou son adresse',
  go: 'Ajouter',
  remove: (name) => `Retirer ${name}`,
  flags: 'À noter',
  owners: 'Derrière',
  full: 'Cinq médias sont déjà comparés : retirez-en un pour en ajouter un autre.',
  notFound: (name) => `Aucun média répertorié n’est sûrement désigné par « ${name} ».`,
  rulings: (upheld, all) => `${upheld} fondées sur ${all}`,
  complaints: 'Plaintes tranchées',
  said: 'Qui dit quoi',
}
