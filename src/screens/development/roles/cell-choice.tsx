import { cellSaid } from '../../../domain/maps/roles/acts.ts'
import { type Letter, toggledLetter } from '../../../domain/maps/roles/letters.ts'
import type { Cell } from '../../../domain/maps/roles/role-map.ts'
import { apply } from '../../editing/apply.ts'
import { usePressed } from '../../editing/pressed.ts'
import { CellVersions } from './cell-versions.tsx'
import { LetterChips } from './letter-chips.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { lettersWord, r } from './words.ts'

type Props = {
  readonly open: OpenRoles
  readonly duty: string
  readonly cell: Cell
  /** Which of the two the sheet does not name already. */
  readonly name: string
}

/** What a role has to do with a duty as four words to press; what is pressed shows before it is stored. */
export function CellChoice({ open: { map, fixed }, duty, cell, name }: Props) {
  const [now, press] = usePressed(cell.letters)
  const say = (letter: Letter) => {
    const letters = toggledLetter(now, letter)
    return press(letters, () =>
      apply(cellSaid({ map: map.id, group: map.zone }, { duty, cell }, letters), r().cellSaid),
    )
  }
  return (
    <li class="cell-choice">
      <p>{name}</p>
      {fixed ? <p class="soft">{lettersWord(cell.letters)}</p> : <LetterChips name={name} now={now} onPress={say} />}
      <CellVersions cell={cell} label={name} />
    </li>
  )
}
