import type { WebMessages } from '../../web-messages.ts'

export const table: WebMessages['table'] = {
  heading: 'Chercher un tableau entier',
  lede: (most: string) =>
    `Collez une colonne de liens ou de noms, ou un CSV : chaque ligne est cherchée, comptée et montrée, les erreurs se corrigent et le tableau s’emporte en CSV. Jusqu’à ${most} lignes.`,
  text: 'Liens, noms ou CSV',
  file: 'Un fichier CSV (on peut aussi le déposer sur la zone)',
  go: 'Chercher',
  busy: 'Recherche en cours…',
  kept: 'Le tableau est lu puis oublié : il n’est pas conservé.',
  column: 'Colonne des sources',
  nth: (number: number, first: string) => `Colonne ${number} : ${first}`,
  again: 'Chercher de nouveau',
  take: 'Emporter (CSV)',
  another: 'Un autre tableau',
  before: 'Précédentes',
  empty: 'Aucune ligne : collez une colonne ou un CSV.',
  tooMany: (given: string, most: string) =>
    `Le tableau compte ${given} lignes : envoyez-le par parties de ${most} au plus.`,
  shown: (from: string, to: string, all: string) => `Lignes ${from} à ${to} sur ${all}`,
  columns: {
    given: 'Tel que donné',
    outlet: 'Média',
    advice: 'Conseil',
    reliability: 'Fiabilité',
    noted: 'À noter',
    correct: 'Corriger en',
  },
  correctTo: (given: string) => `Ce qu’il faut chercher à la place de ${given}`,
  statuses: {
    matched: 'dans le catalogue',
    ambiguous: 'plusieurs possibles',
    institution: 'une institution',
    unlisted: 'hors catalogue',
    unusable: 'pas une source',
  },
}
