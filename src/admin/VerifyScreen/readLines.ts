/** Whole lines of a stream as they arrive; an unfinished last one, of an answer that broke off, is left out. */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let held = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    held += decoder.decode(value, { stream: true })
    const lines = held.split('\n')
    held = lines.pop() ?? ''
    yield* lines
  }
}
