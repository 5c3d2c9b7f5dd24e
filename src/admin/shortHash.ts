/** Enough of a hash for people to compare: `sha256:0123456789ab…` becomes `0123456789ab`. */
export function shortHash(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, 12)
}
