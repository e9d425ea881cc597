import { ArrowRight, DoorClosed } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { currentOf, nextOf } from '../../../domain/together/leading.ts'
import { itemsOf } from '../../../domain/together/meeting.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { itemName } from './said.ts'
import type { Following } from './use-following.ts'

type Props = { readonly meeting: Thing<'meeting'>; readonly following: Following; readonly onClose: () => void }

/** What comes next, for who leads: everybody's screen follows, but nobody's who writes. */
export function Foot({ meeting, following, onClose }: Props) {
  const words = t().meetings
  const { item, goneOn, look } = following
  if (meeting.values.state !== 'open') return null
  // On a phone the filled button adds what is written.
  const look1 = narrow.value ? 'outlined' : 'filled'
  const open = async (id: string) => {
    look(id)
    await keep(() => api().edit(meeting.id, { current: id }, meeting.view))
  }
  const now = currentOf(meeting.values)
  const next = now && nextOf(meeting.values, now.id)
  if (goneOn && item)
    return (
      <footer class="foot">
        <p class="soft">{words.onlyYou}</p>
        <Button look={look1} onClick={() => open(item.id)}>
          {words.openForAll}
        </Button>
      </footer>
    )
  if (!next)
    return (
      <footer class="foot">
        <p class="soft">{itemsOf(meeting.values).length > 0 ? words.lastItem : ''}</p>
        <Button look={look1} icon={DoorClosed} onClick={onClose}>
          {words.end}
        </Button>
      </footer>
    )
  return (
    <footer class="foot">
      <p class="soft">
        {words.next}
        <br />
        <span class="ink">{itemName(next)}</span>
      </p>
      <Button look={look1} icon={ArrowRight} label={words.goTo(itemName(next))} onClick={() => open(next.id)}>
        {words.goNext}
      </Button>
    </footer>
  )
}
