export const unlisted = {
  heading: 'Sources that nobody lists',
  lede: (days: number) =>
    `What was asked for most in the last ${days} days without a record or a listing. Counted by domain and day; nobody notes which page was meant or who asked.`,
  key: (scope: string) => `Key with the scope “${scope}”`,
  show: 'Show them',
  none: 'Nothing was asked for that is not listed, or nothing is counted here.',
  open: 'Open a listing',
  formLede:
    'What is known stands in the form. Say what you read and on which page; somebody else reviews it before it is listed.',
  send: 'Propose it',
  filed: (id: number) => `Proposal ${id} is filed: it is listed once somebody else has approved it.`,
  columns: { domain: 'Domain', answers: 'Asked for', last: 'Last on', names: 'Called in articles' },
  fields: {
    domain: 'Domain',
    name: 'Name',
    kind: 'Kind',
    country: 'Country (two letters)',
    language: 'Language (as en, ar)',
    page: 'Page on which you read it',
  },
}
