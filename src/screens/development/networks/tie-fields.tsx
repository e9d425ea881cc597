import { type Signal, useSignal } from '@preact/signals'
import type { SaidTie } from '../../../domain/maps/network/network-acts.ts'
import { type TieState, type TieType, tieStates, tieTypes } from '../../../domain/maps/network/tie.ts'
import { Select } from '../../../ui/field.tsx'
import { w } from './words.ts'

/** How it is with a tie, while somebody says it. */
export type Saying = {
  readonly type: Signal<TieType>
  readonly state: Signal<TieState>
  readonly strength: Signal<number>
}

/** Begins to say it. */
export const useSaying = (): Saying => ({
  type: useSignal<TieType>('cooperates'),
  state: useSignal<TieState>('existing'),
  strength: useSignal(0),
})

/** What was said. */
export const said = ({ type, state, strength }: Saying, seen: SaidTie['seen']): SaidTie => ({
  type: type.value,
  state: state.value,
  strength: strength.value,
  seen,
})

export const typeOptions = () => tieTypes.map(one => [one, w().type[one]] as const)
export const stateOptions = () => tieStates.map(one => [one, w().state[one]] as const)
export const strengthOptions = () => ([0, 1, 2, 3] as const).map(one => [String(one), w().strengths[one]] as const)

/** What they have with each other, how it is, and how strong. */
export function TieFields({ saying }: { saying: Saying }) {
  const words = w()
  return (
    <>
      <Select
        label={words.whatTie}
        value={saying.type.value}
        options={typeOptions()}
        onInput={next => (saying.type.value = next as TieType)}
      />
      <Select
        label={words.how}
        value={saying.state.value}
        options={stateOptions()}
        onInput={next => (saying.state.value = next as TieState)}
      />
      <Select
        label={words.strength}
        value={String(saying.strength.value)}
        options={strengthOptions()}
        onInput={next => (saying.strength.value = Number(next))}
      />
    </>
  )
}
