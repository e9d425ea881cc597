import { type TieState, tieStates } from '../../../domain/maps/network/tie.ts'
import { w } from './words.ts'

/** What the styles and the thickness of lines mean. */
export function Legend({ counted }: { counted: boolean }) {
  const words = w()
  return (
    <ul class="network-legend" aria-label={words.legend}>
      {tieStates.map(state => (
        <li key={state}>
          <Stroke state={state} />
          {words.state[state]}
        </li>
      ))}
      <li class="soft">{counted ? words.thickCount : words.thickStrength}</li>
    </ul>
  )
}

/** A piece of a line in the style of a state. */
export function Stroke({ state }: { state: TieState }) {
  return (
    <svg class="stroke" viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
      <g class="tie" data-state={state}>
        {state === 'broken' ? (
          <>
            <line x1="1" y1="8" x2="16" y2="8" stroke-width="3" />
            <line x1="32" y1="8" x2="47" y2="8" stroke-width="3" />
            <path class="cross" d="M20 4l8 8m0 -8l-8 8" />
          </>
        ) : (
          <line
            x1="1"
            y1="8"
            x2="47"
            y2="8"
            stroke-width="4"
            stroke-dasharray={state === 'wanted' ? '10 8' : undefined}
          />
        )}
      </g>
    </svg>
  )
}
