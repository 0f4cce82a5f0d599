import { getHealth } from './routes/get-health.ts'
import { getMetrics } from './routes/get-metrics.ts'
import { getOpenapi } from './routes/get-openapi.ts'
import { getProblemKind } from './routes/get-problem-kind.ts'
import { getReadiness } from './routes/get-readiness.ts'
import { getSecurityContact } from './routes/get-security-contact.ts'

/** Routes about the service itself. */
export const OPERATION_ROUTES = [getOpenapi, getProblemKind, getHealth, getReadiness, getMetrics, getSecurityContact]
