// How matching grows with the number of outlets: `npm run bench:growth [-- 10000 100000 1000000]`. Each size is built in a process of its own,
// from the catalogue, the register and so many made-up listings, packed as the service keeps them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { checkRegister } from '../../src/catalogue/check-register.ts'
import { listingsToLoad } from '../../src/catalogue/listings-to-load.ts'
import { changedMatcherSteps, matcherSteps } from '../../src/domain/article/names/build-matcher.ts'
import type { Citation } from '../../src/domain/citation/citation.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { buildLookup, lookupSteps } from '../../src/domain/lookup/lookup.ts'
import { fromPackedLine, packedEntries, toPackedLine } from '../../src/domain/lookup/packed-entries.ts'
import { type PackedSlice, packedSlice } from '../../src/domain/lookup/packed-slice.ts'
import { finished, type Steps } from '../../src/domain/lookup/steps.ts'
import { entryOfListing } from '../../src/domain/register/entry-of-listing.ts'
import type { Listing } from '../../src/domain/register/listing.ts'
import { verdictsOf } from '../../src/imports/verdicts.ts'
import { readRegisterFiles } from '../../src/store/register-files.ts'
import { readVerdictFiles } from '../../src/store/verdict-files.ts'
import { catalogueEntries } from '../domain/citation/catalogue-entries.ts'
import { generatedListing } from './generated-listings.ts'
import { generatedOutlet } from './generated-outlets.ts'

const CITATIONS = new URL('../../../shared/data/citations/current-events-2025.jsonl', import.meta.url)
const SIZES = [10_000, 100_000, 1_000_000]
/** Made-up listings in a slice, as the store keeps them. */
const AT_ONCE = 100
/** Questions of each kind, and runs over them. */
const QUESTIONS = 5_000
const RUNS = 5

const [, , command, size] = process.argv
if (command === 'run') run(Number(size))
else {
  const sizes = process.argv.slice(2).map(Number)
  console.log(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, Node ${process.version}`)
  for (const each of sizes.length === 0 ? SIZES : sizes)
    spawnSync(process.execPath, ['--expose-gc', '--max-semi-space-size=4', import.meta.filename, 'run', String(each)], {
      stdio: 'inherit',
    })
}

function run(count: number): void {
  const slices = knownSlices()
  const began = processor()
  for (let from = 0; from < count; from += AT_ONCE) {
    const lines = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => lineOf(from + at))
    slices.push(packedSlice(lines.join('\n'), entryOfLine))
  }
  const entries = packedEntries(slices)
  const packed = processor()
  const lookup = buildLookup(entries)
  const built = processor()
  const memory = resident()
  const rates = Object.entries(questions(count)).map(([what, asked]) => {
    const resolve = (citation: Citation) => resolveCitation(citation, lookup)
    const matched = asked.filter((citation) => resolve(citation).status === 'matched').length
    const runs = Array.from({ length: RUNS }, () => {
      const before = processor()
      for (const citation of asked) resolve(citation)
      return ((processor() - before) * 1_000) / asked.length
    }).sort((one, other) => one - other)
    return `${what} ${runs[RUNS >> 1]?.toFixed(1)} µs (${((100 * matched) / asked.length).toFixed(0)} % matched)`
  })
  const before = processor()
  const matcher = finished(matcherSteps(entries, lookup.entry))
  const compiled = processor()
  const withMatcher = resident()
  const renaming = processor()
  const kept = Int32Array.from({ length: entries.length }, (_, index) => (index === entries.length >> 1 ? -1 : index))
  const changed = finished(changedMatcherSteps(matcher, kept, entries, lookup.entry))
  const matcherChanged = processor()
  // One slice is read anew, as after a publication.
  const anew = slices.with(-1, packedSlice((slices.at(-1) as PackedSlice).bytes, entryOfLine))
  const turns = turnsOf(lookupSteps(packedEntries(anew), lookup))
  console.log(
    `${entries.length} outlets: packed ${((packed - began) / 1_000).toFixed(1)} s, lookup built ${((built - packed) / 1_000).toFixed(1)} s, ${memory.toFixed(0)} MB; ${rates.join(', ')}; matcher of articles ${((compiled - before) / 1_000).toFixed(1)} s, ${(changed.bytes / 1e6).toFixed(0)} MB, with it ${withMatcher.toFixed(0)} MB; one outlet changed: lookup ${turns.all.toFixed(0)} ms in steps of at most ${turns.longest.toFixed(1)} ms, matcher ${(matcherChanged - renaming).toFixed(0)} ms`,
  )
}

/** The catalogue and the register, as the service packs them; a function of its own, so that nothing else of them stays. */
function knownSlices(): PackedSlice[] {
  const dossiers = catalogueEntries()
  const { verdicts } = verdictsOf(readVerdictFiles())
  const { listings } = listingsToLoad(checkRegister(readRegisterFiles()).listings, verdicts, dossiers)
  return [
    packedSlice(dossiers.map(toPackedLine).join('\n'), fromPackedLine),
    packedSlice(listings.map((listing) => JSON.stringify(listing)).join('\n'), entryOfLine),
  ]
}

function entryOfLine(line: string) {
  return entryOfListing(JSON.parse(line) as Listing)
}

function lineOf(index: number): string {
  return JSON.stringify(generatedListing(index))
}

/** The made-up ones spread over all sizes alike, so that the same share of them is cold. */
function questions(count: number): Readonly<Record<string, readonly Citation[]>> {
  const spread = Array.from({ length: QUESTIONS }, (_, at) => Math.floor((at * count) / QUESTIONS))
  const cited = existsSync(CITATIONS)
    ? readFileSync(CITATIONS, 'utf8')
        .trim()
        .split('\n')
        .slice(0, QUESTIONS)
        .map((line) => JSON.parse(line) as { readonly url: string; readonly cited_as: string })
    : []
  return {
    ...(cited.length > 0 && {
      'cited addresses': cited.map(({ url }) => ({ url })),
      'cited names': cited.map(({ cited_as }) => ({ name: cited_as, language: 'en' })),
    }),
    'made-up addresses': spread.map((index) => ({ url: `https://outlet-${index}.example/a/b` })),
    'made-up names': spread.map((index) => ({ name: generatedOutlet(index).names[0]?.text ?? '' })),
    // Of one length at all sizes: what a label resembles takes longer for a longer one.
    'unlisted addresses': spread.map((index) => ({
      url: `https://nobody-${String(index).padStart(6, '0')}.example/a`,
    })),
  }
}

/** Milliseconds of this process's processor that the steps take together, and the longest of them. */
function turnsOf(steps: Steps<unknown>): { readonly all: number; readonly longest: number } {
  let longest = 0
  const began = processor()
  for (let before = began, isOver = false; !isOver; before = processor()) {
    isOver = steps.next().done === true
    longest = Math.max(longest, processor() - before)
  }
  return { all: processor() - began, longest }
}

/** Milliseconds of this process's processor. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

function resident(): number {
  for (let times = 0; times < 4; times += 1) globalThis.gc?.()
  return process.memoryUsage().rss / 1e6
}
