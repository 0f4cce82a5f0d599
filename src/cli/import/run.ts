import { readCatalogueState } from '../../db/catalogue-state.ts'
import { dayOf } from '../../domain/date.ts'
import { importOutlets } from '../../editorial/import-outlets.ts'
import { type ImportOutcome, importRows } from '../../editorial/import-rows.ts'
import { ASSESSMENT_COLUMNS, addAssessments, draftAssessments } from '../../imports/assessments.ts'
import { addRulings, draftRulings, RULING_COLUMNS } from '../../imports/rulings.ts'
import { readTable } from '../../imports/table.ts'
import { runDeclared } from './declared.ts'
import { faultLine } from './fault-line.ts'
import type { ImportRun } from './import-run.ts'
import type { ImportRequest } from './request.ts'
import { writeProposals } from './write-proposals.ts'

const RULINGS = 'Rulings imported from a list.'
const OUTLETS = 'Records of outlets imported from a file.'

/** Runs the import and prints the result. Exit code 0, or 1 where the file has faults and nothing was loaded. */
export async function runImport(request: ImportRequest, run: ImportRun): Promise<number> {
  if (request.what === 'assessments') return runAssessments(request, run)
  if (request.what === 'rulings') return runRulings(request, run)
  if (request.what === 'outlets') return runOutlets(request, run)
  return runDeclared(request, run)
}

async function runAssessments(
  { assessor, licence, dryRun, skipFaulty }: Extract<ImportRequest, { what: 'assessments' }>,
  run: ImportRun,
): Promise<number> {
  const { db, now, input } = run
  const today = dayOf(now)
  const list = { assessor, licence, source: input.source, now: now.toISOString() }
  const table = readTable(input.text, ASSESSMENT_COLUMNS)
  const outcome = await importRows(
    db,
    {
      table,
      draft: (rows, lookup) => draftAssessments(rows, assessor, lookup, today),
      add: (record, drafts) => addAssessments(record, drafts, list),
      reason: 'Assessments imported from a list.',
    },
    { ...run, dryRun, skipFaulty },
  )
  const code = tell(outcome, table.unread, 'assessment', { dryRun, skipFaulty }, run)
  if (outcome.isLoaded && outcome.added.length > 0 && !(await readCatalogueState(db)).showsImported)
    run.out('They are kept and stay out of every answer until the service is started with MASTHEAD_SHOW_IMPORTED=true.')
  return code
}

async function runRulings(
  { dryRun, skipFaulty, out }: Extract<ImportRequest, { what: 'rulings' }>,
  run: ImportRun,
): Promise<number> {
  const { db, now, input } = run
  const today = dayOf(now)
  const table = readTable(input.text, RULING_COLUMNS)
  const outcome = await importRows(
    db,
    {
      table,
      draft: (rows, lookup) => draftRulings(rows, lookup, today),
      add: (record, drafts) => addRulings(record, drafts, now.toISOString()),
      reason: RULINGS,
    },
    { ...run, dryRun: dryRun || out !== null, skipFaulty },
  )
  const code = tell(outcome, table.unread, 'ruling', { dryRun, skipFaulty }, run)
  if (outcome.isGood && out !== null && !dryRun) writeProposals(out, outcome.changes, RULINGS, run)
  return code
}

async function runOutlets(
  { dryRun, out }: Extract<ImportRequest, { what: 'outlets' }>,
  run: ImportRun,
): Promise<number> {
  const options = { ...run, dryRun: dryRun || out !== null }
  const outcome = await importOutlets(run.db, run.input.text, options)
  const { rows, faults, preview, changes, added, changed, isLoaded } = outcome
  for (const fault of faults) run.err(faultLine(run.input.name, fault))
  for (const line of preview) run.out(line)
  if (faults.length > 0) {
    run.out(`${counted(faults.length, 'fault')} in ${counted(rows, 'record')}: nothing was loaded.`)
    return 1
  }
  const done = isLoaded ? 'loaded' : 'would be loaded'
  run.out(
    `${counted(rows, 'record')}: ${added} new and ${changed} changed ${done}, ${rows - added - changed} unchanged.`,
  )
  if (out !== null && !dryRun) writeProposals(out, changes, OUTLETS, run)
  return 0
}

function tell(
  { rows, added, outlets, faults, isGood, isLoaded }: ImportOutcome,
  unread: readonly string[],
  what: string,
  { dryRun, skipFaulty }: { dryRun: boolean; skipFaulty: boolean },
  { input, out, err }: ImportRun,
): number {
  if (unread.length > 0) err(`${input.name}: not read: ${unread.join(', ')}`)
  for (const fault of faults) err(faultLine(input.name, fault))
  if (dryRun) for (const { line, id, text } of added) out(`${input.name}:${line} ${id}: ${text}`)
  const sum = `${counted(added.length, what)} of ${counted(outlets, 'outlet')} from ${counted(rows, 'row')}`
  if (!isGood) {
    const advice = skipFaulty
      ? 'Mend the file first.'
      : `Mend the rows, or load the others with --skip-faulty (${sum}).`
    out(`${counted(faults.length, 'fault')}: nothing was loaded. ${advice}`)
    return 1
  }
  const beside = faults.length > 0 ? `; ${counted(faults.length, 'fault')}, those rows left out` : ''
  out(`${sum} ${isLoaded ? 'loaded' : 'would be loaded'}${beside}.`)
  return 0
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
