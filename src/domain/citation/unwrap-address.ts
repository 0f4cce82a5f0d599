import { type Address, type AddressFault, isAddress, readAddress, readPlainAddress } from './address.ts'
import { atHome } from './at-home.ts'
import { withoutAmp } from './canonical-url.ts'
import type { Via } from './citation.ts'
import { NO_VIA } from './resolution.ts'
import { type SpecialHost, specialHostOf } from './special-hosts.ts'

export interface Unwrapped {
  readonly address: Address
  /** The entry of its host in `special-hosts`, if any. */
  readonly special: SpecialHost | null
  /** The wrappers removed, outermost first. */
  readonly via: readonly Via[]
  readonly credentials: boolean
}

/** Nested wrappers that are removed, at most; real links have fewer. */
const DEEPEST_WRAPPING = 8

/** The page behind an address, without archives, translators, caches and redirectors. */
export function unwrapAddress(read: Address): Unwrapped | 'wrapped-too-deep' {
  let address = read
  let via: Via[] | undefined
  let { credentials } = read
  for (let depth = 0; ; ) {
    const special = specialHostOf(address.host)
    const layer = special === null || special.wrappers.length === 0 ? null : layerOf(special, address)
    if (layer === null) {
      // Only after unwrapping, as the path of an AMP viewer contains `amp` too.
      const page = atHome(withoutAmp(address))
      if (page.host === address.host) return { address: page, special, via: via ?? NO_VIA, credentials }
      address = page
      continue
    }
    if (depth === DEEPEST_WRAPPING) return 'wrapped-too-deep'
    depth += 1
    via ??= []
    via.push(layer.via)
    address = layer.address
    credentials ||= address.credentials
  }
}

/** The host to show in `via`: `translate.goog` for all its sub-domains, Google's with the country's domain. */
export function viaHost({ host }: SpecialHost, asked: string): string {
  return host.includes('.') ? host : asked.replace(/^www\./, '')
}

function layerOf(special: SpecialHost, address: Address): { address: Address; via: Via } | null {
  for (const { inner, kind, name } of special.wrappers) {
    const text = inner(address)
    if (text === null) continue
    const read: Address | AddressFault = readPlainAddress(text) ?? readAddress(text)
    if (isAddress(read))
      return { address: read, via: { kind, host: viaHost(special, address.host), name, outletId: null } }
  }
  return null
}
