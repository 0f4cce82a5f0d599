/** Bodies of answers that are known to be one text or one array of bytes. */
const bodies = new WeakMap<Response, string | Uint8Array<ArrayBuffer>>()

/** Notes an answer's body, so that who packs it need not read it back: that copies a long one twice. */
export function withKnownBody(response: Response, body: string | Uint8Array<ArrayBuffer>): Response {
  bodies.set(response, body)
  return response
}

/** The body that was noted; undefined for none. */
export function knownBodyOf(response: Response): string | Uint8Array<ArrayBuffer> | undefined {
  return bodies.get(response)
}
