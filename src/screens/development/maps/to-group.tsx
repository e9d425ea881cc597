import { useSignal } from '@preact/signals'
import { CopyPlus } from 'lucide'
import { asSaid, pathTaken } from '../../../domain/maps/taking-path.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { roomName, useGroups } from '../../worker/group.ts'
import { newId } from '../../worker/new-id.ts'
import { useThing, useView } from '../../worker/things.ts'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

/** Takes a path along into another group this person is in, after showing exactly what leaves. */
export function ToGroup({ path }: { path: OpenPath }) {
  const words = m()
  const others = (useGroups() ?? []).filter(one => one.zone !== path.map.zone)
  const open = useSignal(false)
  if (others.length === 0) return null
  return (
    <>
      <Button icon={CopyPlus} onClick={() => (open.value = true)}>
        {words.toGroup}
      </Button>
      {open.value && <Take path={path} rooms={others} onClose={() => (open.value = false)} />}
    </>
  )
}

type TakeProps = {
  readonly path: OpenPath
  readonly rooms: NonNullable<ReturnType<typeof useGroups>>
  readonly onClose: () => void
}

function Take({ path: { map, shown }, rooms, onClose }: TakeProps) {
  const words = m()
  const into = useSignal(rooms[0]?.zone ?? '')
  const { title, perspective, steps } = shown
  const take = async () => {
    const wish = { of: map.id, title, perspective, steps, group: into.value }
    await apply(pathTaken(wish, newId), t().groups.taken(1))
    onClose()
  }
  return (
    <Dialog
      title={words.toGroup}
      onClose={onClose}
      actions={<Acts act={words.toGroupAct} onAct={take} onClose={onClose} />}
    >
      <Select
        label={words.intoGroup}
        value={into.value}
        options={rooms.map(one => [one.zone, roomName(one)] as const)}
        onInput={zone => {
          into.value = zone
        }}
      />
      <p>{words.toGroupText}</p>
      <h3>{title}</h3>
      <ol class="points">
        {steps.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ol>
    </Dialog>
  )
}

/** That a path was taken along from another group, and where the two have moved apart; absent for one that was not. */
export function PathTakenFrom({ path: { map, shown } }: { path: OpenPath }) {
  const words = t().groups
  const taken = map.values.taken
  const original = useThing('map', taken?.of ?? '')
  const there = useView('path', {
    ...{ group: original?.zone ?? '', id: original?.id ?? '', language: language.value },
    ...{ home: '', version: '' },
  })
  if (!taken || shown.keptOn !== '') return null
  const said = [
    words.takenFrom,
    there && asSaid(there.steps) !== taken.as && words.changedThere,
    asSaid(shown.steps) !== taken.as && words.changedHere,
  ]
  return <p class="soft">{said.filter(Boolean).join(' ')}</p>
}
