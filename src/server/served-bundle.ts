import { type FollowedBundle, followedBundle } from '../store/followed-bundle.ts'

/** How often the bundle's folder is checked, in milliseconds. */
const LOOK_EVERY = 10_000

/** Opens and checks a bundle, logs who signed it, and switches to newer ones put in its place. */
export async function openServedBundle(
  folder: string,
  publicKey: string | undefined,
  every = LOOK_EVERY,
): Promise<FollowedBundle> {
  const bundle = await followedBundle(folder, publicKey)
  const { outlets, createdAt, publicKey: signer } = bundle.manifest
  const whose =
    signer === null
      ? 'signed by nobody'
      : `signed with ${signer}${publicKey === undefined ? ', by the key that the bundle itself names: give --public-key to require a certain signer' : ''}`
  console.error(`A bundle of ${outlets} outlets of ${createdAt}, ${whose}. It is read-only.`)
  let told: string | null = null
  setInterval(async () => {
    const isNew = await bundle.look()
    const { createdAt, fault } = bundle.state()
    if (isNew) console.error(`The bundle of ${createdAt} is in use from now on.`)
    else if (fault !== null && fault !== told)
      console.error(`What is in ${folder} is not used, or should not be: ${fault}`)
    told = fault
  }, every).unref()
  return bundle
}
