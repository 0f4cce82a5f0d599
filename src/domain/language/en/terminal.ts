/** Labels of at most ten letters for the lines of an answer in a terminal, and sentences used only there. */
export const terminal = {
  advice: 'advice',
  score: 'score',
  said: 'said of it',
  missing: 'missing',
  match: 'found by',
  status: 'status',
  via: 'via',
  mayBe: 'may be',
  warning: 'mind',
  flag: 'noted',
  evidence: 'evidence',
  noLink: 'no link',
  notKnown: 'not known',
  sinceCited: 'since then',
  ownOutlet: 'own outlet',
  notListed: 'not listed',
  chain: 'chain',
  thisText: 'this text',
  anonymous: 'anonymous',
  placed: (placed: string, value: string, low: string, high: string) =>
    `${placed}: ${value} of 100, between ${low} and ${high}`,
  on: (day: string, text: string) => `${day}: ${text}`,
  items: (items: readonly string[], more: number) => `${items.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`,
  since: (day: string, before: string, now: string, records: number) =>
    `${before} on ${day}, ${now} now; ${records === 1 ? 'one new record' : `${records} new records`}`,
}
