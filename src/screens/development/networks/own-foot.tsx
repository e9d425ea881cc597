import { ArrowLeft, ArrowRight, Check } from 'lucide'
import { Button } from '../../../ui/button.tsx'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import type { Own } from './own.ts'
import { w } from './words.ts'

/** Where somebody comes from, and goes back to. */
export const backOf = ({ map, task }: Own): string => (task === '' ? `/maps/${map.id}` : `/tasks/${task}`)

type Props = { readonly own: Own; readonly at: number; readonly count: number; readonly onGo: (at: number) => void }

/** Back and next; at the end the task is done, and said by its doer. */
export function OwnFoot({ own, at, count, onGo }: Props) {
  const words = w()
  const route = useRoute()
  const end = at >= count
  const done = async () => {
    const { map, task } = own
    if (task !== '') await keep(() => api().writeOwn('taskMark', { task, state: 'done' }, map.zone))
    route(backOf(own))
  }
  return (
    <footer class="own-foot">
      {at > 0 && count > 0 && (
        <Button icon={ArrowLeft} onClick={() => onGo(Math.min(count, at) - 1)}>
          {words.prev}
        </Button>
      )}
      {end ? (
        <Button look="filled" icon={Check} wide onClick={done}>
          {own.task === '' ? words.toMap : words.doneWithTask}
        </Button>
      ) : (
        <Button look="filled" wide icon={ArrowRight} onClick={() => onGo(at + 1)}>
          {words.next}
        </Button>
      )}
    </footer>
  )
}
