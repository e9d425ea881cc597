import './method-kit.css'
import type { Method } from '../../../domain/method-kit/gather-kit.ts'
import { Screen } from '../../frame/screen.tsx'
import { useGroup } from '../../worker/group.ts'
import { useThings } from '../../worker/things.ts'
import { OpenKit } from './open-kit.tsx'
import { SaveKit } from './save-kit.tsx'
import { k, useKitWords } from './words.ts'

/** How this project works, as a file for the next unit; and such a file opened here. */
export function MethodKitPage() {
  const zone = useGroup()?.zone
  const method = useMethod(zone)
  if (!useKitWords() || !method || zone === undefined) return null
  const words = k()
  return (
    <Screen title={words.title} lead={words.lead} back="/project">
      <div class="page method-kit">
        <SaveKit method={method} />
        <OpenKit method={method} group={zone} />
      </div>
    </Screen>
  )
}

function useMethod(zone: string | undefined): Method | null {
  const guide = useThings('guide')
  const code = useThings('code')
  const survey = useThings('survey')
  const meeting = useThings('meeting', {}, zone ?? '')
  const goal = useThings('goal', {}, zone ?? '')
  return guide && code && survey && meeting && goal ? { guide, code, survey, meeting, goal } : null
}
