import { endingOf } from './cli/faults.ts'
import { serve } from './cli/serve.ts'

try {
  await serve(process.argv.slice(2))
} catch (error) {
  console.error(endingOf(error))
  process.exit(1)
}
