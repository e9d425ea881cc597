import { useSignal } from '@preact/signals'
import type { FindingKind } from '../../../domain/findings/finding.ts'
import { findingKinds } from '../../../domain/findings/finding.ts'
import type { Thing } from '../../../domain/thing.ts'
import { gathered, likelyKind } from '../../../domain/together/gathering.ts'
import { groupOf } from '../../../domain/together/group.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select, TextField, Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import type { Choice } from './choosing.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly all: readonly Thing<'contribution'>[]
  readonly choice: Choice
}

/** Stands at the foot while contributions are chosen. */
export function GatherBar({ meeting, all, choice }: Props) {
  const words = t().meetings
  const wording = useSignal(false)
  const chosen = all.filter(({ id }) => choice.choosing?.chosen.has(id))
  return (
    <footer class="foot">
      <p role="status">{words.chosen(chosen.length)}</p>
      <div class="row">
        <Button onClick={choice.stop}>{t().common.cancel}</Button>
        <Button look="filled" disabled={chosen.length === 0} onClick={() => (wording.value = true)}>
          {words.gatherAct}
        </Button>
      </div>
      {wording.value && (
        <Wording meeting={meeting} chosen={chosen} onClose={() => (wording.value = false)} onDone={choice.stop} />
      )}
    </footer>
  )
}

type WordingProps = {
  readonly meeting: Thing<'meeting'>
  readonly chosen: readonly Thing<'contribution'>[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The group words one sentence together, with what it comes from before its eyes. */
function Wording({ meeting, chosen, onClose, onDone }: WordingProps) {
  const words = t().meetings
  const group = groupOf(useThings('group', {}, meeting.zone) ?? [], meeting.zone)
  const only = chosen.length === 1 ? (chosen[0]?.values.text ?? '') : ''
  const statement = useSignal(only)
  const kind = useSignal<FindingKind>(likelyKind(chosen))
  const clients = useSignal(false)
  const make = async () => {
    const changes = gathered({
      id: newId(),
      statement: statement.value.trim(),
      kind: kind.value,
      meeting,
      chosen,
      clients: clients.value && group?.values.scope === 'clients',
    })
    await apply(changes, words.gathered(chosen.length))
    onClose()
    onDone()
  }
  return (
    <Dialog
      title={words.gatherTitle(chosen.length)}
      onClose={onClose}
      actions={<Acts act={words.gatherMake} onAct={make} onClose={onClose} busy={statement.value.trim() === ''} />}
    >
      <ul class="picked">
        {chosen.map(({ id, values }) => (
          <li key={id} class="spoken">
            {values.text}
          </li>
        ))}
      </ul>
      <TextField
        label={words.statement}
        hint={words.statementHint}
        value={statement.value}
        rows={2}
        onInput={text => (statement.value = text)}
      />
      <Select
        label={t().findings.kind}
        value={kind.value}
        options={findingKinds.map(one => [one, t().field.kind[one]] as const)}
        onInput={one => (kind.value = one as FindingKind)}
      />
      {group?.values.scope === 'clients' && (
        <Tick label={words.clients} checked={clients.value} onChange={on => (clients.value = on)} />
      )}
    </Dialog>
  )
}
