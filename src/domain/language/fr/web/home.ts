import type { WebMessages } from '../../web-messages.ts'

export const home: WebMessages['home'] = {
  heading: 'Que savoir de cette source ?',
  lede: 'Donnez un lien, un nom dans n’importe quelle écriture, un compte ou un article entier.',
  label: 'Un lien, un nom ou un article',
  hint: 'Un texte plus long est lu comme un article, et chaque source citée est cherchée. Rien de ce que vous collez n’est conservé.',
  go: 'Chercher',
  tryThese: 'Ou parcourir :',
  browse: (count) => `les ${count} médias répertoriés`,
  matches: 'Médias de ce nom',
  noMatches: 'Aucun média répertorié ne commence ainsi.',
  principles: [
    [
      'Les éléments d’abord',
      'Une note ne fait que résumer des éléments datés et liés à leur source. Chacun peut la refaire. Sans élément, pas de note.',
    ],
    ['L’inconnu est une réponse', 'Un élément qui manque réduit la certitude, jamais la note.'],
    ['Une règle pour tous', 'Pays, orientation et propriété sont montrés comme contexte et ne comptent pour rien.'],
    ['Les médias peuvent répondre', 'Leur réponse figure à côté du constat, mot pour mot.'],
  ],
}
