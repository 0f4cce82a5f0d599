import { isAddress, readAddress } from '../domain/citation/address.ts'
import type { OutletRecord } from '../domain/record.ts'

/** The host of a URL or bare domain, without `www.`; null for other text. */
export function hostOf(text: string): string | null {
  const address = readAddress(text)
  return isAddress(address) ? address.host.replace(/^www\./, '') : null
}

/** Whether a host is one of the outlet's, or a sub-domain of one. */
export function isOwnHost(host: string, { locators }: Pick<OutletRecord, 'locators'>): boolean {
  return locators.some(
    (locator) =>
      locator.host !== null &&
      locator.withdrawnAt === null &&
      (host === locator.host || host.endsWith(`.${locator.host}`)),
  )
}
