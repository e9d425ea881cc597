import { useSignal } from '@preact/signals'
import { cellSaid } from '../../../domain/maps/roles/acts.ts'
import { letters, toggledLetter } from '../../../domain/maps/roles/letters.ts'
import type { Cell, DutyRow } from '../../../domain/maps/roles/role-map.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Tick } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { CellVersions } from './cell-versions.tsx'
import { Dot } from './marks.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

type Props = {
  readonly open: OpenRoles
  readonly duty: DutyRow
  readonly cell: Cell
  readonly title: string
  readonly onClose: () => void
}

/** What a role has to do with a duty: one or several of four words; two versions are settled here. */
export function CellDialog({ open, duty, cell, title, onClose }: Props) {
  const words = r()
  const said = useSignal(cell.letters)
  const { map } = open
  const save = async () => {
    const at = { map: map.id, group: map.zone }
    if (said.value.join('') !== cell.letters.join(''))
      await apply(cellSaid(at, { duty: duty.id, cell }, said.value), words.cellSaid)
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose} actions={<Acts act={words.save} onAct={save} onClose={onClose} />}>
      <CellVersions cell={cell} label={title} />
      <fieldset class="field role-ticks">
        <legend>{words.cellAsk}</legend>
        {letters.map(one => (
          <Tick
            key={one}
            checked={said.value.includes(one)}
            onChange={() => (said.value = toggledLetter(said.value, one))}
            label={
              <>
                <Dot of={one} /> {words.word[one]} ({words.letter[one]}) <span class="soft">{words.meaning[one]}</span>
              </>
            }
          />
        ))}
      </fieldset>
    </Dialog>
  )
}
