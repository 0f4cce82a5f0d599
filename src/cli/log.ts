import pino from 'pino'
import type { Served } from '../http/deps.ts'

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Bytes gathered before they are written, and the longest that they wait, in milliseconds. */
const GATHERED = 8_192
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
  destination = pino.destination({ dest: 1, sync: false, minLength: GATHERED }),
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
    request: ({ requestId, method, path, route, status, milliseconds, key, client }) => {
      const level = status >= 500 ? 'error' : 'info'
      if (!logger.isLevelEnabled(level)) return
      logger[level]({
        requestId,
        method,
        path,
        route: route(),
        status,
        ms: Math.round(milliseconds * 1_000) / 1_000,
        ...(key !== null && { key }),
        ...(status >= 400 && client !== null && { client }),
      })
    },
  }
}

/** Runs notes after the answers that they are about. */
export function afterAnswers(...notes: readonly ((served: Served) => void)[]): (served: Served) => void {
  let waiting: Served[] = []
  const run = () => {
    const due = waiting
    waiting = []
    for (const served of due) for (const note of notes) note(served)
  }
  return (served) => {
    if (waiting.push(served) === 1) setImmediate(run)
  }
}
