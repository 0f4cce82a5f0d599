import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './faults.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options and positional words of a command line.
 *
 * @throws UsageError that suggests the nearest option
 */
export function readArgs<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(sentenceOf(error as Error & { code?: string }, options))
  }
}

function sentenceOf({ code, message }: Error & { code?: string }, options: Options): string {
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${option}.${didYouMean(
      option,
      ['help', ...Object.keys(options)].map((each) => `--${each}`),
    )}`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return options[option.slice(2)]?.type === 'boolean' ? `${option} takes no value.` : `${option} needs a value.`
  return message
}
