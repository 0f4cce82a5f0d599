import type { ServerResponse } from 'node:http'
import type { ProblemKind } from '../domain/problem.ts'
import { CONSTANT_HEADERS } from '../http/form/headers.ts'
import { PROBLEMS, problemDocument } from '../http/form/problems.ts'

/** Refuses a request before any route sees it, with a problem document. The rest of its body is not read. */
export function refuse(
  outgoing: ServerResponse,
  kind: ProblemKind,
  detail: string,
  fields: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(PROBLEMS[kind].status, {
    ...CONSTANT_HEADERS,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    connection: 'close',
    ...fields,
  })
  outgoing.end(JSON.stringify(problemDocument(kind, detail)))
}
