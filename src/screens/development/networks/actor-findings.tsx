import { useSignal } from '@preact/signals'
import { CircleAlert, Lightbulb } from 'lucide'
import { type FindingKind, findingKinds } from '../../../domain/findings/finding.ts'
import { foundWith } from '../../../domain/maps/network/network-acts.ts'
import type { NetworkActor } from '../../../domain/maps/network/shown.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select, TextField } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { m } from '../maps/words.ts'
import { footOf } from './facts.ts'
import type { OpenNetwork } from './network-page.tsx'
import { nameOf, w } from './words.ts'

type Props = { readonly network: OpenNetwork; readonly one: NetworkActor }

/** The findings of the group that hang on somebody on a network; one can grow out of what is seen there. */
export function ActorFindings({ network, one }: Props) {
  const words = w()
  const making = useSignal(false)
  return (
    <section class="step-findings">
      {one.hung.length > 0 && <h3 class="label">{words.findings}</h3>}
      <ul>
        {one.hung.map(({ id, statement, kind }) => (
          <li key={id}>
            <Icon of={CircleAlert} size={18} />
            <div>
              <a href={`/group/${id}`}>{statement || t().common.untitled}</a>
              <p class="small soft">{t().field.kind[kind]}</p>
            </div>
          </li>
        ))}
      </ul>
      <Button look="plain" icon={Lightbulb} onClick={() => (making.value = true)}>
        {words.finding}
      </Button>
      {making.value && <Make network={network} one={one} onClose={() => (making.value = false)} />}
    </section>
  )
}

function Make({ network: { map, shown }, one, onClose }: Props & { onClose: () => void }) {
  const words = w()
  const { said } = footOf(one, shown)
  const statement = useSignal(
    shown.of > 0 ? `${nameOf(one.key, shown)}: ${said}, ${words.namedIn(one.named, shown.of)}.` : '',
  )
  const kind = useSignal<FindingKind>('development_area')
  const make = async () => {
    const finding = { id: newId(), statement: statement.value.trim(), kind: kind.value }
    await apply(foundWith({ map: map.id, group: map.zone }, one, finding, newId), w().findingMade)
    onClose()
  }
  return (
    <Dialog
      title={words.finding}
      onClose={onClose}
      actions={
        <Acts
          act={t().meetings.gatherMake}
          disabled={statement.value.trim() === ''}
          onAct={() => make()}
          onClose={onClose}
        />
      }
    >
      <TextField label={m().statement} rows={2} value={statement.value} onInput={value => (statement.value = value)} />
      <Select
        label={t().findings.kind}
        value={kind.value}
        options={findingKinds.map(one => [one, t().field.kind[one]] as const)}
        onInput={value => (kind.value = value as FindingKind)}
      />
    </Dialog>
  )
}
