import { Check, Circle, CircleCheck, Plus } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { OwnTie } from '../../../domain/maps/network/own-network.ts'
import { type TieState, tieStates } from '../../../domain/maps/network/tie.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Versions } from '../../editing/versions.tsx'
import { Stroke } from './legend.tsx'
import { type Asked, myTie, type Own, useTie } from './own.ts'
import { w } from './words.ts'

type Props = {
  readonly own: Own
  readonly people: readonly Asked[]
  readonly at: number
  readonly onAdd: () => void
}

/** One of those I may work with: how is it? What I said before stands above, whoever comes next below. */
export function AskedOne({ own, people, at, onAdd }: Props) {
  const words = w()
  const one = people[at]
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    // Who stands there now is read out; the page stays where a finger knows its buttons.
    if (moved.current) heading.current?.focus({ preventScroll: true })
    moved.current = true
  }, [one?.key])
  if (!one) return null
  const before = people.slice(0, at).filter(({ key }) => isTie(myTie(own, key)?.state))
  const coming = people.slice(at + 1, at + 4).map(({ label }) => label)
  return (
    <>
      <ul class="own-before">
        {before.slice(-3).map(other => (
          <Before key={other.key} own={own} one={other} />
        ))}
      </ul>
      <p class="label own-n">{words.n(at + 1, people.length)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {one.label}
      </h2>
      <HowItIs key={one.key} own={own} one={one} />
      {coming.length > 0 && <p class="soft small">{words.coming(coming.join(', '))}</p>}
      <Button look="plain" icon={Plus} onClick={onAdd}>
        {words.addOther}
      </Button>
    </>
  )
}

const isTie = (state: string | undefined): state is TieState => state !== undefined && state !== 'none'

function Before({ own, one }: { own: Own; one: Asked }) {
  const state = myTie(own, one.key)?.state
  if (!isTie(state)) return null
  return (
    <li>
      {one.label}
      <small class="soft">
        <Stroke state={state} />
        {w().state[state]}
      </small>
    </li>
  )
}

function HowItIs({ own, one }: HowProps) {
  const [tie, say] = useTie(own, one.key)
  return <How own={own} one={one} now={tie?.state} onSay={say} />
}

type HowProps = { readonly own: Own; readonly one: Asked }
type Saying = { readonly now: OwnTie['state'] | undefined; readonly onSay: (said: Partial<OwnTie>) => unknown }

/** How it is with somebody, by one press. */
export function How({ own, one, now, onSay }: HowProps & Saying) {
  const words = w()
  const say = (state: TieState | 'none') => void onSay({ label: one.label, state })
  const field = `ties.${one.key}`
  return (
    <>
      <fieldset class="own-how">
        <legend class="hidden">{`${words.how} ${one.label}`}</legend>
        {tieStates.map(state => (
          <button key={state} type="button" aria-pressed={now === state} onClick={() => say(state)}>
            <Stroke state={state} />
            <span>{words.howOwn[state]}</span>
            {now === state && <Icon of={Check} />}
          </button>
        ))}
        <button type="button" class="none" aria-pressed={now === 'none'} onClick={() => say('none')}>
          <Icon of={now === 'none' ? CircleCheck : Circle} size={20} />
          <span>{words.howOwn.none}</span>
        </button>
      </fieldset>
      {own.mine && <Versions thing={own.mine} field={field} label={one.label} read={readTie} />}
    </>
  )
}

/** A tie of one's own as it is read where two stand beside each other. */
export function readTie(value: unknown): string {
  const words = w()
  const { state, strength } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const how = words.howOwn[state as TieState] ?? ''
  return [how, typeof strength === 'number' && strength > 0 && words.strong(strength)].filter(Boolean).join(' · ')
}
