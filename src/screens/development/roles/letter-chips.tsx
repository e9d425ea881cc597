import { type Letter, letters } from '../../../domain/maps/roles/letters.ts'
import { Dot } from './marks.tsx'
import { r } from './words.ts'

type Props = {
  readonly name: string
  readonly now: readonly Letter[]
  readonly onPress: (letter: Letter) => unknown
  /** Where *nothing* can be said too: whether it is, and what a press does. */
  readonly nothing?: { readonly on: boolean; readonly onPress: () => unknown }
}

/** The four words as buttons of which several can be down; each says of what it speaks. */
export function LetterChips({ name, now, onPress, nothing }: Props) {
  const words = r()
  return (
    <fieldset class="chips letter-chips">
      <legend class="hidden">{name}</legend>
      {letters.map(one => (
        <button key={one} type="button" aria-pressed={now.includes(one)} onClick={() => void onPress(one)}>
          <Dot of={one} />
          {words.word[one]}
        </button>
      ))}
      {nothing && (
        <button type="button" aria-pressed={nothing.on} onClick={() => void nothing.onPress()}>
          {words.word['-']}
        </button>
      )}
    </fieldset>
  )
}
