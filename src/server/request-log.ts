import pino from 'pino'
import type { LogLevel } from '../config.ts'
import type { Served } from '../http/deps.ts'
import { accessOf } from '../http/gate/access.ts'

/** Bytes gathered before they are written, and the longest that they wait, in milliseconds. */
const GATHERED = 65_536
const WAIT = 500

export interface Log {
  readonly logger: pino.Logger
  /** Notes an answer once it is on its way. */
  readonly request: (served: Served) => void
  /** Writes what is still gathered. */
  readonly flush: () => void
}

/**
 * One JSON object a line, on standard output. Nothing of a request is written but what is named here: no header, no
 * query, no body, so that neither keys nor what a newsroom looks up can end in a log. Addresses only of refused requests.
 */
export function logOf(
  level: LogLevel,
  destination = pino.destination({ dest: 1, sync: false, minLength: GATHERED, maxWrite: 2 * GATHERED }),
): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  const flush = () => {
    try {
      destination.flushSync()
    } catch {
      // Nothing to write to yet.
    }
  }
  setInterval(() => destination.flush(), WAIT).unref()
  return {
    logger,
    flush,
    request: (served) => {
      const level = levelOf(served)
      if (logger.isLevelEnabled(level)) destination.write(requestLine(served, level, new Date()))
    },
  }
}

/** Answers slower than this are told of, in milliseconds. */
const SLOW = 1_000

/** Reading that went well is the bulk of all requests and counted by `/metrics`: its lines, a quarter of what an answer costs, are for `debug`. */
function levelOf({ method, route, status, milliseconds }: Served): 'error' | 'info' | 'debug' {
  if (status >= 500) return 'error'
  return status >= 400 || milliseconds > SLOW || accessOf(method, route()).policy === 'writes' ? 'info' : 'debug'
}

/** As pino would write it, put together by hand: it is the one line that every request pays for. */
function requestLine(
  { requestId, method, path, route, status, milliseconds, key, client }: Served,
  level: string,
  now: Date,
): string {
  const more = `${key === null ? '' : `,"key":"${key}"`}${status < 400 || client === null ? '' : `,"client":"${client}"`}`
  return `{"level":"${level}","time":"${now.toISOString()}","requestId":"${requestId}","method":${JSON.stringify(method)},"path":${JSON.stringify(path)},"route":"${route()}","status":${status},"ms":${milliseconds.toFixed(3)}${more}}\n`
}
