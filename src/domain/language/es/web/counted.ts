/** `un medio`, `3 medios`: one is a word, as it depends on the gender. */
export const counted = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`)
