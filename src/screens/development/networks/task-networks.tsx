import { ChevronRight, PencilLine, Waypoints } from 'lucide'
import { byId } from '../../../domain/by-id.ts'
import { newMap } from '../../../domain/maps/map.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { useMine } from './own.ts'
import { useNetworkWords, w } from './words.ts'

/** A task that is answered by drawing one's own network: which network it is for, and the way to draw it. */
export function TaskNetworks({ task }: { task: Thing<'task'> }) {
  const route = useRoute()
  const maps = useThings('map', { type: 'network' }, task.zone)?.toSorted(byId)
  if (!useNetworkWords() || !maps) return null
  const words = w()
  const [only] = maps
  const begin = async () => {
    const id = newId()
    const values = newMap({ type: 'network', title: words.ours, perspective: 'unit' })
    await keep(() => api().apply([{ do: 'create', kind: 'map', id, values, group: task.zone }]))
    route(`/networks/${id}/${task.id}`)
  }
  return (
    <section class="stack">
      <p class="soft">{words.groupSees}</p>
      {!only && (
        <Button look="filled" icon={Waypoints} onClick={begin}>
          {words.drawOwn}
        </Button>
      )}
      {only && maps.length === 1 && <Draw map={only} task={task.id} />}
      {maps.length > 1 && (
        <>
          <p>{words.fromTask}</p>
          <ul class="lines">
            {maps.map(({ id, values }) => (
              <li key={id}>
                <a href={`/networks/${id}/${task.id}`}>
                  <span class="main">{values.title || t().common.untitled}</span>
                  <Icon of={ChevronRight} size={18} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Draw({ map, task }: { map: Thing<'map'>; task: string }) {
  const words = w()
  const route = useRoute()
  const mine = useMine(map)
  return (
    <Button look="filled" icon={PencilLine} onClick={() => route(`/networks/${map.id}/${task}`)}>
      {mine ? words.changeOwn : words.drawOwn}
    </Button>
  )
}
