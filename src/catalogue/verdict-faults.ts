import { getPublicSuffix, parse } from 'tldts'
import { isDay } from '../domain/date.ts'
import { findAssessor, isVerdictOf } from '../domain/scoring/assessors.ts'
import type { Verdict } from './verdict.ts'

/** Faults of the lines of one file, by index from 0. */
export function* verdictFaultsOf(verdicts: readonly Verdict[]): Generator<readonly [index: number, reason: string]> {
  const seen = new Map<string, number>()
  for (const [index, { source, host, path, scope, verdict, page }] of verdicts.entries()) {
    const assessor = findAssessor(source.assessor)
    if (assessor === undefined) yield [index, `${source.assessor} is no known assessor`]
    else if (!isVerdictOf(assessor, verdict)) yield [index, `${verdict} is no verdict of ${source.assessor}`]
    if (!isDay(source.on)) yield [index, `${source.on} is no real day`]
    if (!isCanonicalHost(host)) yield [index, `${host} is no host in ASCII lower case without www.`]
    if (path !== null && !/^(\/[^/?#\s]+)+$/.test(path)) yield [index, `${path} is no path without a slash at its end`]
    if (!/^https?:\/\/[^/\s]+/.test(page)) yield [index, `${page} is no http or https address`]
    const key = [host, path, scope, source.on].join('\t')
    if (seen.has(key)) yield [index, `says the same as line ${seen.get(key)}: one line a host, path, scope and day`]
    seen.set(key, index + 2)
  }
}

function isCanonicalHost(host: string): boolean {
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !host.startsWith('www.')
  return isHost && !parse(host).isIp && getPublicSuffix(host) !== host
}
