import './quick-start.cjs'
import manifest from '../package.json' with { type: 'json' }
import { COMMANDS, USAGE } from './cli/commands.ts'
import { didYouMean } from './cli/did-you-mean.ts'
import { endingOf, isExpected, UsageError } from './cli/faults.ts'

// A reader such as `head` may close the pipe early, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
// A closed standard error, which only shows progress, must not end the command.
process.stderr.on('error', () => {})

const isHelp = (word: string | undefined) => /^(-h|--?help|help)$/.test(word ?? '')

const [name = 'help', ...args] = process.argv.slice(2)
try {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const asksHelp = isHelp(args[0]) || args.includes('--help') || args.includes('-h')
  if (command !== undefined && asksHelp) process.stdout.write(`${command.help}\n`)
  else if (command !== undefined) await (await command.load())(args)
  else if (isHelp(name)) process.stdout.write(`${COMMANDS[args[0] ?? '']?.help ?? USAGE.trimEnd()}\n`)
  else if (/^(-v|-V|--version|version)$/.test(name)) process.stdout.write(`${manifest.version}\n`)
  else {
    const near = didYouMean(name, Object.keys(COMMANDS))
    throw new UsageError(`There is no command ${JSON.stringify(name)}.${near}\n\n${USAGE}`)
  }
} catch (error) {
  console.error(isExpected(error) || !process.env.DEBUG ? endingOf(error) : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
