import { loadNetworkWords } from '../../../messages/networks.ts'
import { loadRoleWords } from '../../../messages/roles.ts'
import { lazily } from '../../frame/lazily.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing } from '../../worker/things.ts'
import { OtherMap } from './other-map.tsx'
import { PathPage } from './path-page.tsx'
import { m, useMapWords } from './words.ts'

const RolesPage = lazily(() => import('../roles/roles-page.tsx').then(one => one.RolesPage), false, [loadRoleWords])
const NetworkPage = lazily(() => import('../networks/network-page.tsx').then(one => one.NetworkPage), true, [
  loadNetworkWords,
])

/** A map by its address; `what` is the step that is open. */
export function MapPage({ id, what = '' }: { id: string; what?: string }) {
  const map = useThing('map', id)
  if (!useMapWords() || map === null) return null
  if (map === undefined)
    return (
      <Screen title={m().title} back="/maps">
        <p class="soft page">{m().gone}</p>
      </Screen>
    )
  if (map.values.type === 'role_map') return <RolesPage key={id} map={map} what={what} />
  if (map.values.type === 'network') return <NetworkPage key={id} map={map} open={what} />
  return map.values.type === 'service_path' ? <PathPage key={id} map={map} step={what} /> : <OtherMap map={map} />
}
