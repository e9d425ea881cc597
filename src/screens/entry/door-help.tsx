import { Statement } from '../../survey/statement.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { Answers, Fold } from '../frame/help-parts.tsx'
import { useHelp } from '../frame/use-help.ts'

/** Help before a locked door: it knows nothing of any project. */
export function DoorHelp({ onClose }: { onClose: () => void }) {
  const words = useHelp()
  if (!words) return null
  return (
    <Dialog title={words.title} onClose={onClose} actions={<Button onClick={onClose}>{t().common.close}</Button>}>
      <div class="stack wide help">
        <Answers words={words} whose="door" />
        <Fold title={words.accessibility}>
          <Statement words={words} who="" tellUs={words.tellUs('')} countries={['SE']} />
        </Fold>
      </div>
    </Dialog>
  )
}
