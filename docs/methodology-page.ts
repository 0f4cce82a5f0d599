import { en } from '../src/domain/language/en/en.ts'
import { withCounterpart } from '../src/domain/media-freedom-act.ts'
import { ASSESSORS } from '../src/domain/scoring/assessors.ts'
import type { FamilyTerm, Methodology, Term } from '../src/domain/scoring/methodology.ts'
import { POLICY_RANGES } from '../src/domain/scoring/policy.ts'
import { toMicro } from '../src/domain/scoring/round.ts'

/** `docs/methodology.md`: how scores are computed, from the newest methodology and the names of the others. */
export function methodologyPage(methodologies: readonly Methodology[]): string {
  const methodology = methodologies.at(-1)
  if (methodology === undefined) throw new Error('There is no methodology')
  const versions = methodologies.map(({ version }) => version).join(', ')
  return `${[
    `# How a score comes about: methodology ${methodology.version}`,
    `Written from the objects that the code runs on (\`npm run methodology\`), which \`GET /v1/methodologies/${methodology.version}\` serves as they are. Released versions: ${versions}. A released version is never edited: a correction is a new version, and old scores can always be worked out again.`,
    meaningOf(methodology),
    sumOf(methodology),
    contributionRules(methodology),
    signalTables(methodology.terms),
    familyTables(methodology.families),
    readingOf(methodology),
    LIMITS,
    GAMING,
    CHANGES,
    redoing(methodology),
  ].join('\n\n')}\n`
}

function meaningOf({ reliableVerdicts = {} }: Methodology): string {
  const rows = Object.entries(reliableVerdicts).map(([id, reading]) => {
    const said =
      'verdicts' in reading
        ? Object.entries(reading.verdicts).map(([verdict, share]) => `${verdict} ${share}`)
        : reading.from.map(([from, share]) => `from ${from} ${share}`)
    return `| ${nameOf(id)} | ${said.join(' · ')} |`
  })
  return `## What the number says

**Of a hundred independent expert assessors who look at an outlet with this record, how many would call it reliable.** Anybody can check that: take outlets whose assessors were not used, and count. [calibration.md](calibration.md) does, on domains that nothing was fitted to. Which verdicts count as calling an outlet reliable (1 yes, 0.5 half, 0 no):

| assessor | verdicts |
|---|---|
${rows.join('\n')}`
}

function sumOf({ prior, intervalMass, minimumEvidence, pillarMinimumEvidence }: Methodology): string {
  const percent = Math.round(100 * intervalMass)
  const start = toMicro(prior.rate * prior.weight)
  return `## The sum

Every piece of evidence adds *support* or *doubt*. A unit tells as much as one verdict drawn at random from such assessors; what a family of assessors says tells more than one draw, as the table below has it. Every outlet starts with ${prior.weight} units, ${start} for it and ${toMicro(prior.weight - start)} against: the share that assessors call reliable on average.

> value = 100 · (support + ${start}) / (support + doubt + ${prior.weight})

That is the mean of a Beta distribution of the share (the beta reputation system: Jøsang and Ismail 2002). The interval holds its middle ${percent} %: it is wide where little is known and narrow where much is. With less than ${minimumEvidence} units of evidence no value is given, for a pillar by itself with less than ${pillarMinimumEvidence}; the interval is. What is not known changes evidence and coverage, never the value.

Three pillars are computed the same way from their own evidence at its own weight: transparency, track record, assessments.`
}

function contributionRules({ basisFactors, pools = [], completeRecords }: Methodology): string {
  const table = pools.map(({ id, cap, half, source }) => `| ${id} | ${cap} | ${half} | ${source} |`)
  const complete = (completeRecords?.of ?? []).map(
    ({ body, from, to, source }) => `| ${body} | ${from} to ${to} | ${source} |`,
  )
  return `## From a record to a contribution

> units = base · basis · 2^(−age / half-life) · repeat; support grows by units · x, doubt by units · (1 − x)

- **base** and **x** are in the tables below. An outcome without a row (pending, settled, discontinued, listed …) has no weight.
- **basis** of own evidence: ${Object.entries(basisFactors)
    .map(([basis, factor]) => `${basis} ${factor}`)
    .join(', ')}. A verdict counts in full however it reached us.
