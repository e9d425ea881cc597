import '../development.css'
import './maps.css'
import { useSignal } from '@preact/signals'
import { ChevronRight, ListChecks, Plus, Rows2 } from 'lucide'
import type { MapRow } from '../../../domain/maps/map-lists.ts'
import type { GroupRoom } from '../../../domain/together/group.ts'
import { Button } from '../../../ui/button.tsx'
import { capital } from '../../../ui/capital.ts'
import { Gradually } from '../../../ui/gradually.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import { wordFor } from '../../../ui/texts.ts'
import { lazily } from '../../frame/lazily.tsx'
import { Screen } from '../../frame/screen.tsx'
import { roomName, useGroup, useGroups } from '../../worker/group.ts'
import { isCoordinator } from '../../worker/role.ts'
import { useView } from '../../worker/things.ts'
import { NewRoleMap } from '../roles/new-role-map.tsx'
import { NewPath } from './new-path.tsx'
import { m, useMapWords } from './words.ts'

/** So many are drawn before the browser paints. */
const AT_ONCE = 20

const NetworkBegin = lazily(() => import('../networks/begin.tsx').then(one => one.NetworkBegin), true)

/** The maps of the open group, and the ways to its services and to two paths side by side. */
export function Maps() {
  const room = useGroup()
  const several = (useGroups()?.length ?? 0) > 1
  const worded = useMapWords()
  const words = t().development
  // The heading is in words that are always here: it does not wait for the others, nor for the group.
  return (
    <Screen title={words.maps} back="/development" lead={several && room ? roomName(room) : worded && m().lead}>
      {worded && room && <List room={room} />}
      {room === undefined && <p class="soft page">{isCoordinator() ? words.noneCoordinator : words.none}</p>}
    </Screen>
  )
}

function List({ room }: { room: GroupRoom }) {
  const words = m()
  const maps = useView('maps', { group: room.zone })
  const drawing = useSignal(false)
  if (!maps) return null
  const paths = maps.filter(({ type }) => type === 'service_path').length
  return (
    <div class="page stack">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => (drawing.value = true)}>
          {words.newPath}
        </Button>
        <NewRoleMap zone={room.zone} />
        <NetworkBegin zone={room.zone} />
      </div>
      {maps.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="lines">
        <Gradually parts={maps.map(map => <Row key={map.id} map={map} />)} step={AT_ONCE} />
      </ul>
      <ul class="lines">
        <Way href="/services" icon={ListChecks} text={words.services} />
        {paths > 1 && <Way href="/alignment" icon={Rows2} text={words.align} />}
      </ul>
      {drawing.value && <NewPath zone={room.zone} onClose={() => (drawing.value = false)} />}
    </div>
  )
}

function Row({ map }: { map: MapRow }) {
  const { work, field, common } = t()
  const facts = [
    capital(work.mapType[map.type]),
    map.perspective && wordFor(work.perspective, map.perspective),
    map.type === 'service_path' && m().steps(map.places),
    map.invented && field.invented,
  ]
  return (
    <li>
      <a href={`/maps/${map.id}`}>
        <span class="main">
          {map.title || common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={map.twoVersions} waiting={map.waiting} />
      </a>
    </li>
  )
}

function Way({ href, icon, text }: { href: string; icon: typeof Plus; text: string }) {
  return (
    <li>
      <a href={href}>
        <Icon of={icon} />
        <span class="main">{text}</span>
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  )
}
