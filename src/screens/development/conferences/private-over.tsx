import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Hold } from '../../../ui/hold.tsx'
import { firstLanguage, lendLanguage, t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { atDoor, onBack } from '../../device/handed.ts'
import { notePrivate, type PrivateTime } from '../../device/private-time.ts'
import { c } from './words.ts'

/** The family is done: the tablet goes back, and behind the button that staff hold is the locked door. */
export function Over({ time, missing }: { time: PrivateTime; missing: string }) {
  const words = c().own
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useLayoutEffect(() => onBack(() => undefined), [])
  const held = () => {
    atDoor.value = true
    void lendLanguage(firstLanguage()).catch(() => toast(t().common.languageNotFetched))
  }
  const again = () => notePrivate({ ...time, at: 'on', agreed: null, aloud: '' })
  return (
    <main class="notice hand-back">
      <div class="stack">
        <Trouble text={missing} />
        <h1 ref={heading} tabIndex={-1}>
          {words.overTitle}
        </h1>
        <p>{words.over}</p>
        <Button onClick={again}>{words.notReady}</Button>
      </div>
      <footer>
        <Hold label={words.hold} describedBy="hold-for" onHeld={held} />
        <p id="hold-for" class="small soft">
          {words.staff}
        </p>
      </footer>
    </main>
  )
}
