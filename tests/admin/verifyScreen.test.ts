import { describe, expect, it } from '@jest/globals'

import { groupFindings } from '../../src/admin/VerifyScreen/groupFindings'
import { readLines } from '../../src/admin/VerifyScreen/readLines'
import { recordLink } from '../../src/admin/VerifyScreen/recordLink'

describe('the findings of a verification', () => {
  it('stand together by record, in the order in which each was first named, with each advice once', () => {
    const groups = groupFindings([
      { code: 'jws-invalid', kind: 'editions', id: 'e1', message: 'one' },
      { code: 'signature-missing', kind: 'signatures', id: 's1', message: 'two' },
      { code: 'column-mismatch', kind: 'editions', id: 'e1', message: 'three' },
      { code: 'signature-missing', kind: 'editions', id: 'e1', message: 'four' },
    ])
    expect(groups).toEqual([
      { kind: 'editions', id: 'e1', messages: ['one', 'three', 'four'], advice: ['altered', 'missing'], gone: false },
      { kind: 'signatures', id: 's1', messages: ['two'], advice: ['missing'], gone: true },
    ])
  })

  it.each([
    ['workflow', 'a1', '/collections/articles/a1/history'],
    ['stream', 'article:a1', '/collections/articles/a1/history'],
    ['live', 'en/fabry', '/collections/live/en%2Ffabry'],
    ['stream', 'people', undefined],
    ['file', '3', undefined],
    ['editions', '', undefined],
  ])('lead from %s %s to where it can be looked at', (kind, id, path) => {
    expect(recordLink(kind, id)?.path).toBe(path)
  })
})

describe('the answer of a running verification', () => {
  it('is read line by line, however it was cut on its way, without a line that broke off', async () => {
    const bytes = new TextEncoder().encode('{"a":"ä"}\n{"b":1}\n{"c"')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        // the first cut is within a letter
        for (const [from, to] of [
          [0, 7],
          [7, 12],
          [12, bytes.length],
        ] as const)
          controller.enqueue(bytes.slice(from, to))
        controller.close()
      },
    })
    const lines: string[] = []
    for await (const line of readLines(body)) lines.push(line)
    expect(lines).toEqual(['{"a":"ä"}', '{"b":1}'])
  })
})
