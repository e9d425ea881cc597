import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../../ui/language.ts'
import { elapsed, level, recording } from '../../device/recording.ts'
import { clockOf } from './clock-of.ts'

/** That a recording runs or rests, how long it is and how loud: in words, in figures and as a bar. */
export function Running() {
  const words = t().sources
  const now = recording.value
  if (!now) return null
  const rests = now.state === 'paused'
  return (
    <p class="running" data-state={now.state}>
      <span class="dot" aria-hidden="true" />
      <span>{rests ? words.paused : words.recording}</span>
      <span class="time">{clockOf(elapsed.value)}</span>
      <Level />
    </p>
  )
}

function Level() {
  const bar = useRef<HTMLSpanElement>(null)
  useEffect(
    () =>
      level.subscribe(loud => {
        bar.current?.style.setProperty('--loud', loud.toFixed(2))
      }),
    [],
  )
  return <span class="level" ref={bar} aria-hidden="true" />
}

/** Tells those who do not see it that a recording begins, rests or has ended, and what `also` was done. */
export function Heard({ also }: { also: string }) {
  const said = useSignal('')
  const state = recording.value?.state ?? 'stopped'
  const before = useRef(state)
  useEffect(() => {
    if (state === before.current) return
    before.current = state
    if (state !== 'stopping') said.value = t().sources.heard[state]
  }, [state])
  useEffect(() => {
    if (also) said.value = also
  }, [also])
  return (
    <span class="hidden" role="status">
      {said.value}
    </span>
  )
}
