import { useSignal } from '@preact/signals'
import { masked } from '../../../domain/identity-number.ts'
import {
  type FileActor,
  type KumuProblem,
  type KumuRead,
  kumuRead,
  MOST_SIGNS,
} from '../../../domain/maps/network/kumu-in.ts'
import { networkOf, unasked, type Verdict } from '../../../domain/maps/network/kumu-keep.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { Gradually } from '../../../ui/gradually.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useRoute } from '../../frame/use-route.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { m } from '../maps/words.ts'
import { NotCarriedPart } from './not-carried.tsx'
import { w } from './words.ts'

/** Brings in a network from a file of Kumu: first it shows what the file holds and what of it has no place here. */
export function BringIn({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = w()
  const read = useSignal<KumuRead | null>(null)
  const problem = useSignal<KumuProblem | ''>('')
  const title = useSignal('')
  const choose = async (file: File) => {
    const found = file.size > MOST_SIGNS ? 'too-large' : kumuRead(await file.text())
    problem.value = typeof found === 'string' ? found : ''
    read.value = typeof found === 'string' ? null : found
    title.value = file.name.replace(/\.[^.]*$/, '')
  }
  if (read.value) return <Seen zone={zone} read={read.value} title={title} onClose={onClose} />
  return (
    <Dialog title={words.kumuIn} onClose={onClose} actions={<Button onClick={onClose}>{t().common.cancel}</Button>}>
      <p>{words.kumuLead}</p>
      <Trouble text={problem.value === '' ? undefined : words.kumuProblem[problem.value]} />
      <FileButton onFile={choose}>{words.kumuChoose}</FileButton>
    </Dialog>
  )
}

type SeenProps = {
  readonly zone: string
  readonly read: KumuRead
  readonly title: { value: string }
  readonly onClose: () => void
}

function Seen({ zone, read, title, onClose }: SeenProps) {
  const words = w()
  const route = useRoute()
  const verdicts = useSignal<ReadonlyMap<number, Verdict>>(new Map())
  const known = useThings('actor', {}, zone)
  const people = read.actors.filter(({ person }) => person !== null)
  const keepIt = async () => {
    if (!known) return
    const wish = { read, title: masked(title.value.trim()), group: zone, verdicts: verdicts.value, known }
    const steps = networkOf(wish, newId)
    await apply(steps, words.kumuKept)
    onClose()
    const [map] = steps
    if (map) route(`/maps/${map.id}`)
  }
  const judge = (at: number, verdict: Verdict) => {
    verdicts.value = new Map([...verdicts.value, [at, verdict]])
  }
  return (
    <Dialog
      title={words.kumuIn}
      onClose={onClose}
      actions={
        <Acts
          act={words.kumuKeep}
          disabled={title.value.trim() === '' || known === null}
          onAct={keepIt}
          onClose={onClose}
        />
      }
    >
      <p>{words.kumuFound(read.actors.length, read.ties.length)}</p>
      <Field label={m().mapName} value={title.value} onInput={next => (title.value = next)} />
      {people.length > 0 && (
        <section class="stack">
          <h3>{words.kumuPeople}</h3>
          {people.length > 1 && <p class="soft">{words.kumuCloseOnes}</p>}
          <Gradually
            step={20}
            parts={people.map(one => (
              <Asked key={one.at} one={one} verdict={verdicts.value.get(one.at) ?? unasked(one)} onJudge={judge} />
            ))}
          />
        </section>
      )}
      <NotCarriedPart not={read.not} />
    </Dialog>
  )
}

type AskedProps = {
  readonly one: FileActor
  readonly verdict: Verdict
  readonly onJudge: (at: number, verdict: Verdict) => void
}

function Asked({ one, verdict, onJudge }: AskedProps) {
  const words = w()
  // A number is shown to nobody, and becomes no actor's name.
  const isNumber = one.person === 'number'
  const choices = isNumber ? (['close', 'out'] as const) : (['close', 'actor', 'out'] as const)
  return (
    <Select
      label={isNumber ? `${words.kumuHidden}: ${masked(one.label)}` : one.label}
      value={verdict}
      options={choices.map(choice => [choice, words.kumuVerdict[choice]] as const)}
      onInput={next => onJudge(one.at, next as Verdict)}
    />
  )
}
