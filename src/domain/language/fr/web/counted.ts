export const counted = (count: number, word: string, plural = `${word}s`) => `${count} ${count < 2 ? word : plural}`
