// How well articles are read: `npm run bench:articles`. Precision, recall and F1 of cited sources, and how often the role, the
// speaker and anonymity are right for those found, per language, over the labelled articles and sentences, with every miss.
import {
  articleWorld,
  CASE_LANGUAGES,
  emptyScore,
  f1Of,
  readArticleCases,
  readCase,
  type Score,
  scoreCase,
} from '../domain/article/article-cases.ts'

const world = articleWorld()
console.log(`${world.entries.length} outlets`)
for (const kind of ['articles', 'sentences'] as const) {
  for (const language of CASE_LANGUAGES) {
    const cases = readArticleCases(language, kind)
    const score = emptyScore()
    for (const each of cases) scoreCase(each, readCase(each, world), score)
    report(`${language}, ${cases.length} ${kind}`, score)
  }
}

function report(title: string, score: Score): void {
  const { found, missed, extra } = score
  console.log(
    `\n${title}: precision ${share(found, found + extra)} · recall ${share(found, found + missed)} · F1 ${f1Of(score).toFixed(3)} · ` +
      `role ${share(score.role, found)} · speaker ${share(score.speaker, score.speakers)} · anonymity ${share(score.anonymity, found)} (${found + missed} labels)`,
  )
  for (const miss of score.misses) console.log(`  ${miss}`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}
