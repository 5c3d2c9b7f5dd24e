import type { Reason } from '../domain/workflow/reasons'

interface ReadErrors {
  message: string
  /** What machines go by; `null` in an answer that is not ours. */
  code: string | null
  reasons: Reason[]
}

/** The first error of an answer in Payload's shape, and its reasons where it has any. */
export async function readErrors(response: Response): Promise<ReadErrors> {
  const fallback = `${response.status} ${response.statusText}`.trim()
  let body: unknown
  try {
    body = await response.json()
  } catch {
    return { message: fallback, code: null, reasons: [] }
  }
  const [first] =
    ((body ?? {}) as { errors?: { message?: string; data?: { code?: string; reasons?: Reason[] } }[] }).errors ?? []
  return { message: first?.message ?? fallback, code: first?.data?.code ?? null, reasons: first?.data?.reasons ?? [] }
}
