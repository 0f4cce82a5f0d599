import { endingOf } from './cli/faults.ts'
import { serve } from './cli/serve.ts'

// A service outlives whoever reads its log.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  await serve(process.argv.slice(2))
} catch (error) {
  console.error(endingOf(error))
  process.exit(1)
}
