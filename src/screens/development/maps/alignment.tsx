import './maps.css'
import './services.css'
import { signal, useSignal } from '@preact/signals'
import { Link2, Printer } from 'lucide'
import type { Alignment } from '../../../domain/maps/align.ts'
import { newLink } from '../../../domain/maps/map.ts'
import type { MapRow } from '../../../domain/maps/map-lists.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { Screen } from '../../frame/screen.tsx'
import { useGroup } from '../../worker/group.ts'
import { newId } from '../../worker/new-id.ts'
import { useView } from '../../worker/things.ts'
import { AlignedRows } from './aligned-rows.tsx'
import { Flags } from './flags.tsx'
import { m, useMapWords } from './words.ts'

/** The two paths that were put side by side last on this device. */
const chosen = signal<readonly [string, string]>(['', ''])

/** Two paths side by side: the same steps in one row, and where the paths do not meet, in sentences. */
export function AlignmentPage() {
  const zone = useGroup()?.zone
  if (!useMapWords() || zone === undefined) return null
  return (
    <Screen title={m().aligned} lead={m().alignLead} back="/maps">
      <Page zone={zone} />
    </Screen>
  )
}

function Page({ zone }: { zone: string }) {
  const words = m()
  const maps = useView('maps', { group: zone })
  if (!maps) return null
  const paths = maps.filter(({ type }) => type === 'service_path')
  const find = (id: string, other: string) => paths.find(one => one.id === id) ?? paths.find(one => one.id !== other)
  const a = find(chosen.value[0], chosen.value[1])
  const b =
    a && (paths.find(one => one.id === chosen.value[1] && one.id !== a.id) ?? paths.find(one => one.id !== a.id))
  if (!a || !b) return <p class="soft">{words.chooseTwo}</p>
  return (
    <>
      <div class="two-paths no-print">
        <PathChoice
          label={words.firstPath}
          paths={paths}
          value={a.id}
          onChoose={id => choose(id, b.id === id ? a.id : b.id)}
        />
        <PathChoice
          label={words.secondPath}
          paths={paths}
          value={b.id}
          onChoose={id => choose(a.id === id ? b.id : a.id, id)}
        />
      </div>
      <Beside key={`${a.id} ${b.id}`} zone={zone} a={a} b={b} />
    </>
  )
}

const choose = (a: string, b: string): void => {
  chosen.value = [a, b]
}

type ChoiceProps = {
  readonly label: string
  readonly paths: readonly MapRow[]
  readonly value: string
  readonly onChoose: (id: string) => void
}

const PathChoice = ({ label, paths, value, onChoose }: ChoiceProps) => (
  <Select
    label={label}
    value={value}
    options={paths.map(({ id, title }) => [id, title || t().common.untitled] as const)}
    onInput={onChoose}
  />
)

/** Two paths of a group. */
export type TwoPaths = { readonly zone: string; readonly a: MapRow; readonly b: MapRow }

function Beside({ zone, a, b }: TwoPaths) {
  const words = m()
  const shown = useView('alignment', { group: zone, a: a.id, b: b.id, language: language.value })
  const joining = useSignal(false)
  if (!shown) return null
  return (
    <>
      <div class="row band no-print">
        <Button look="filled" icon={Link2} onClick={() => (joining.value = true)}>
          {words.sameAct}
        </Button>
        <Button look="plain" icon={Printer} onClick={() => print()}>
          {t().common.print}
        </Button>
      </div>
      <div class="alignment band">
        <AlignedRows zone={zone} a={a} b={b} shown={shown} />
        <Flags zone={zone} a={a} b={b} shown={shown} />
      </div>
      {joining.value && <Join zone={zone} a={a} b={b} shown={shown} onClose={() => (joining.value = false)} />}
    </>
  )
}

/** Two paths with how they lie side by side. */
export type Aligned = TwoPaths & { readonly shown: Alignment }

function Join({ zone, a, b, shown, onClose }: Aligned & { onClose: () => void }) {
  const words = m()
  const options = (side: 'a' | 'b') =>
    shown.rows.flatMap(row => {
      const step = row[side]
      return step ? [[step.id, `${step.n} ${step.label}`] as const] : []
    })
  const first = useSignal(options('a')[0]?.[0] ?? '')
  const other = useSignal(options('b')[0]?.[0] ?? '')
  const join = async () => {
    const values = newLink({ map: a.id, from: first.value, to: other.value, type: 'same' })
    await apply([{ do: 'create', kind: 'mapLink', id: newId(), values, group: zone }], words.sameMade)
    onClose()
  }
  const sides = [
    [a, first, options('a')],
    [b, other, options('b')],
  ] as const
  return (
    <Dialog
      title={words.sameTitle}
      onClose={onClose}
      actions={
        <Acts
          act={words.same}
          disabled={first.value === '' || other.value === ''}
          onAct={() => join()}
          onClose={onClose}
        />
      }
    >
      {sides.map(([path, choice, all]) => (
        <Select
          key={path.id}
          label={path.title || t().common.untitled}
          value={choice.value}
          options={all}
          onInput={value => {
            choice.value = value
          }}
        />
      ))}
    </Dialog>
  )
}
