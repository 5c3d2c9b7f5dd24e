import { verifyDatabase } from '../../src/cms/evidence/verifyDatabase'
import type { Stage } from '../stage/stage'

/** Codes of everything that `verify` finds in the installation as it stands, or in a copy of its database. */
export async function verifyNow(
  stage: Stage,
  {
    databaseUri = stage.databaseUri,
    checkpointFile = stage.checkpointFile,
  }: { databaseUri?: string; checkpointFile?: string | null } = {},
): Promise<string[]> {
  if (!stage.switches.verifyLooks) return []
  const report = await verifyDatabase({
    databaseUri,
    publicKeysFile: stage.publicKeysFile,
    checkpointFile,
  })
  return report.problems.map(({ code, kind, id }) => `${code} ${kind} ${id}`)
}
