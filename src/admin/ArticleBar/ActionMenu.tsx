'use client'

import { Popup, PopupList } from '@payloadcms/ui'

import type { TransitionName } from '../../domain/workflow/transitions'
import type { ExplainedAction } from '../explainAnswer'
import { useWords } from '../useWords'

interface ActionMenuProps {
  actions: ExplainedAction[]
  label: string
  addressOf: (verb: TransitionName) => string | null
  onBegin: (action: ExplainedAction) => void
}

/** The other actions; a barred one opens its reasons in place of its dialog. */
export function ActionMenu({ actions, label, addressOf, onBegin }: ActionMenuProps) {
  const say = useWords()
  if (actions.length === 0) return null
  return (
    <Popup
      button={
        <span className="countersign-actions__menu">
          {label}
          <span aria-hidden="true">▾</span>
        </span>
      }
      className="countersign-actions__popup"
      portalClassName="countersign-menu"
      horizontalAlign="right"
      verticalAlign="bottom"
      size="large"
    >
      <PopupList.ButtonGroup>
        {actions.map((action) => {
          const { verb, allowed, reasons } = action
          const address = allowed ? addressOf(verb) : null
          return (
            <div key={verb} data-verb={verb} data-allowed={allowed}>
              <PopupList.Button {...(address ? { href: address } : { onClick: () => onBegin(action) })}>
                {say(`workflow:actions:${verb}`)}
                {!allowed && (
                  <span className="countersign-menu__why">
                    {say('workflow:notYet', { reason: reasons[0]?.message ?? '' })}
                  </span>
                )}
                {reasons.map(({ code }, index) => (
                  <span key={index} data-code={code} hidden />
                ))}
              </PopupList.Button>
            </div>
          )
        })}
      </PopupList.ButtonGroup>
    </Popup>
  )
}
