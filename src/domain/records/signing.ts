/** Ports to the server's key. `record` is canonical text; the JWS is detached (RFC 7515 appendix F, RFC 7797 `b64: false`, EdDSA). */
export interface RecordSigner {
  /** RFC 7638 thumbprint of the public key. */
  kid: string
  sign(record: string): Promise<string>
}

export interface RecordVerifier {
  /** Resolves to the `kid` whose key made this JWS over exactly this text; `null` if none of the known keys did. */
  verify(record: string, jws: string): Promise<string | null>
}
