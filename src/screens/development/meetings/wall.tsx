import './given.css'
import { ArrowLeft, ArrowRight, X } from 'lucide'
import { useEffect } from 'preact/hooks'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { currentOf, isOpened, leads } from '../../../domain/together/leading.ts'
import { itemsOf, type ListedItem } from '../../../domain/together/meeting.ts'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { here, useThing, useThings } from '../../worker/things.ts'
import { Gone } from './meeting.tsx'
import { itemName } from './said.ts'
import { useCameBack } from './use-came-back.ts'

/** The open item in letters that can be read across a room: nothing else stands on the wall. */
export function Wall({ id }: { id: string }) {
  const words = t().meetings
  const meeting = useThing('meeting', id)
  const route = useRoute()
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    route(`/meetings/${id}`)
  }
  useEffect(() => {
    document.title = `${words.wall} · Rinnalla`
    const leaveByKey = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    addEventListener('keydown', leaveByKey)
    return () => removeEventListener('keydown', leaveByKey)
  }, [])
  if (meeting === null) return null
  if (meeting === undefined) return <Gone />
  const item = currentOf(meeting.values)
  return (
    <main class="wall">
      {item ? <Shown meeting={meeting} item={item} /> : <h1>{words.agendaEmpty}</h1>}
      <div class="wall-tools">
        {leads(meeting.values, here.value?.person ?? '') && <Steps meeting={meeting} />}
        <LineTool icon={X} label={words.leaveWall} onPress={leave} />
      </div>
    </main>
  )
}

function Shown({ meeting, item }: { meeting: Thing<'meeting'>; item: ListedItem }) {
  const words = t().meetings
  const written = useThings('contribution', { meeting: meeting.id }, meeting.zone) ?? []
  const all = written.filter(({ values }) => values.item === item.id).toSorted(byId)
  // What one has written opens it on her own screen; the wall is everybody's.
  const look = !item.first || isOpened(item.id, meeting.values)
  return (
    <>
      <h1>{itemName(item)}</h1>
      {look ? (
        <ul>
          {all.map(({ id, values }) => (
            <li key={id} class="spoken">
              {values.text}
            </li>
          ))}
        </ul>
      ) : (
        <p class="count">{all.length > 0 ? words.wallCount(all.length) : words.wallWrite}</p>
      )}
      {item.type === 'back' && <Back meeting={meeting} />}
    </>
  )
}

function Back({ meeting }: { meeting: Thing<'meeting'> }) {
  const back = useCameBack(meeting) ?? []
  return (
    <>
      {back.map(({ task, contributions, standing: { done, of } }) => (
        <section key={task.id}>
          <h2>
            {task.values.title} <small>{t().meetings.back(done, of)}</small>
          </h2>
          <ul>
            {contributions.map(({ id, values }) => (
              <li key={id} class="spoken">
                {values.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Who leads goes on from the wall itself. */
function Steps({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const items = itemsOf(meeting.values)
  const at = items.findIndex(({ id }) => id === currentOf(meeting.values)?.id)
  const go = (to: number) => {
    const item = items[to]
    if (item) void keep(() => api().edit(meeting.id, { current: item.id }, meeting.view))
  }
  return (
    <>
      <LineTool icon={ArrowLeft} label={words.before} idle={at <= 0} onPress={() => go(at - 1)} />
      <LineTool icon={ArrowRight} label={words.goNext} idle={at >= items.length - 1} onPress={() => go(at + 1)} />
    </>
  )
}
