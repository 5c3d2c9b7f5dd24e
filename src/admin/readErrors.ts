import type { Reason } from '../domain/workflow/reasons'

/** The first error of an answer in Payload's shape, and its reasons where it has any. */
export async function readErrors(response: Response): Promise<{ message: string; reasons: Reason[] }> {
  const fallback = `${response.status} ${response.statusText}`.trim()
  let body: unknown
  try {
    body = await response.json()
  } catch {
    return { message: fallback, reasons: [] }
  }
  const [first] = ((body ?? {}) as { errors?: { message?: string; data?: { reasons?: Reason[] } }[] }).errors ?? []
  return { message: first?.message ?? fallback, reasons: first?.data?.reasons ?? [] }
}
