import { t } from '../../../ui/language.ts'
import { BoundField, BoundSelect } from '../../editing/bound.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'

/** One phase: what it is called and about, how far it has come, and from when to when as far as known. */
export function PhasePage({ id }: { id: string }) {
  const words = t().work
  const phase = useThing('phase', id)
  if (phase === null) return null
  if (phase === undefined)
    return (
      <Screen title={words.title} back="/setting">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  return (
    <Screen title={phase.values.name || t().common.untitled} tab={words.title} back="/setting">
      <div class="page stack">
        <BoundField thing={phase} field="name" label={words.name} />
        <BoundField thing={phase} field="focus" label={words.focus} />
        <BoundSelect thing={phase} field="state" label={words.state} options={Object.entries(words.phaseState)} />
        <BoundField thing={phase} field="from" label={words.begins} hint={words.dayHint} />
        <BoundField thing={phase} field="to" label={words.ends} hint={words.dayHint} />
        <Remove id={phase.id} to="/setting" />
      </div>
    </Screen>
  )
}
