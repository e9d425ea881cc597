import type { Signal } from '@preact/signals'
import { FileJson } from 'lucide'
import type { KeptNetwork } from '../../../domain/maps/map.ts'
import { kumuOut } from '../../../domain/maps/network/kumu-out.ts'
import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { named } from '../../../domain/named.ts'
import { Button } from '../../../ui/button.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { api } from '../../worker/api.ts'
import { useView } from '../../worker/things.ts'
import { KeptVersions } from '../maps/kept-versions.tsx'
import { MapFiles } from '../maps/map-files.tsx'
import { TakeFold } from '../maps/take-fold.tsx'
import type { OpenNetwork } from './network-page.tsx'
import { nameOf, w } from './words.ts'

type Props = { readonly network: OpenNetwork; readonly version: Signal<string>; readonly paper: Signal<boolean> }

/** A network on paper and in files, and the versions of it that were kept. */
export function NetworkTake({ network: { map, shown }, version, paper }: Props) {
  const parts = useView('networkParts', { group: map.zone, id: map.id })
  const name = `${shown.title || t().common.untitled}, ${w().perspective[shown.perspective].toLowerCase()}`
  const query = { group: map.zone, id: map.id, perspective: shown.perspective, version: version.value }
  const kumu = () => download(new Blob([kumuOf(shown)], { type: 'application/json' }), `${name}.json`)
  return (
    <TakeFold paper={paper}>
      <MapFiles
        name={name}
        drawing="#network-picture"
        listAs={as => api().paper({ of: 'network', as, query }, language.value)}
      >
        <Button look="plain" icon={FileJson} onClick={kumu}>
          {w().kumuOut}
        </Button>
      </MapFiles>
      {parts && <KeptVersions map={map} version={version} keptNow={when => keptNow(map, parts, when)} />}
    </TakeFold>
  )
}

/** A network as it is now, to be kept as it stands on a day. */
const keptNow = (
  { id, values }: OpenNetwork['map'],
  networks: readonly KeptNetwork[],
  when: { readonly on: string; readonly note: string },
) => ({
  ...{ map: id, title: values.title, ...when, steps: [], links: [], waits: [] },
  ...{ networks, invented: values.invented },
})

const kumuOf = (shown: NetworkShown): string =>
  kumuOut(shown, {
    nameOf: key => nameOf(key, shown),
    actor: type => named(t().work.actorType, type),
    type: w().type,
    state: w().state,
    named: w().columns.n,
  })
