/**
 * Stands where Payload would show its own status and its own ways to publish and unpublish: to it every article is a draft for good,
 * which would be said even of a live page.
 */
export function Nothing() {
  return null
}
