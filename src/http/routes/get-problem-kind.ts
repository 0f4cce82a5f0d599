import { PROBLEM_KINDS, Problem } from '../../domain/problem.ts'
import type { App } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { PROBLEMS } from '../form/problems.ts'

/** The page behind a problem's `type`: its title and status. */
export function getProblemKind(app: App): void {
  app.get('/problems/:kind', (c) => {
    const kind = [...PROBLEM_KINDS, 'internal' as const].find((each) => each === c.req.param('kind'))
    if (kind === undefined) throw new Problem('not-found', 'There is no such kind of problem.')
    return c.json({ type: `/problems/${kind}`, ...PROBLEMS[kind] }, 200, { ...CONSTANT_HEADERS })
  })
}
