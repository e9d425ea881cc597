import '../maps/maps.css'
import '../maps/path.css'
import '../maps/drawing.css'
import './network.css'
import { type Signal, signal, useSignal } from '@preact/signals'
import { ListTree, PencilLine, Plus, Waypoints } from 'lucide'
import { type NetworkShown, type Perspective, perspectives } from '../../../domain/maps/network/shown.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useView } from '../../worker/things.ts'
import { LookSwitch } from '../maps/look-switch.tsx'
import { MapDetails } from '../maps/map-details.tsx'
import { usePaper } from '../maps/use-paper.ts'
import { m } from '../maps/words.ts'
import { ActorPart } from './actor-part.tsx'
import { AddActor } from './add-actor.tsx'
import { NetworkDrawingPart } from './network-drawing.tsx'
import { NetworkList } from './network-list.tsx'
import { NetworkPaper } from './network-paper.tsx'
import { Sides } from './sides.tsx'
import { NetworkSincePart } from './since.tsx'
import { NetworkTake } from './take.tsx'
import { nameOf, useNetworkWords, w } from './words.ts'

/** A network as whoever changes it needs it: its map, all that is shown of it, and with whose eyes a new line is drawn. */
export type OpenNetwork = {
  readonly map: Thing<'map'>
  readonly shown: NetworkShown
  readonly eyes: 'unit' | 'client'
}

type Look = 'drawing' | 'list'
/** How networks are looked at on this device until it is locked; a narrow one begins with the list. */
const look = signal<Look | ''>('')
const eyesNow = signal<Perspective | ''>('')
const eyesOf = signal('')

/** A network: its drawing or its list with some eyes, and beside it who is open. */
export function NetworkPage({ map, open }: { map: Thing<'map'>; open: string }) {
  const version = useSignal('')
  if (eyesOf.peek() !== map.id) {
    eyesOf.value = map.id
    eyesNow.value = ''
  }
  const shown = useView('network', {
    ...{ group: map.zone, id: map.id, perspective: eyesNow.value, version: version.value },
  })
  if (!useNetworkWords() || !shown) return null
  const network = { map, shown, eyes: shown.perspective === 'client' ? ('client' as const) : ('unit' as const) }
  if (narrow.value && open !== '')
    return (
      <Screen title={nameOf(open, shown)} tab={m().title} back={`/maps/${map.id}`}>
        <div class="step-page">
          <ActorPart key={open} network={network} open={open} />
        </div>
      </Screen>
    )
  return (
    <Screen title={shown.title || t().common.untitled} tab={m().title} back="/maps" lead={<Lead shown={shown} />}>
      <Whole network={network} open={open} version={version} />
    </Screen>
  )
}

function Lead({ shown: { asOf, keptOn, invented } }: { shown: NetworkShown }) {
  const words = m()
  const parts = [
    keptOn === '' ? (asOf === '' ? words.noDay : words.situation(dateWord(asOf))) : words.keptOn(dateWord(keptOn)),
    invented && t().field.invented,
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

type WholeProps = { readonly network: OpenNetwork; readonly open: string; readonly version: Signal<string> }

function Whole({ network, open, version }: WholeProps) {
  const { map, shown } = network
  const paper = usePaper()
  const now = look.value || (narrow.value ? 'list' : 'drawing')
  const fixed = shown.keptOn !== ''
  const empty = shown.actors.length < 2 && shown.ties.length === 0
  return (
    <div class="path network" data-open={open !== '' || undefined}>
      <div class="path-main">
        <div class="network-tools no-print">
          <EyesSwitch shown={shown} />
          {!empty && <LookSwitch now={now} look={look} looks={looksNow()} />}
          {!fixed && <MainAct network={network} />}
        </div>
        <p class="soft no-print">{leadWords(shown)}</p>
        <div class="no-print">
          {empty && fixed && <p class="soft band">{w().keptNone}</p>}
          {!empty && now === 'drawing' && <NetworkDrawingPart map={map.id} shown={shown} open={open} />}
          {!empty && now === 'list' && <NetworkList map={map.id} shown={shown} />}
          {shown.more > 0 && <p class="soft">{w().more(shown.more)}</p>}
          {(open === '' || narrow.value) && <Sides shown={shown} />}
          <NetworkSincePart shown={shown} />
        </div>
        {paper.value && <NetworkPaper shown={shown} />}
        <div class="no-print">
          <NetworkTake network={network} version={version} paper={paper} />
          {!fixed && <MapDetails map={map} />}
        </div>
      </div>
      {open !== '' && !narrow.value && (
        <aside class="step-sheet no-print">
          <ActorPart key={open} network={network} open={open} />
          <Sides shown={shown} />
        </aside>
      )}
    </div>
  )
}

function leadWords({ perspective, maps, mine, actors, of }: NetworkShown): string {
  const words = w()
  if (perspective === 'together') return of < 3 ? words.few(maps) : words.lead.together(of)
  if (perspective === 'own') return mine === '' ? words.noneOwn : words.lead.own
  return actors.length === 0 ? words.noneLayer : words.lead[perspective]
}

function MainAct({ network }: { network: OpenNetwork }) {
  const words = w()
  const route = useRoute()
  const adding = useSignal(false)
  const { map, shown } = network
  if (shown.perspective === 'own' || shown.perspective === 'together')
    return (
      <Button look="filled" icon={PencilLine} onClick={() => route(`/networks/${map.id}`)}>
        {shown.mine === '' ? words.drawOwn : words.changeOwn}
      </Button>
    )
  return (
    <>
      <Button look="filled" icon={Plus} onClick={() => (adding.value = true)}>
        {words.add}
      </Button>
      {adding.value && <AddActor network={network} onClose={() => (adding.value = false)} />}
    </>
  )
}

function EyesSwitch({ shown }: { shown: NetworkShown }) {
  const words = w()
  return (
    <fieldset class="chips">
      <legend class="hidden">{words.eyes}</legend>
      {perspectives.map(one => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={shown.perspective === one}
          onClick={() => (eyesNow.value = one)}
        >
          {words.perspective[one]}
        </button>
      ))}
    </fieldset>
  )
}

const looksNow = () => [['drawing', Waypoints, m().drawing] as const, ['list', ListTree, m().list] as const]
