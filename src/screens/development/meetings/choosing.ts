import { type Signal, useSignal } from '@preact/signals'

/** Which contributions are chosen to go into one finding. */
export type Choosing = { readonly chosen: ReadonlySet<string>; readonly toggle: (id: string) => void }

/** Choosing several contributions; `on` tells whether somebody is at it. */
export type Choice = {
  readonly on: Signal<boolean>
  readonly choosing: Choosing | undefined
  readonly stop: () => void
}

/** Lets somebody choose contributions of a meeting. */
export function useChoosing(): Choice {
  const on = useSignal(false)
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(chosen.value)
    if (!next.delete(id)) next.add(id)
    chosen.value = next
  }
  const stop = () => {
    on.value = false
    chosen.value = new Set()
  }
  return { on, stop, choosing: on.value ? { chosen: chosen.value, toggle } : undefined }
}
