'use client'

import { Button } from '@payloadcms/ui'

import { Dialog } from '../Dialog/Dialog'
import type { ExplainedAction } from '../explainAnswer'
import { ReasonList } from '../ReasonList/ReasonList'
import { useWords } from '../useWords'

interface ReasonsDialogProps {
  action: ExplainedAction
  onClose: () => void
}

/** Every reason why an action is barred, with the way to where it is mended. */
export function ReasonsDialog({ action: { verb, reasons }, onClose }: ReasonsDialogProps) {
  const say = useWords()
  const buttons = (
    <Button buttonStyle="secondary" size="medium" margin={false} type="button" onClick={onClose}>
      {say('general:close')}
    </Button>
  )
  return (
    <Dialog
      title={say('workflow:refusedTitle', { action: say(`workflow:actions:${verb}`) })}
      onClose={onClose}
      buttons={buttons}
    >
      <ReasonList reasons={reasons} onShow={onClose} />
    </Dialog>
  )
}
