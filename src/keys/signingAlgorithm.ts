/**
 * How records are signed: JWS with a detached payload (RFC 7515 appendix F) that is not base64url-encoded (RFC 7797),
 * by Ed25519 (RFC 8037, `EdDSA`). The protected header is written in exactly one form, so that one key has one header
 * text and a verifier never has to interpret what a stranger wrote into it.
 */
export const algorithm = 'EdDSA'

export function protectedHeader(kid: string) {
  return { alg: algorithm, b64: false, crit: ['b64'], kid }
}

/** The first part of every JWS made by the key of this `kid`. */
export function headerText(kid: string): string {
  return Buffer.from(JSON.stringify(protectedHeader(kid)), 'utf8').toString('base64url')
}
