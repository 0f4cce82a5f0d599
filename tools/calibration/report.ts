import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import type { Calibration } from './calibrate.ts'
import { type Evaluation, type Measures, OUTSIDE } from './evaluate.ts'
import type { OwnKind } from './own-evidence.ts'
import { type RatedDomain, type RatingRow, READ_RATERS, UNREAD_RATERS } from './rated-domain.ts'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const fixed = (value: number) => value.toFixed(3)

export const METHOD = `A score says: **of a hundred independent expert assessors who look at an outlet with this record, how many would call it reliable.** This page fits that to public lists in which several assessors rate the same domains, and says how well it foretells verdicts that it never saw. \`npm run calibrate\` writes it, with the constants of the methodology; on another file (\`npm run calibrate -- other.csv\`) it prints the same and writes nothing.

- **Reliable**: which verdicts of each assessor count as calling a domain reliable is part of the methodology (\`reliableVerdicts\`).
- **Share** of a verdict: of the *other* families' verdicts on the domains that bear it, how many say reliable. Points with few are held to their neighbours, and a better verdict never gets a lower share.
- **x** is set so that an outlet with this verdict alone gets its share as score: \`share + (share − rate) · weight / units\`, within 0 and 1.
- **Strength** (\`base\`): the units under which verdicts left out are likeliest (beta-binomial), over every way of taking some of a domain's verdicts for evidence that leaves out two or more: one verdict alone cannot tell how sure a share is. Held to 5 units where data say little. An estimate made by a program, of outlets that nobody looked at (the link graph), counts one unit, which alone is no score.
- **Repeats**: CRED-1 is made of OpenSources and Iffy, which repeats MBFC; the labels that the link graph's authors knew came from MBFC, NewsGuard and Wikipedia. They are never used to foretell those, and weigh \`baseBeside\` where one of those speaks too.
- **Judged** on domains that nothing was fitted to: five parts, constants fitted anew to the other four.
- **Honest intervals**: a verdict is a draw from the share, not the share, so no interval can "cover" it. For each domain the *number* of verdicts left out that say reliable is placed in the beta-binomial that the score foretells (randomised PIT); were the scores' distributions right, those places would be spread evenly.

What the figures do not show: that the assessors are right. They show how far one can be told from the others. They share a country, a language and a time more often than not.`

export function fileReport(name: string, rows: readonly RatingRow[], domains: readonly RatedDomain[]): string {
  const raters = [...new Set(rows.map(({ rater }) => rater))].sort()
  const families = (least: number) => domains.filter(({ ratings }) => ratings.length >= least).length
  const readings = raters.map((rater) => {
    const reason = Object.entries(UNREAD_RATERS).find(([prefix]) => rater.startsWith(prefix))?.[1]
    return `| ${rater} | ${READ_RATERS.includes(rater) ? 'yes' : `no: ${reason ?? 'not known'}`} |`
  })
  return `## The file

${name}: ${rows.length} rows, ${domains.length} domains with a verdict that is read (the link graph's among them); by two families or more: ${families(2)}, three: ${families(3)}, four: ${families(4)}, five: ${families(5)}.

| list | read |
|---|---|
${readings.join('\n')}`
}

export function evaluationReport({ byFamily, families, rankGain, fromOpenLists }: Evaluation): string {
  const rows = families.map(
    ({ family, count, logLoss, baseLogLoss, rank, plainRank, gain }) =>
      `| ${family} | ${count} | ${fixed(logLoss)} | ${fixed(baseLogLoss)} | ${fixed(rank)} | ${fixed(plainRank)} | ${gain.map(fixed).join(' to ')} |`,
  )
  return `### One family left out at a time

${measuresReport(byFamily)}

Rank (Spearman, within parts) and log-loss by the family left out; "plain" is the plain mean of the others on their own steps, "base" the same share for all. Rank gained overall: **${fixed(rankGain)}**.

| family left out | n | log-loss | base | rank | plain | gain, 90 % interval |
|---|--:|--:|--:|--:|--:|---|
${rows.join('\n')}

### ${[...OUTSIDE].join(', ')} left out together

Foretold by the open lists that do not repeat them: less evidence than the catalogue has.

${measuresReport(fromOpenLists)}`
}

function measuresReport({ domains, verdicts, bins, calibrationError, pit, pitOfThree, advice }: Measures): string {
  const diagram = bins
    .filter((bin) => bin.verdicts > 0)
    .map(
      ({ from, to, verdicts: count, foretold, found }) =>
        `| ${100 * from}–${100 * to} | ${count} | ${(100 * foretold).toFixed(1)} | ${(100 * found).toFixed(1)} |`,
    )
  const { attribute, 'do-not-rely-alone': doubted, decided } = advice
  return `${domains} domains, ${verdicts} verdicts left out. Calibration error **${fixed(calibrationError)}**.

| score | verdicts | foretold | found |
|---|--:|--:|--:|
${diagram.join('\n')}

PIT: greatest distance from even **${fixed(pit.distance)}**; tenths ${pit.tenths.map((tenth) => tenth.toFixed(2)).join(' · ')} (1 is as expected).${pitOfThree === null ? '' : ` Of the ${pitOfThree.domains} domains with three verdicts left out and more: ${fixed(pitOfThree.distance)}.`}

Advice: of **attribute** (${attribute.domains}) ${percent(attribute.reliable)} of ${attribute.verdicts} verdicts left out say reliable; of **do not rely on it alone** (${doubted.domains}) ${percent(1 - doubted.reliable)} of ${doubted.verdicts} do not; decided: ${percent(decided)}.`
}

export function constantsReport({ prior, assessors }: Calibration, { version }: Methodology): string {
  const rows = Object.entries(assessors).map(([assessor, weighing]) => {
    const list =
      'verdicts' in weighing
        ? Object.entries(weighing.verdicts)
        : weighing.scale.map(([at, x]) => [String(at), x] as const)
    const beside = weighing.baseBeside === undefined ? '' : ` (${weighing.baseBeside} beside those that it repeats)`
    return `| ${assessor} | ${weighing.base}${beside} | ${list.map(([verdict, x]) => `${verdict} ${x}`).join(' · ')} |`
  })
  return `## The constants of ${version}

Every outlet starts with ${prior.weight} units, of which the share ${prior.rate} (what the outside families call reliable on average) speaks for it.

| assessor | units | x |
|---|---|---|
${rows.join('\n')}`
}

export function ownEvidenceText(kinds: readonly OwnKind[], outlets: number): string {
  const rows = kinds
    .filter((kind) => kind.outlets > 0)
    .map(
      ({ kind, outlets: count, gain, interval, rankBefore, rankAfter, inversionsBefore, inversionsAfter }) =>
        `| ${kind} | ${count} | ${gain.toFixed(2)} | ${interval.map((bound) => bound.toFixed(2)).join(' to ')} | ${fixed(rankBefore)} → ${fixed(rankAfter)} | ${percent(inversionsBefore)} → ${percent(inversionsAfter)} |`,
    )
  return `## What own evidence adds

Of the ${outlets} outlets of the catalogue that an outside family rates: how much likelier each kind of own evidence, by itself and as it is weighed, makes their verdicts, beside the open lists that do not repeat them (nats, with a 90 % bootstrap interval over outlets); rank with the raters' mean; and pairs half the scale apart that stand the wrong way round. Nothing was fitted to these outlets. Kinds that were seen to add nothing are shown in records and not counted (units of 0 in the methodology); few outlets have any of most kinds, so small gains are no proof.

| kind | outlets | gain | interval | rank | inversions |
|---|--:|--:|---|---|---|
${rows.join('\n')}`
}
