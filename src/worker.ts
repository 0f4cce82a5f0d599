import type { ExecutionContext, ScheduledController } from '@cloudflare/workers-types'
import { runTimer } from './worker/timer.ts'
import { misconfigured, type WorkerApp, type WorkerEnv, workerApp } from './worker/worker-app.ts'

/** One app for each isolate, so that its indexes are built once. */
let made: WorkerApp | undefined

export default {
  fetch: async (request: Request, env: WorkerEnv, context: ExecutionContext) => {
    try {
      made ??= workerApp(env)
    } catch (error) {
      return misconfigured(error)
    }
    return made.answer(request, context)
  },
  scheduled: (_: ScheduledController, env: WorkerEnv) => {
    made ??= workerApp(env)
    return runTimer(env.DB, made.signer)
  },
}