- **age** in days from the record's date to the day asked about. A month or year stands for the last day it can mean, but for none after the day it was recorded. What has no date of its own takes that of the first page that tells of it; what has none even then does not count.
- **repeat** is what a pool leaves: own evidence of one kind shares a pool, and all of it together weighs at most the pool's cap: \`cap / (half + weight of all in the pool)\`, to nine decimals.
- For each criterion, and each family of assessors, one contribution: the newest answer, taken from the strongest of the newest records that agree on it. What is said of the whole outlet comes before what is limited to a part. Of two answers of one day the more doubtful counts.
- A family put together from others weighs what it adds where one of those speaks too (\`derivedFrom\`, \`baseBeside\`).
- Records dated after the day asked about, recorded after the instant asked about, or withdrawn by then do not exist. Findings and assessments end with their validity; events stay.
- Decay, units and sums are rounded to six decimals as they are made (units that share a pool to nine), values and intervals to one: what is printed is what was added up.

| pool | cap | half | why |
|---|--:|--:|---|
${table.join('\n')}

Single entries that somebody found are no sample: they are shown first of all and weigh little, whatever their number. Where every decision of a body in a period is on record, both ways, it is read as the share that was upheld:

| body | period | source |
|---|---|---|
${complete.join('\n')}

A policy that a page states and nobody read (\`stated\`) speaks for the outlet half as much as one that was found met, and never against it.`
}

function signalTables(terms: readonly Term[]): string {
  const rows = terms.map(({ signal, halfLifeYears, outcomes, source }) => {
    const worth = Object.entries(outcomes)
      .map(([outcome, { base, x }]) => `${outcome} ${base} × ${x}`)
      .join(' · ')
    return `| \`${signal}\` | ${en.scoring.questions[signal]} | ${worth} | ${halfLifeYears} y | ${withCounterpart(signal, source)} |`
  })
  return `## What is asked of the record

Worth: base × x.

| signal | question | worth | half-life | source |
|---|---|---|--:|---|
${rows.join('\n')}

Membership in a press council answers \`transparency.external-accountability\`.`
}

function familyTables(families: readonly FamilyTerm[]): string {
  const rows = families.flatMap(({ family, derivedFrom, assessors, halfLifeYears, source }) =>
    Object.entries(assessors).map(([id, weighing]) => {
      const name = nameOf(id)
      const worth =
        'verdicts' in weighing
          ? Object.entries(weighing.verdicts).map(([verdict, x]) => `${verdict} ${x}`)
          : weighing.scale.map(([verdict, x]) => `${verdict} → ${x}`)
      return `| ${family}${derivedFrom ? ` (from ${derivedFrom.join(', ')})` : ''} | ${name} (\`${id}\`) | ${weighing.base}${weighing.baseBeside === undefined ? '' : ` (${weighing.baseBeside} beside)`} | ${worth.join(' · ')} | ${halfLifeYears} y | ${source} |`
    }),
  )
  const weighed = new Set(families.flatMap(({ assessors }) => Object.keys(assessors)))
  const rest = ASSESSORS.filter(({ id }) => !weighed.has(id)).map(({ name, role }) =>
    role === 'flag' ? `${name} (shown as context)` : role === 'membership' ? `${name} (a criterion)` : name,
  )
  return `## What others' assessments count

Lists made by the same hands or copied from one another are one family and speak once. Numbers are read off straight lines between the points given. How the weights were fitted, and how well they foretell assessors they never saw, is in [calibration.md](calibration.md).

| family | assessor | base | x | half-life | source |
|---|---|--:|---|--:|---|
${rows.join('\n')}

Known, and without weight of their own: ${rest.join(', ')}.`
}

