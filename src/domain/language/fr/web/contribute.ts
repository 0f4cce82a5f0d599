import type { WebMessages } from '../../web-messages.ts'

export const contribute: WebMessages['contribute'] = {
  heading: 'Proposer, contester, répondre',
  lede: 'Les dossiers sont faits par des personnes, et chacun peut les améliorer. Un changement est relu par quelqu’un d’autre que son auteur.',
  key: 'L’envoi demande une clé avec le droit « propose », que remet l’exploitant de ce service.',
  contact: 'À qui s’adresser :',
  api: 'Comment l’envoyer',
  propose: {
    heading: 'Proposer un dossier ou un changement',
    text: 'Dites quel média, ce qui doit changer, et la page qui le dit, avec sa date. Rien n’est publié de mémoire : chaque valeur nomme la page où elle a été lue.',
  },
  dispute: {
    heading: 'Contester un élément',
    text: 'Chaque élément d’un dossier a son propre numéro. Nommez-le et dites ce qui est faux, dépassé ou ne concerne pas le média. La contestation figure à côté de l’élément dès qu’elle est prise en charge, avec ses dates et sa décision.',
  },
  reply: {
    heading: 'Répondre au nom d’un média',
    text: 'Une réponse figure à côté du constat, mot pour mot. Qu’elle vienne du domaine du média peut être prouvé, et se voit.',
  },
}
