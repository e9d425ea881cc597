import type { ComponentChildren } from 'preact'
import { Line } from './lines.tsx'
import { isSecondTap } from './second-tap.ts'

/** One answer to choose: its name, whether it is chosen, and its place among its kind for those who hear the page. */
export type Row = {
  readonly value: number | string
  readonly words: string
  readonly quiet?: boolean
  /** The unit a team is part of, which stands above it. */
  readonly within?: string | undefined
  readonly symbol?: ComponentChildren
  readonly place: number
  readonly of: number
}

/** What rows share: the group's name and the value chosen in it. */
export type Choosing = {
  readonly name: string
  readonly value: number | string | undefined
  readonly onValue: (value: number | string | undefined) => void
}

/** An answer as a native radio as large as its row; a second tap on the chosen one takes it back. */
export function ChoiceRow({ row, name, value, onValue }: { row: Row } & Choosing) {
  const chosen = value === row.value
  return (
    <label
      data-within={row.within || undefined}
      class={`rs-choice${row.quiet ? ' quiet' : ''}${chosen ? ' chosen' : ''}`}
    >
      <input
        type="radio"
        name={name}
        autocomplete="off"
        checked={chosen}
        aria-posinset={row.place}
        aria-setsize={row.of}
        // Keys click nowhere.
        onClick={event => !(event.clientX && isSecondTap(event)) && chosen && onValue(undefined)}
        onKeyDown={event => {
          // The space bar does nothing to a radio that is chosen, while a finger does.
          if (!chosen || event.key !== ' ') return
          event.preventDefault()
          onValue(undefined)
        }}
        // Taking back is a change too, and is no choice.
        onChange={event => event.currentTarget.checked && onValue(row.value)}
      />
      {row.symbol ?? <span class="rs-ring" />}
      <span class="rs-words">{row.words}</span>
      {chosen && !row.quiet && <Line of="check" />}
    </label>
  )
}
