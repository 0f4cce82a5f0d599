import type { PublishedMethod } from '../src/domain/citation/methods/method.ts'

/** `docs/matching.md`: how citations are matched to outlets, from the newest method and the names of the others. */
export function matchingPage(methods: readonly PublishedMethod[]): string {
  const method = methods.at(-1)
  if (method === undefined) throw new Error('There is no matching method')
  const { version, threshold, rivalWithin, certain, spelling, sound } = method
  return `# Which outlet is meant: matching method ${version}

Written from the object that the code runs on (\`npm run matching\`), which \`GET /v1/matching/${version}\` serves as it is. Versions: ${methods.map((each) => `${each.version} (${each.status})`).join(', ')}. A released version is never edited: a correction is a new version.

A citation is read into what it says of its outlet: a host, an account, a name with words around it, hints. Each thing found is a *feature*, scored from 0 to 1; the product of the scores is the confidence. At ${threshold} and above the outlet is matched, below it the source is unlisted and a near miss is told as a warning. A wrong outlet is worse than none.

- Candidates within ${rivalWithin} of the first are its rivals: a hint decides between them, or all are given.
- In a printed reference a part matched with ${certain} or more is the outlet; a weaker one may be a piece of the title.
- A misspelling loses ${spelling.lostPerEdit} times its share of letters; ${spelling.otherWord} where the difference is of a kind that makes another word, times ${spelling.otherEnding} where only the last letter differs, times ${spelling.plural} where only a plural’s s does.
- A name that sounds alike has ${sound.alike}, less ${sound.lostPerVowel} for each unit of difference between the vowels.

| feature | as answers name it | what it asks | score | where the score comes from |
| --- | --- | --- | --- | --- |
${Object.entries(method.features)
  .map(
    ([feature, { name, question, scores, source }]) =>
      `| \`${feature}\` | ${name} | ${question} | ${scoresOf(scores)} | ${source} |`,
  )
  .join('\n')}
`
}

function scoresOf(scores: Readonly<Record<string, number>> | null): string {
  if (scores === null) return 'measured, as above'
  const all = Object.entries(scores)
  const [first] = all
  if (first !== undefined && all.length === 1) return String(first[1])
  return all.map(([which, score]) => `${which.replaceAll('-', ' ')} ${score}`).join(' · ')
}
