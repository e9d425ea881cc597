import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { Hold } from '../../../ui/hold.tsx'
import { firstLanguage, lendLanguage } from '../../../ui/language.ts'
import { atDoor, onBack } from '../../device/handed.ts'
import { notePrivate, type PrivateTime } from '../../device/private-time.ts'
import { c } from './words.ts'

/** The family is done: the tablet goes back, and behind the button that staff hold is the locked door. */
export function Over({ time }: { time: PrivateTime }) {
  const words = c().own
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useLayoutEffect(() => onBack(() => undefined), [])
  const held = () => {
    atDoor.value = true
    void lendLanguage(firstLanguage())
  }
  const again = () => notePrivate({ ...time, at: 'on', agreed: null, aloud: '' })
  return (
    <main class="notice hand-back">
      <div class="stack">
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
