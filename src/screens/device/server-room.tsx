import { Callout } from '../../ui/callout.tsx'
import { locale, t } from '../../ui/language.ts'
import { api } from '../worker/api.ts'
import { useAsked } from '../worker/use-asked.ts'

/** From this share of the room on a coordinator is told what happens when it is full. */
const nearly = 0.8

const gb = (bytes: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1e9)

/** How much of its room at the endpoint the project uses; nothing while the endpoint cannot be asked. */
export function ServerRoom() {
  const words = t().server
  const room = useAsked(() => api().room())
  if (!room) return null
  const { used, most } = room
  return (
    <div class="stack">
      <h3 class="label">{words.room}</h3>
      {used < most * nearly ? (
        <p>{words.used(gb(used), gb(most))}</p>
      ) : (
        <Callout tone="waits">
          <p>{words.nearlyUsed(gb(used), gb(most))}</p>
        </Callout>
      )}
    </div>
  )
}
