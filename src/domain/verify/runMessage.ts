import type { Problem, VerifyReport } from './report'

/** What a running verification tells whoever started it, one JSON text a line. The last is `end` or `failed`. */
export type RunMessage =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'problem'; problem: Problem }
  /** All was read. `found`: problems, also those beyond the limit up to which each is told. */
  | { kind: 'end'; ok: boolean; found: number; counted: VerifyReport['counted'] }
  /** It could not go on: of what was not read nothing is known. */
  | { kind: 'failed'; message: string }
