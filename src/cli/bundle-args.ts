import { parseArgs } from 'node:util'
import { KEY_FORM } from '../domain/editorial/signature.ts'
import { UsageError } from './faults.ts'

interface BundleArgs {
  readonly bundle?: string | undefined
  readonly publicKey?: string | undefined
}

/** @throws UsageError */
export function bundleOf(args: readonly string[]): BundleArgs {
  const options = { bundle: { type: 'string' }, 'public-key': { type: 'string' } } as const
  const read = () => parseArgs({ args: [...args], options }).values
  let values: ReturnType<typeof read>
  try {
    values = read()
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  const { bundle, 'public-key': publicKey } = values
  if (publicKey !== undefined && bundle === undefined) throw new UsageError('--public-key goes with --bundle.')
  if (publicKey !== undefined && !KEY_FORM.test(publicKey))
    throw new UsageError('--public-key takes 43 characters of base64url, as masthead export bundle shows them.')
  return { bundle, publicKey }
}
