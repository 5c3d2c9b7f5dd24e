/** JSON-LD writes one value alone and several as a list; `undefined`: none. */
export function oneOrMany<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0]
}
