/** Kills in all: four of ten of the service, one of each of six kinds of other work. `npm run nightly` makes a thousand. */
const KILLS = Number(process.env.KILLS ?? 10)
/** Kills made in earlier parts, as each comes at another moment. */
const FROM = Number(process.env.KILLS_FROM ?? 0)

interface Rounds {
  readonly from: number
  readonly count: number
}

export const KILLS_OF_SERVICE: Rounds = { from: Math.ceil(FROM * 0.4), count: Math.ceil(KILLS * 0.4) }
export const KILLS_OF_EACH: Rounds = { from: Math.ceil(FROM / 10), count: Math.ceil(KILLS / 10) }
