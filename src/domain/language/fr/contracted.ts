const VOWEL = /^[aeiouàâéèêëîïôûœ]/i

/** `que Le Monde`, `qu’Agence France-Presse`. */
export function que(name: string): string {
  return VOWEL.test(name) ? `qu’${name}` : `que ${name}`
}

/** `du Monde`, `des Échos`, `de La Croix`, `d’Europe 1`, `de Haaretz`. */
export function de(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`
}

/** `au Monde`, `aux Échos`, `à La Croix`. */
export function to(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`
  return `à ${name}`
}
