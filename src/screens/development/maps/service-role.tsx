import { useSignal } from '@preact/signals'
import type { Touched } from '../../../domain/maps/service-card.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { ActorChoice } from '../../editing/actor-choice.tsx'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThings, useView } from '../../worker/things.ts'
import { m } from './words.ts'

type Props = { readonly service: Thing<'service'> }

/** Which role answers for a service; a change shows first all that it touches. */
export function ServiceRole({ service }: Props) {
  const words = m()
  const { id, zone, values } = service
  const touched = useView('touched', { group: zone, service: id }) ?? []
  const actors = useThings('actor', {}, zone) ?? []
  const wanted = useSignal<string | undefined>(undefined)
  const nameOf = (actor: unknown) => actors.find(one => one.id === actor)?.values.label ?? words.nobody
  const change = async (role: string) => {
    await apply([{ do: 'edit', id, patch: { role } }], words.roleChanged)
    wanted.value = undefined
  }
  const choose = (role: string) => {
    if (role === values.role) return
    if (touched.length === 0) void change(role)
    else wanted.value = role
  }
  return (
    <div class="bound">
      <ActorChoice label={words.responsible} none={words.nobody} zone={zone} value={values.role} onChoose={choose} />
      <Versions thing={service} field="role" label={words.responsible} read={nameOf} />
      {wanted.value !== undefined && (
        <Ask
          who={nameOf(wanted.value)}
          touched={touched}
          onAct={() => change(wanted.value ?? '')}
          onClose={() => (wanted.value = undefined)}
        />
      )}
    </div>
  )
}

type AskProps = {
  readonly who: string
  readonly touched: readonly Touched[]
  readonly onAct: () => unknown
  readonly onClose: () => void
}

function Ask({ who, touched, onAct, onClose }: AskProps) {
  const words = m()
  return (
    <Dialog
      title={words.responsibleAsk}
      onClose={onClose}
      actions={<Acts act={words.touchAct} onAct={onAct} onClose={onClose} />}
    >
      <p>{who}</p>
      <p>{words.touches(touched.length)}</p>
      <ul class="points">
        {touched.map(({ id, label, mapTitle }) => (
          <li key={id}>
            {label} <span class="soft">({mapTitle})</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
