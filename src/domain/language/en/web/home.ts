export const home = {
  heading: 'What should I know about this source?',
  lede: 'Give a link, a name in any script, an account, or a whole article.',
  label: 'A link, a name or an article',
  hint: 'A longer text is read as an article, and every source that it cites is looked up. Nothing that you paste is kept.',
  go: 'Look up',
  tryThese: 'Or browse:',
  browse: (count: string) => `all ${count} outlets on record`,
  matches: 'Outlets of that name',
  noMatches: 'No outlet on record begins like that.',
  principles: [
    [
      'Evidence first',
      'A score only sums up dated, linked evidence. Anybody can work it out again. No evidence, no score.',
    ],
    ['Unknown is an answer', 'Missing evidence lowers certainty, never the score.'],
    ['One rule for everybody', 'Country, leaning and ownership are shown as context, and count for nothing.'],
    ['Outlets may answer', 'A reply stands beside the finding, word for word.'],
  ] as readonly (readonly [string, string])[],
}
