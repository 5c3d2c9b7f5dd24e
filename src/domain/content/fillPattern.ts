/**
 * A question's heading or slug pattern with the condition's name in place of `{condition}`. For a slug, pass the
 * result through `slugify`.
 */
export function fillPattern(pattern: string, values: { condition: string }): string {
  // a function, so that `$&` in a name stays what it is
  return pattern.replaceAll('{condition}', () => values.condition)
}
