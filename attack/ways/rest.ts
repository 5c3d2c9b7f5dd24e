import type { Answer } from '../types'
import type { Stage } from '../stage/stage'
import type { Operation } from './operation'

export interface RestRequest {
  method: string
  /** Begins with `/api`. */
  path: string
  /** Key of a person; nobody where absent. */
  by?: string | null
  json?: unknown
  body?: string | Uint8Array<ArrayBuffer> | FormData
  headers?: Record<string, string>
}

/** One request over HTTP, as a script of a signed-in person sends it. */
export async function request(stage: Pick<Stage, 'address' | 'token'>, given: RestRequest): Promise<Response> {
  const { method, path, by, json, headers = {} } = given
  const body = json === undefined ? given.body : JSON.stringify(json)
  return fetch(`${stage.address}${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
    ...(body === undefined ? {} : { body }),
    headers: {
      // each attack as from an address of its own, so that the limits of one do not stop the next
      'x-forwarded-for': addressOfNow(),
      ...(by ? { authorization: `JWT ${await stage.token(by)}` } : {}),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  })
}

export async function ask(stage: Pick<Stage, 'address' | 'token'>, given: RestRequest): Promise<Answer> {
  return readAnswer(await request(stage, given))
}

/** Status and first code of an answer in the shape of Payload's errors or of RFC 9457. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  let code: string | null = null
  try {
    const body = JSON.parse(text) as {
      errors?: { data?: { code?: unknown }; extensions?: { code?: unknown } }[]
      code?: unknown
    }
    const found = body.errors?.[0]?.data?.code ?? body.errors?.[0]?.extensions?.code ?? body.code
    code = typeof found === 'string' ? found : null
  } catch {
    // no JSON: no code
  }
  return { status: response.status, code, said: text.slice(0, 300) }
}

export async function byRest(stage: Stage, operation: Operation): Promise<Answer> {
  const { method, path } = addressed(operation)
  const hasBody = method === 'POST' || method === 'PATCH'
  return ask(stage, { method, path, by: operation.by, ...(hasBody ? { json: operation.data ?? {} } : {}) })
}

/** As the admin sends its forms: multipart, the fields as JSON in `_payload`. */
export async function byForm(stage: Stage, operation: Operation): Promise<Answer> {
  const { method, path } = addressed(operation)
  if (method === 'DELETE') return ask(stage, { method, path, by: operation.by })
  const body = new FormData()
  body.set('_payload', JSON.stringify(operation.data ?? {}))
  return ask(stage, { method, path, by: operation.by, body })
}

function addressed({ ask, collection, id, where, flags }: Operation): { method: string; path: string } {
  const query = new URLSearchParams(Object.entries(flags ?? {}).map(([name, value]) => [name, String(value)]))
  for (const [name, value] of Object.entries(flatten(where ?? {}, 'where'))) query.set(name, value)
  const search = query.size > 0 ? `?${query.toString()}` : ''
  const all = `/api/${collection}`
  switch (ask) {
    case 'create':
      return { method: 'POST', path: `${all}${search}` }
    case 'update':
      return { method: 'PATCH', path: `${all}/${id}${search}` }
    case 'delete':
      return { method: 'DELETE', path: `${all}/${id}${search}` }
    case 'updateMany':
      return { method: 'PATCH', path: `${all}${search}` }
    case 'deleteMany':
      return { method: 'DELETE', path: `${all}${search}` }
    case 'duplicate':
      return { method: 'POST', path: `${all}/${id}/duplicate${search}` }
    case 'restoreVersion':
      return { method: 'POST', path: `${all}/versions/${id}${search}` }
  }
}

function flatten(value: Record<string, unknown>, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(flatten(inner as Record<string, unknown>, `${prefix}[${name}]`))
        : [[`${prefix}[${name}]`, String(inner)]],
    ),
  )
}

let asked = 0
function addressOfNow(): string {
  asked += 1
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`
}
