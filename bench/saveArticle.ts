import { handleEndpoints, type Payload, type SanitizedConfig, type TypedUser } from 'payload'

/**
 * How a save comes in: by a call in the process, or as a request to the REST handler, with its sign-in. `main`: as a
 * call that asks for the main row, where a draft of Payload's would go to the history alone.
 */
export type Door = 'local' | 'rest' | 'main'

export interface Saver {
  /** Milliseconds of each of `count` autosaves, one word of the page changed in each. */
  save(door: Door, count: number): Promise<number[]>
}

/** Of a stored document what the admin's form does not send back. */
const notSent = [
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'workflow',
  'state',
  'live',
  'revision',
  'tier',
  'dependencies',
]

/**
 * Autosaves of one article as the admin makes them: the whole form, with the ids of its rows and blocks.
 *
 * @param around wraps each request, where the product wraps its route handlers.
 */
export async function openSaver(
  { payload, config }: { payload: Payload; config: SanitizedConfig },
  { article, user, token }: { article: string; user: TypedUser; token: string },
  around: (handle: (request: Request) => Promise<Response>) => (request: Request) => Promise<Response>,
): Promise<Saver> {
  const stored: unknown = await payload.findByID({ collection: 'articles', id: article, depth: 0, draft: true })
  const form = Object.fromEntries(Object.entries(stored as object).filter(([name]) => !notSent.includes(name)))
  const handle = around((request) => handleEndpoints({ config, request }))
  let edits = 0

  function edited(): Record<string, unknown> {
    const data = structuredClone(form)
    const node = (data as unknown as EditedPage).sections[0]?.body.root.children[0]?.children[0]
    if (!node) throw new Error('The page has no text to change.')
    node.text = `${node.text} ${(edits += 1)}`
    return data
  }

  async function saveOnce(door: Door): Promise<number> {
    const data = edited()
    const body = door === 'rest' ? JSON.stringify(data) : ''
    const started = performance.now()
    if (door !== 'rest') {
      await payload.update({
        collection: 'articles',
        id: article,
        data: door === 'main' ? { ...data, _status: 'draft' } : data,
        draft: door !== 'main',
        autosave: true,
        depth: 0,
        user,
        overrideAccess: false,
      })
    } else {
      const response = await handle(
        new Request(`http://localhost:3000/api/articles/${article}?draft=true&autosave=true&depth=0`, {
          method: 'PATCH',
          body,
          headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        }),
      )
      const text = await response.text()
      if (!response.ok) throw new Error(`The save was refused: ${text}`)
    }
    return performance.now() - started
  }

  return {
    async save(door, count) {
      const times: number[] = []
      for (let done = 0; done < count; done += 1) times.push(await saveOnce(door))
      return times
    },
  }
}

interface EditedPage {
  sections: { body: { root: { children: { children: { text: string }[] }[] } } }[]
}
