import './maps.css'
import './path.css'
import './drawing.css'
import { type Signal, signal, useSignal } from '@preact/signals'
import { ListTree, Plus, Spline } from 'lucide'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { language, t } from '../../../ui/language.ts'
import { Later } from '../../../ui/later.tsx'
import { narrow } from '../../../ui/narrow.ts'
import { Screen } from '../../frame/screen.tsx'
import { useView } from '../../worker/things.ts'
import { AddStep, type AddWish } from './add-step.tsx'
import { BurdenBrief, BurdenPart } from './burden.tsx'
import { LookSwitch } from './look-switch.tsx'
import { MapDetails } from './map-details.tsx'
import { PathDrawingPart } from './path-drawing.tsx'
import { PathList } from './path-list.tsx'
import { PathPaper } from './path-paper.tsx'
import { SincePart } from './since.tsx'
import { StepPart } from './step.tsx'
import { TakeAway } from './take-away.tsx'
import { ThenAndNow } from './then-and-now.tsx'
import { PathTakenFrom } from './to-group.tsx'
import { usePaper } from './use-paper.ts'
import { m } from './words.ts'

/** A path as whoever changes it needs it: its map, and all that is shown of it. */
export type OpenPath = { readonly map: Thing<'map'>; readonly shown: PathShown }

type Look = 'drawing' | 'list'
/** How paths are looked at on this device until it is locked; a narrow one begins with the list. */
const look = signal<Look | ''>('')

/** A path: its drawing or its list, what it asks of the client, and beside it the step that is open. */
export function PathPage({ map, step }: { map: Thing<'map'>; step: string }) {
  const home = useSignal('')
  const version = useSignal('')
  const shown = useView('path', {
    ...{ group: map.zone, id: map.id, language: language.value },
    ...{ home: home.value, version: version.value },
  })
  if (!shown) return null
  const path = { map, shown }
  if (narrow.value && step !== '')
    return (
      <Screen title={labelOf(path, step)} tab={m().title} back={`/maps/${map.id}`}>
        <div class="step-page">
          <StepPart key={step} path={path} id={step} />
        </div>
      </Screen>
    )
  return (
    <Screen title={shown.title || t().common.untitled} tab={m().title} back="/maps" lead={<Lead shown={shown} />}>
      <Whole path={path} step={step} home={home} version={version} />
    </Screen>
  )
}

const labelOf = ({ shown }: OpenPath, step: string): string =>
  shown.steps.find(({ id }) => id === step)?.label || t().common.untitled

function Lead({ shown: { perspective, asOf, keptOn, invented } }: { shown: PathShown }) {
  const words = m()
  const eyes: Readonly<Record<string, string>> = words.perspectives
  const parts = [
    keptOn === '' && (eyes[perspective] ?? perspective),
    keptOn === '' ? (asOf === '' ? words.noDay : words.situation(dateWord(asOf))) : words.keptOn(dateWord(keptOn)),
    invented && t().field.invented,
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

type WholeProps = {
  readonly path: OpenPath
  readonly step: string
  readonly home: Signal<string>
  readonly version: Signal<string>
}

function Whole({ path, step, home, version }: WholeProps) {
  const { map, shown } = path
  const adding = useSignal<AddWish | null>(null)
  const paper = usePaper()
  const now = look.value || (narrow.value ? 'list' : 'drawing')
  const fixed = shown.keptOn !== ''
  const add = fixed ? undefined : (wish: AddWish) => (adding.value = wish)
  return (
    <div class="path" data-open={step !== '' || undefined}>
      <div class="path-main">
        <PathTakenFrom path={path} />
        <div class="row path-tools no-print">
          <LookSwitch now={now} look={look} looks={looksNow()} />
          {add && (
            <Button
              look="filled"
              icon={Plus}
              onClick={() => add({ after: shown.steps.at(-1)?.id ?? '', as: 'then', lane: '' })}
            >
              {m().addStep}
            </Button>
          )}
        </div>
        <div class="no-print">
          {now === 'drawing' && fixed ? (
            <ThenAndNow map={map} then={shown} home={home.value} />
          ) : now === 'drawing' ? (
            <PathDrawingPart map={map.id} shown={shown} step={step} onAdd={add} />
          ) : (
            <>
              {narrow.value && shown.steps.length > 0 && <BurdenBrief shown={shown} />}
              <PathList map={map.id} shown={shown} onAdd={add} />
            </>
          )}
          {shown.more > 0 && <p class="soft">{m().moreSteps(shown.more)}</p>}
          <Later>
            <BurdenPart path={path} home={home} fixed={fixed} />
            <SincePart since={shown.since} />
          </Later>
        </div>
        {paper.value && <PathPaper shown={shown} />}
        <div class="no-print">
          <Later>
            <TakeAway path={path} version={version} paper={paper} />
            {!fixed && <MapDetails map={map} />}
          </Later>
        </div>
      </div>
      {step !== '' && !narrow.value && (
        <aside class="step-sheet no-print">
          <StepPart key={step} path={path} id={step} />
        </aside>
      )}
      {adding.value && <AddStep path={path} wish={adding.value} onClose={() => (adding.value = null)} />}
    </div>
  )
}

const looksNow = () => [['drawing', Spline, m().drawing] as const, ['list', ListTree, m().list] as const]