function readingOf({
  bands,
  provisionalAbove,
  firm,
  leaning,
  advice,
  dissent,
  unscoredKinds,
  neverCounts,
}: Methodology): string {
  const named = bands.map(({ name, from }) => `${name} from ${from}`).join(', ')
  const certainty = Math.round(100 * (leaning?.certainty ?? 0))
  const levels = Object.entries(advice).map(([rule, level]) => `| ${rule} | ${level} |`)
  return `## Reading it

- **Leaning**: *reliable* where it is at least ${certainty} % likely that more than half of such assessors would call it reliable (\`majority\`), *unreliable* where it is as likely that fewer would, else *open*. Advice follows the leaning, so it is given on what the evidence allows and never on the value alone.
- **Status**: *insufficient* below the minimum; *provisional* where the interval touches more than ${provisionalAbove} bands or fewer than ${firm?.voices} voices speak; else *firm*. Voices are families of assessors that are not put together from one another, and pillars of own evidence that weigh at least ${firm?.least} units.
- **Bands** are named for firm scores only: ${named}.
- **Dissent**: pillars with at least ${dissent.minimumEvidence} units each, or assessors, ${dissent.distance} points or more apart.
- **Coverage**: the share of the twelve criteria with a finding.
- **No score** for kinds about which it would say nothing: ${unscoredKinds.join(', ')}.
- **Never counted**, shown beside it at most: ${neverCounts.join(', ')}.

| leaning, status or kind | advice |
|---|---|
${levels.join('\n')}`
}

const LIMITS = `## What the score does not measure

- Whether a claim is true. A reliable outlet errs and an unreliable one reports facts; the score is about the outlet's record, never about the article.
- Political leaning, country, ownership, or being sanctioned. They count for nothing; where an assessor's own scale mixes them in, only its verdict on facts is read (of which MBFC gives a tenth to one-sidedness).
- Importance, reach, courage, originality or quality of writing.
- What nobody recorded. Councils publish rulings in some countries and none in others, fact-checkers watch some outlets and languages more than others, awards go to those who apply. A short record is not a clean one: look at evidence and coverage first.
- Parts of an outlet. One number stands for all desks and editions; records limited to a part say so.
- Assessors' being right. Their weights say how well they agree with one another. Those we could calibrate mostly judge outlets in English.`

const GAMING = `## How it can be gamed, and what stands against it

- **Paper transparency**: policies published and not kept. What the outlet says of itself counts less than what was seen; practising corrections counts more than having a policy, and all of transparency together counts less than one assessor.
- **Many small corrections, awards or friendly complaints** to outweigh rulings: they share one small pool.
- **A flood of complaints against an outlet**: only what a body decided counts, what it rejected counts for the outlet, and all of it shares one small pool.
- **A body of one's own** that rules, awards or certifies: the body is named on every contribution, and which bodies are recorded is decided by review, not by the score. This is the weakest point of the sum.
- **Copied lists** posing as many voices: families speak once. A copy that hides its origin would pass until it is found.
- **A new name or host** to shed a record: successors are linked in the record, but evidence does not move by itself.
- **Choosing the day**: every answer says as of when, and as known when.
- **Editing the record**: nothing is deleted, withdrawals are dated and reasoned, the change log is chained by hashes, and the digest tells whether two scores rest on the same contributions.`

const CHANGES = `## What would change it

A new version is due when better ratings to calibrate with show other weights; when intervals hold clearly more or less than they say on domains not used for fitting; when a weight set by judgement (all but the calibrated families) can be set by data, or when own evidence is seen to foretell more than its caps allow; when a signal turns out to measure leaning, country or size; or when a way of gaming it is found in use. The old version stays, and history can be asked for under either.`

function redoing({ version }: Methodology): string {
  const { weight, halfLife, priorWeight, priorRate } = POLICY_RANGES
  const range = ({ from, to }: { readonly from: number; readonly to: number }) => `${from} to ${to}`
  return `## Working it out again

\`node docs/recompute.mjs score.json\` redoes value, interval and digest from a score's JSON alone, without dependencies. The digest is SHA-256 over the canonical JSON (RFC 8785) of \`methodology\`, \`asOf\` and \`contributions\` without their \`because\`, which differs by language. \`knownAt\` is left out: when the record knew decides which contributions there are, so a record added and withdrawn leaves the digest as it was.

Under a policy of one's own (\`POST /v1/scores\`) weights may be multiplied by ${range(weight)}, half-lives set to ${range(halfLife)} years, the prior to ${range(priorWeight)} units with a share of ${range(priorRate)} in favour, and families or pillars left out. Such a score is named ${version}+ and a hash of the policy.`
}

function nameOf(id: string): string {
  return ASSESSORS.find((assessor) => assessor.id === id)?.name ?? id
}
