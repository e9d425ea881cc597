import { type Letter, letters } from '../../../domain/maps/roles/letters.ts'
import { r } from './words.ts'

/** The sign of a letter: a full dot does, one in a ring answers, an empty ring is asked, a small dot is told. */
export function Dot({ of }: { of: Letter }) {
  return (
    <svg class="role-dot" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {of === 'R' && <circle cx="7" cy="7" r="6.5" fill="currentColor" />}
      {of === 'A' && (
        <>
          <circle cx="7" cy="7" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" />
          <circle cx="7" cy="7" r="2.75" fill="currentColor" />
        </>
      )}
      {of === 'C' && <circle cx="7" cy="7" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" />}
      {of === 'I' && <circle cx="7" cy="7" r="3" fill="currentColor" />}
    </svg>
  )
}

type Props = { readonly letters: readonly Letter[]; readonly asked?: ReadonlySet<Letter> }

/** What a role has to do with a duty, a word a line; what is to be sorted out is underlined as where two versions differ. */
export function Words({ letters, asked }: Props) {
  if (letters.length === 0)
    return (
      <span class="soft" aria-hidden="true">
        {r().none}
      </span>
    )
  return (
    <>
      {letters.map(one => (
        <span key={one} class="role-word" data-of={one}>
          <Dot of={one} />
          {asked?.has(one) ? <u>{r().word[one]}</u> : <span>{r().word[one]}</span>}
          <small aria-hidden="true">{r().letter[one]}</small>
        </span>
      ))}
    </>
  )
}

/** What each word means, with the letter those know who have met it elsewhere. */
export function Legend() {
  const words = r()
  return (
    <ul class="role-legend small">
      {letters.map(one => (
        <li key={one}>
          <Dot of={one} />
          <span>
            {words.word[one]} ({words.letter[one]}) <span class="soft">{words.meaning[one]}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
