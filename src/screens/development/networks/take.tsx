import type { Signal } from '@preact/signals'
import { FileDown, FileJson, FileSpreadsheet } from 'lucide'
import type { KeptNetwork } from '../../../domain/maps/map.ts'
import { kumuOut } from '../../../domain/maps/network/kumu-out.ts'
import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { named } from '../../../domain/named.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useView } from '../../worker/things.ts'
import { KeptVersions } from '../maps/kept-versions.tsx'
import { pictureFile } from '../maps/picture-file.ts'
import { PrintMap } from '../maps/print-map.tsx'
import { m } from '../maps/words.ts'
import type { OpenNetwork } from './network-page.tsx'
import { nameOf, w } from './words.ts'

type Props = {
  readonly network: OpenNetwork
  readonly version: Signal<string>
  /** Whether the paper, of which files are made too, is ready. */
  readonly paper: Signal<boolean>
}

/** A network on paper and in files, and the versions of it that were kept. */
export function NetworkTake({ network, version, paper }: Props) {
  const words = m()
  const { map } = network
  const parts = useView('networkParts', { group: map.zone, id: map.id })
  return (
    <details class="fold" onToggle={event => (paper.value = event.currentTarget.open)}>
      <summary>{words.takeAlong}</summary>
      <div class="stack page">
        <PrintMap />
        <Files network={network} version={version.value} />
        {parts && <KeptVersions map={map} version={version} keptNow={when => keptNow(map, parts, when)} />}
      </div>
    </details>
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

function Files({ network: { map, shown }, version }: { network: OpenNetwork; version: string }) {
  const words = m()
  const { busy, problem, run } = useAct()
  const name = `${shown.title || t().common.untitled}, ${w().perspective[shown.perspective].toLowerCase()}`
  const picture = (as: 'svg' | 'png') =>
    run(async () => {
      const drawn = document.querySelector<SVGSVGElement>('#network-picture')
      if (drawn) download(await pictureFile(drawn, as), `${name}.${as}`)
    })
  const list = (as: 'xlsx' | 'csv') =>
    run(async () => {
      const query = { group: map.zone, id: map.id, perspective: shown.perspective, version }
      download(await api().paper({ of: 'network', as, query }, language.value), `${name}.${as}`)
    })
  const kumu = () => download(new Blob([kumuOf(shown)], { type: 'application/json' }), `${name}.json`)
  return (
    <div class="row">
      {(['svg', 'png'] as const).map(as => (
        <Button key={as} look="plain" icon={FileDown} busy={busy.value} onClick={() => picture(as)}>
          {words[as]}
        </Button>
      ))}
      {(['xlsx', 'csv'] as const).map(as => (
        <Button key={as} look="plain" icon={FileSpreadsheet} busy={busy.value} onClick={() => list(as)}>
          {words[as]}
        </Button>
      ))}
      <Button look="plain" icon={FileJson} onClick={kumu}>
        {w().kumuOut}
      </Button>
      <Trouble text={problem.value} />
    </div>
  )
}

const kumuOf = (shown: NetworkShown): string =>
  kumuOut(shown, {
    nameOf: key => nameOf(key, shown),
    actor: type => named(t().work.actorType, type),
    type: w().type,
    state: w().state,
    named: w().columns.n,
  })
