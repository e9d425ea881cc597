import { useSignal } from '@preact/signals'
import { CopyPlus } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import { liesIn, sentenceOf, type Takable, takable, takeAlong } from '../../domain/together/taking.ts'
import { Button } from '../../ui/button.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Select, Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { toggled } from '../../ui/toggled.ts'
import { apply } from '../editing/apply.ts'
import { roomName, useGroups } from '../worker/group.ts'
import { newId } from '../worker/new-id.ts'
import { useThings } from '../worker/things.ts'

/** Takes chosen things of another group along into this one, after showing exactly what leaves. */
export function TakeAlong({ zone }: { zone: string }) {
  const words = t().groups
  const rooms = useGroups() ?? []
  const open = useSignal(false)
  if (rooms.length < 2) return null
  return (
    <div class="row">
      <Button icon={CopyPlus} onClick={() => (open.value = true)}>
        {words.take}
      </Button>
      {open.value && <Choose zone={zone} onClose={() => (open.value = false)} />}
    </div>
  )
}

/** All that can be taken along, of all groups I read. */
function useTakable(): readonly Thing<Takable>[] {
  const found = [useThings('groupFinding', {}), useThings('definition', {}), useThings('goal', {})]
  return found.flatMap((all): readonly Thing<Takable>[] => all ?? [])
}

function Choose({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = t().groups
  const others = (useGroups() ?? []).filter(one => one.zone !== zone)
  const from = useSignal(others[0]?.zone ?? '')
  const chosen = useSignal<readonly string[]>([])
  const all = useTakable()
  const here = all.filter(one => one.zone === zone)
  const there = all.filter(one => one.zone === from.value && !liesIn(one, here))
  const taking = there.filter(one => chosen.value.includes(one.id))
  const take = async () => {
    await apply(takeAlong(taking, zone, newId), words.taken(taking.length))
    onClose()
  }
  return (
    <Dialog
      title={words.take}
      onClose={onClose}
      actions={
        <Acts
          act={words.takeAct(Math.max(1, taking.length))}
          disabled={taking.length === 0}
          onAct={() => take()}
          onClose={onClose}
        />
      }
    >
      <p>{there.length === 0 ? words.takeNone : words.takeText}</p>
      {others.length > 1 && (
        <Select
          label={words.takeFrom}
          value={from.value}
          options={others.map(one => [one.zone, roomName(one)] as const)}
          onInput={value => (from.value = value)}
        />
      )}
      {takable.map(kind => {
        const some = there.filter(one => one.kind === kind)
        if (some.length === 0) return null
        return (
          <fieldset class="field" key={kind}>
            <legend>{words.takable[kind]}</legend>
            {some.map(one => (
              <Tick
                key={one.id}
                label={sentenceOf(one)}
                checked={chosen.value.includes(one.id)}
                onChange={() => (chosen.value = toggled(chosen.value, one.id))}
              />
            ))}
          </fieldset>
        )
      })}
    </Dialog>
  )
}
