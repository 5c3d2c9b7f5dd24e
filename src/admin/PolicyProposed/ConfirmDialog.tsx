'use client'

import { changedTerms, type PolicyProposal } from '../../domain/policy/policyProposal'
import { Dialog } from '../Dialog/Dialog'
import { DialogButtons } from '../Dialog/DialogButtons'
import { formatMoment } from '../formatMoment'
import { useWords } from '../useWords'
import './ConfirmDialog.css'

interface ConfirmDialogProps {
  proposal: PolicyProposal
  busy: boolean
  /** What the server said to the last attempt. */
  problem: string | null
  onConfirm: () => void
  onClose: () => void
}

/** Before a weaker policy binds: every term that changes, as it is and as it will be, and whose wish it is. */
export function ConfirmDialog({ proposal, busy, problem, onConfirm, onClose }: ConfirmDialogProps) {
  const say = useWords()
  const { from, to, name, at } = proposal
  const value = (days: number | null) => days ?? say('eventParts:never')
  const buttons = (
    <DialogButtons
      label={say('people:proposal:bind')}
      disabled={false}
      busy={busy}
      onDo={onConfirm}
      onCancel={onClose}
    />
  )
  return (
    <Dialog
      title={say('people:proposal:confirmTitle', { tier: from.tier })}
      busy={busy}
      onClose={onClose}
      buttons={buttons}
    >
      <p>{say('people:proposal:by', { name, date: formatMoment(at) })}</p>
      <table className="countersign-policy-terms">
        <thead>
          <tr>
            <th scope="col">{say('people:proposal:term')}</th>
            <th scope="col">{say('people:proposal:was')}</th>
            <th scope="col">{say('people:proposal:willBe')}</th>
          </tr>
        </thead>
        <tbody>
          {changedTerms(from, to).map((term) => (
            <tr key={term}>
              <th scope="row">{say(`policies:${term}`)}</th>
              <td>{value(from[term])}</td>
              <td>{value(to[term])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('people:proposal:consequence')}</p>
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  )
}
