import { useEffect, useRef } from 'preact/hooks'
import { Hold } from '../../ui/hold.tsx'
import { t } from '../../ui/language.ts'
import { atDoor, takeHanded } from '../device/handed.ts'
import { unlocked } from '../device/phase.ts'
import { useRoute } from '../frame/use-route.ts'

/** All an interviewee sees until staff have the tablet again: no name, no place to go to. */
export function HandBack() {
  const words = t().handed
  const route = useRoute()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    document.title = 'Rinnalla'
  }, [])
  const held = () => {
    if (!unlocked.value) {
      atDoor.value = true
      return
    }
    route(takeHanded() ?? '/', true)
  }
  return (
    <main class="notice hand-back">
      <div class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.thanks}</p>
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
