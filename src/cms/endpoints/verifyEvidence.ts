import type { Endpoint, Payload } from 'payload'

import { readEnv } from '../../config/env'
import { processWide } from '../../database/processWide'
import { DomainError } from '../../domain/errors'
import type { RunMessage } from '../../domain/verify/runMessage'
import { isAdmin } from '../access/isAdmin'
import { verifyDatabase } from '../evidence/verifyDatabase'
import { answerError } from './answerError'

/** The run of this process, if there is one: each reads the whole database. */
const current = processWide('verification', () => ({ running: false }))

/** Between two lines of progress, in milliseconds. */
const progressEvery = 150

/**
 * `POST /api/verify`: recomputes everything, for admins, and tells how it goes while it goes: `RunMessage`s as NDJSON.
 * Whoever goes away ends it. It changes nothing; it is a POST because it is work, and no other site's page may ask for it.
 */
export const verifyEvidenceEndpoint: Endpoint = {
  path: '/verify',
  method: 'post',
  handler: (req) => {
    const { payload } = req
    if (!isAdmin({ req })) return refuse(payload, 'admins-only', 'Only an admin can run the verification.')
    if (current.running)
      return refuse(payload, 'already-running', 'A verification is running already. Wait until it has ended.')
    current.running = true
    const stop = new AbortController()
    const lines = new ReadableStream<Uint8Array>({
      start(controller) {
        const encoder = new TextEncoder()
        const tell = (message: RunMessage) => {
          if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(message)}\n`))
        }
        void run(payload, tell, stop.signal).finally(() => {
          current.running = false
          if (!stop.signal.aborted) controller.close()
        })
      },
      cancel: () => stop.abort(),
    })
    return new Response(lines, {
      headers: {
        'Content-Type': 'application/x-ndjson',
        'Cache-Control': 'no-store',
        // a proxy that waits for the end would show no progress
        'X-Accel-Buffering': 'no',
      },
    })
  },
}

/** Never fails: what went wrong is its last message. */
async function run(payload: Payload, tell: (message: RunMessage) => void, signal: AbortSignal): Promise<void> {
  const { databaseUri, publicKeysFile, checkpointFile } = readEnv()
  let told = 0
  const onProgress = (done: number, total: number) => {
    if (done < total && performance.now() - told < progressEvery) return
    told = performance.now()
    tell({ kind: 'progress', done, total })
  }
  try {
    const { ok, problems, more, counted } = await verifyDatabase({
      ...{ databaseUri, publicKeysFile, checkpointFile, signal, onProgress },
      onProblem: (problem) => tell({ kind: 'problem', problem }),
    })
    tell({ kind: 'end', ok, counted, found: problems.length + more })
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof DomainError)) payload.logger.error({ err: error, msg: 'the verification did not finish' })
    tell({
      kind: 'failed',
      message: error instanceof DomainError ? error.message : 'Something went wrong on the server. It has been logged.',
    })
  }
}

function refuse(payload: Payload, code: 'admins-only' | 'already-running', message: string): Response {
  return answerError(payload, new DomainError(code, message))
}
