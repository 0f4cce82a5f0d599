import type { Evaluation, QualityRow } from './evaluate.ts'
import { type RatedDomain, type RatingRow, READ_RATERS, UNREAD_RATERS } from './rating.ts'

/** How the fit works and how it is judged. */
export const methodReport = `How much a verdict of an assessor counts, and which way, is fitted to public lists in which several assessors rate the same domains. \`npm run calibrate\` writes this report; with another file (\`npm run calibrate -- other.csv\`, and \`--evaluate\` to fit nothing) it prints the same for domains never seen.

- **x** of a verdict is what the *other* families say, on average, of the domains that bear it, on a scale of 0 to 1. The words of lists that publish no scale are first put where assessors with a scale put the same domains. Points with few domains are held to where they stood, and a better verdict never gets a lower x.
- **Strength** of a family: the nearer its verdicts come to those of the others, the more they count. One scale for all families is set so that 80 % intervals hold 80 % of ratings in parts of the domains that the rest was fitted without.
- **Families** are lists made by the same hands or copied from one another: they speak once, and are left out together.
- **Judged by** foretelling each family's ratings from the other families alone: rank correlation (Spearman) of the score and of the plain mean of the others' ratings with the rating left out, and the share of ratings left out that lie in the score's 80 % interval. Ranks are compared within each part, since parts have constants of their own; the columns "pooled" compare them over all parts at once. Families count by their domains in the last line.
- **Before**: the assessors' own scales, two units a verdict.

What the figures do not show: that the assessors are right. They show how far one can be told from the others. The assessors share a country, a language and a time more often than not.`

/** What was in a file of ratings, and what was made of it, in Markdown. */
export function readingReport(rows: readonly RatingRow[], domains: readonly RatedDomain[]): string {
  const raters = new Set(rows.map(({ rater }) => rater))
  const known = (rater: string) => READ_RATERS.includes(rater) || reasonOf(rater) !== undefined
  const counts = [2, 3, 4, 5, 6].map((count) => domains.filter(({ ratings }) => ratings.length >= count).length)
  return [
    `${rows.length.toLocaleString('en')} rows, ${domains.length.toLocaleString('en')} domains with a verdict that is read; rated by two families or more: ${counts[0]}, three: ${counts[1]}, four: ${counts[2]}, five: ${counts[3]}, six: ${counts[4]}.`,
    '',
    '| list | read |',
    '|---|---|',
    ...[...raters]
      .sort()
      .map(
        (rater) =>
          `| ${rater} | ${READ_RATERS.includes(rater) ? 'yes' : `no: ${reasonOf(rater) ?? 'unknown to this script'}`} |`,
      ),
    ...([...raters].every(known) ? [] : ['', 'Lists unknown to this script were left aside.']),
  ].join('\n')
}

function reasonOf(rater: string): string | undefined {
  return Object.entries(UNREAD_RATERS).find(([name]) => rater.startsWith(name))?.[1]
}

/** Two tables: all domains, and those that three families rate. */
export function evaluationReport({ all, threeFamilies }: Evaluation): string {
  return [
    'All domains that another family rates too:',
    '',
    tableOf(all),
    '',
    'Domains that three families or more rate:',
    '',
    tableOf(threeFamilies),
  ].join('\n')
}

function tableOf(rows: readonly QualityRow[]): string {
  const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3))
  const percent = (value: number) => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`)
  return [
    '| family left out | n | Spearman: plain mean of the others | score before | score after | pooled: plain mean | after | interval holds: before | after |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(
      ({ family, before, after }) =>
        `| ${family} | ${Math.round(after.count)} | ${number(after.plainSpearman)} | ${number(before.spearman)} | ${number(after.spearman)} | ${number(after.pooledPlainSpearman)} | ${number(after.pooledSpearman)} | ${percent(before.coverage)} | ${percent(after.coverage)} |`,
    ),
  ].join('\n')
}
