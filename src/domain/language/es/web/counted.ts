/** `un medio`, `3 medios`: one is written out, as its gender asks. */
export const counted = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`)
