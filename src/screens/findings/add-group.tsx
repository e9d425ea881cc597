import type { Evidence } from '../../domain/findings/finding.ts'
import { isOfGroup, saidByGroup } from '../../domain/findings/group-ground.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { useOnce } from '../../ui/once.ts'
import { apply } from '../editing/apply.ts'
import { newId } from '../worker/new-id.ts'
import { useThings } from '../worker/things.ts'

type Props = {
  readonly finding: Thing<'finding'>
  readonly stance: Evidence['stance']
  readonly onClose: () => void
}

/** Chooses among what groups have found themselves; one press adds it. */
export function AddGroup({ finding, stance, onClose }: Props) {
  const words = t().findings.one
  const meetings = useThings('meeting', {})
  const used = new Set(Object.values(finding.values.evidence).map(one => one.group?.finding))
  const found = useThings('groupFinding', {})?.filter(one => isOfGroup(one) && !used.has(one.id))
  const add = useOnce((one: Thing<'groupFinding'>) => {
    const meeting = meetings?.find(({ id }) => id === one.values.meeting)
    const evidence = saidByGroup(one, meeting, stance)
    const added = apply(
      [{ do: 'edit', id: finding.id, patch: { [`evidence.${newId()}`]: evidence } }],
      words.groundAdded,
    )
    onClose()
    return added
  })
  return (
    <Dialog
      title={stance === 'supports' ? words.pickFor : words.pickAgainst}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t().common.cancel}</Button>}
    >
      {found?.length === 0 && <p class="soft">{words.noGroupFindings}</p>}
      <ul class="lines picks">
        {meetings &&
          found?.map(one => (
            <li key={one.id}>
              <button type="button" onClick={() => add(one)}>
                <span class="main">
                  {one.values.statement}
                  <small>{t().field.kind[one.values.kind]}</small>
                </span>
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}
