import pino from 'pino'
import type { LogLevel } from '../config.ts'
import type { Served } from '../http/deps.ts'
import { accessOf } from '../http/gate/access.ts'

/** Bytes buffered before a write, and the longest delay in milliseconds. */
const GATHERED = 65_536
const WAIT = 500

export interface Log {
  readonly logger: pino.Logger
  /** Logs a request once its answer is on its way. */
  readonly request: (served: Served) => void
  /** Writes what is buffered. */
  readonly flush: () => void
}

/**
 * The request log: one JSON object a line, on standard output. Only the fields named here are written: no header, query
 * or body, so that neither keys nor what a newsroom looks up can get into a log. Client addresses only of refused
 * requests.
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
      // There is nothing to write to yet.
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

/** Slower answers are logged at info, in milliseconds. */
const SLOW = 1_000

/**
 * Successful reads are most of all requests and are counted by `/metrics`; a log line, a quarter of the cost of an
 * answer, is written for them at `debug` only.
 */
function levelOf({ method, route, status, milliseconds }: Served): 'error' | 'info' | 'debug' {
  if (status >= 500) return 'error'
  if (status >= 400 || milliseconds > SLOW) return 'info'
  // No GET is a write: looking up its route's access would cost as much as the rest of this.
  return method !== 'GET' && accessOf(method, route()).policy === 'writes' ? 'info' : 'debug'
}

/** The line that pino would write, put together by hand because every request pays for it. */
function requestLine(
  { requestId, method, path, route, status, milliseconds, key, client }: Served,
  level: string,
  now: Date,
): string {
  const more = `${key === null ? '' : `,"key":"${key}"`}${status < 400 || client === null ? '' : `,"client":"${client}"`}`
  return `{"level":"${level}","time":"${now.toISOString()}","requestId":"${requestId}","method":${JSON.stringify(method)},"path":${JSON.stringify(path)},"route":"${route()}","status":${status},"ms":${milliseconds.toFixed(3)}${more}}\n`
}
