import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCsv } from '../../docs/read-csv.ts'
import type { LinkGraph, Rating, RatingRow } from './rated-domain.ts'

/** The development part of the ratings; the rest is held out. */
export const DEVELOPMENT = fileURLToPath(new URL('../../../shared/data/ratings/ratings-dev.csv', import.meta.url))

/** @throws Error for unexpected columns */
export function readRatings(path: string): readonly RatingRow[] {
  const [header, ...lines] = readCsv(readFileSync(path, 'utf8'))
  if (header?.join() !== 'domain,rater,field,value')
    throw new Error(`${path}: the first line is not domain,rater,field,value`)
  return lines.map(([domain = '', rater = '', field = '', value = '']) => ({ domain, rater, field, value }))
}

/** The link graph's verdicts by domain, from `db/assessments`. */
export function readLinkGraph(): LinkGraph {
  return new Map(['link-graph', 'link-graph-labels'].flatMap(readAssessments))
}

function readAssessments(assessor: string): (readonly [domain: string, Rating])[] {
  const path = fileURLToPath(new URL(`../../db/assessments/${assessor}.csv`, import.meta.url))
  const [header = [], ...lines] = readCsv(readFileSync(path, 'utf8'))
  const [host, verdict] = [header.indexOf('host'), header.indexOf('verdict')]
  return lines.flatMap((cells) => {
    const [domain, said] = [cells[host], cells[verdict]]
    return domain && said ? [[domain, { assessor, family: 'link-graph', verdict: said }] as const] : []
  })
}
