import { revealField } from '../revealField'
import { sayPath } from '../sayPath'
import { strings } from '../strings'

/** Leads to the place in the form that something is about. */
export function ShowField({ path }: { path: string }) {
  return (
    <button
      className="workflow-link"
      type="button"
      aria-label={strings.findings.showWhere(sayPath(path))}
      onClick={() => revealField(path)}
    >
      {strings.findings.show}
    </button>
  )
}
