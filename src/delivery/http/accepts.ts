/** Whether an `Accept` header takes one of these media types (RFC 9110 12.5.1); a type refused by `q=0` is not taken. */
export function accepts(header: string | undefined, types: readonly string[]): boolean {
  if (header === undefined || header === '' || header === '*/*') return true
  const ranges = header.split(',').map((one) => {
    const [range = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    return { range, refused: q !== undefined && Number(q.slice(2)) === 0 }
  })
  return types.some((type) => {
    const [family] = type.split('/')
    // the most specific range decides
    const decisive = [type, `${family}/*`, '*/*']
      .map((wanted) => ranges.find(({ range }) => range === wanted))
      .find((found) => found !== undefined)
    return decisive !== undefined && !decisive.refused
  })
}
