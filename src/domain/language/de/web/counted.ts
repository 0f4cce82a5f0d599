export const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`
