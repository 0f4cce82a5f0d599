import './quick-start.cjs'
import { endingOf } from './cli/faults.ts'

// The service must survive a reader of its log that closes the pipe.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  const { serve } = await import('./cli/serve.ts')
  await serve(process.argv.slice(2))
} catch (error) {
  console.error(endingOf(error))
  process.exit(1)
}
