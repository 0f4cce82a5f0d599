export const counted = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`
