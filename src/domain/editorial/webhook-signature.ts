import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Random bytes of a secret. Standard Webhooks allows 24 to 64. */
export const SECRET_BYTES = 32

/** `whsec_` and the bytes as base64. */
export function toSecret(bytes: Uint8Array): string {
  if (bytes.length !== SECRET_BYTES)
    throw new Error(`A webhook's secret is made of ${SECRET_BYTES} bytes, not ${bytes.length}.`)
  return `whsec_${toBase64(bytes)}`
}

/**
 * The header `webhook-signature`: one HMAC-SHA256 for each secret, so that a receiver can switch while both are valid.
 */
export function webhookSignature(
  secrets: readonly string[],
  { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: string },
): string {
  const signed = utf8ToBytes(`${id}.${timestamp}.${body}`)
  return secrets.map((secret) => `v1,${toBase64(hmac(sha256, bytesOf(secret), signed))}`).join(' ')
}

function bytesOf(secret: string): Uint8Array {
  return Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (char) => char.charCodeAt(0))
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
