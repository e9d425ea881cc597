import { ArrowRight, DoorClosed } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { nextOf } from '../../../domain/together/leading.ts'
import type { ListedItem } from '../../../domain/together/meeting.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { narrow } from '../../../ui/narrow.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { itemName } from './said.ts'
import type { Following } from './use-following.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly following: Following
  readonly leader: boolean
  readonly onClose: () => void
}

/** What comes next. Where who leads presses it everybody's screen follows; of all others only their own. */
export function Foot({ meeting, following, leader, onClose }: Props) {
  const words = t().meetings
  const { item, goneOn, look } = following
  const { values } = meeting
  if (values.state === 'closed' || !item) return null
  if (!leader || values.state === 'planned') return <Onward next={nextOf(values, item.id)} onGo={look} />
  const open = async (id: string) => {
    look(id)
    await keep(() => api().edit(meeting.id, { current: id }, meeting.view))
  }
  if (goneOn)
    return (
      <footer class="foot">
        <p class="soft">{words.onlyYou}</p>
        <Button look={filled()} onClick={() => open(item.id)}>
          {words.openForAll}
        </Button>
      </footer>
    )
  const next = nextOf(values, item.id)
  if (!next)
    return (
      <footer class="foot">
        <p class="soft">{words.lastItem}</p>
        <Button look={filled()} icon={DoorClosed} onClick={onClose}>
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
      <Button look={filled()} icon={ArrowRight} label={words.goTo(itemName(next))} onClick={() => open(next.id)}>
        {words.goNext}
      </Button>
    </footer>
  )
}

/** On a phone the filled button adds what is written. */
const filled = () => (narrow.value ? 'outlined' : 'filled')

/** In a room without signal nobody's screen is moved by another's: each goes on by herself. */
function Onward({ next, onGo }: { next: ListedItem | undefined; onGo: (id: string) => void }) {
  const words = t().meetings
  if (!next) return null
  return (
    <footer class="foot">
      <p class="soft">
        {words.next} <span class="ink">{itemName(next)}</span>
      </p>
      <LineTool icon={ArrowRight} label={words.goTo(itemName(next))} onPress={() => onGo(next.id)} />
    </footer>
  )
}
