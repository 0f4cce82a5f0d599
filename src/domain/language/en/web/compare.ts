export const compare = {
  heading: 'Compare outlets',
  lede: 'Up to five side by side. What differs may be what was looked at, not what the outlets do: mind the evidence.',
  add: 'Add an outlet by name or address',
  go: 'Add',
  remove: (name: string) => `Take ${name} out`,
  flags: 'Noted',
  owners: 'Behind it',
  full: 'Five are compared already: take one out to add another.',
  notFound: (name: string) => `No outlet on record is surely meant by “${name}”.`,
  rulings: (upheld: number, all: number) => `${upheld} of ${all} upheld`,
  complaints: 'Complaints decided',
  said: 'Who says what',
}
