import { ArrowRight } from 'lucide'
import { loadMapWords } from '../../../messages/maps.ts'
import { loadNetworkWords } from '../../../messages/networks.ts'
import { loadRoleWords } from '../../../messages/roles.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { lazily } from '../../frame/lazily.tsx'
import { useThing } from '../../worker/things.ts'
import type { ItemProps } from './open-item.tsx'

const MapInMeeting = lazily(() => import('../maps/map-in-meeting.tsx').then(one => one.MapInMeeting), true, [
  loadMapWords,
])
const NetworkInMeeting = lazily(
  () => import('../networks/network-in-meeting.tsx').then(one => one.NetworkInMeeting),
  true,
  [loadMapWords, loadNetworkWords],
)

const RolesInMeeting = lazily(() => import('../roles/roles-in-meeting.tsx').then(one => one.RolesInMeeting), true, [
  loadMapWords,
  loadRoleWords,
])

/** The map that is looked at together. */
export function MapItem({ meeting, item }: ItemProps) {
  const words = t().meetings
  const map = useThing('map', item.ref)
  if (!map || map.zone !== meeting.zone) return <p class="soft">{words.mapNone}</p>
  return (
    <>
      {map.values.type === 'service_path' && <MapInMeeting map={map} />}
      {map.values.type === 'role_map' && <RolesInMeeting map={map} />}
      {map.values.type === 'network' && <NetworkInMeeting map={map} />}
      <a class="button outlined" href={`/maps/${map.id}`}>
        {words.openMap(map.values.title)}
        <Icon of={ArrowRight} />
      </a>
    </>
  )
}
