import { openEvidence } from '../../database/evidence/openEvidence'
import type { VerifyReport } from '../../domain/verify/report'
import { verifyEvidence, type VerifyOptions } from '../../domain/verify/verifyEvidence'
import { createVerifier } from '../../keys/createVerifier'
import { readPublicKeys } from '../../keys/publicKeys'
import { checkpointLines } from './checkpointLines'
import { readPolitely } from './readPolitely'

/** What is verified, and what a run tells meanwhile. */
export interface Verification extends Pick<VerifyOptions, 'onProgress' | 'onProblem'> {
  databaseUri: string
  publicKeysFile: string
  /** File of checkpoints outside the database; `null`: not asked, and then an older copy of a database does not show. */
  checkpointFile: string | null
  /** Ends the run at the next row: it then fails with the signal's reason. */
  signal?: AbortSignal
}

/**
 * Verifies a whole installation as it stands at one moment, row by row: what is held in memory is one article's evidence.
 * The command and the admin's screen alike.
 */
export async function verifyDatabase(asked: Verification): Promise<VerifyReport> {
  const { databaseUri, publicKeysFile, checkpointFile, signal, ...telling } = asked
  const verifier = createVerifier(await readPublicKeys(publicKeysFile))
  // before the database is opened, so that every line was in the database by then
  const lines = checkpointFile === null ? null : checkpointLines(checkpointFile)
  const evidence = await openEvidence(databaseUri)
  try {
    return await verifyEvidence(readPolitely(evidence, signal), { verifier, checkpointLines: lines, ...telling })
  } finally {
    await evidence.close()
  }
}
