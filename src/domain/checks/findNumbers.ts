const number =
  /(?<![\p{L}\p{Nd}.,])(?:\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3}){1,4}|\d{1,12})(?:[.,]\d{1,6})?(?![\p{L}\p{Nd}])/gu

/** Numbers of a text by value, as decimal text: `1,000`, `1 000` and `1000` are one number, and so are `5` and `5.0`. */
export function findNumbers(text: string): string[] {
  return (text.match(number) ?? []).map((found) =>
    String(Number(found.replace(/[ .,'’\u00A0\u202F](?=\d{3}(?!\d))/g, '').replace(',', '.'))),
  )
}
