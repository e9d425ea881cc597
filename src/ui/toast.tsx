import { signal } from '@preact/signals'
import { Button } from './button.tsx'

type Said = { readonly text: string; readonly act?: { readonly label: string; readonly run: () => void } }

const said = signal<Said | null>(null)
const UNDO_MS = 10_000
const READ_MS = 4_000
let timer: ReturnType<typeof setTimeout> | undefined

/** Says what was just done; where it can be undone for ten seconds, also by Ctrl+Z while it shows. */
export function toast(text: string, act?: Said['act']): void {
  clearTimeout(timer)
  said.value = act ? { text, act } : { text }
  timer = setTimeout(
    () => {
      said.value = null
    },
    act ? UNDO_MS : READ_MS,
  )
}

/** Takes the sentence away, where nothing may stand over the page. */
export function hideToast(): void {
  said.value = null
}

/** Runs the undo that is offered now, if there is one; true when it did. */
export function undoToast(): boolean {
  const act = said.value?.act
  if (!act) return false
  said.value = null
  act.run()
  return true
}

/** The place where `toast` shows its sentence, politely announced. */
export function Toast() {
  const now = said.value
  return (
    <div aria-live="polite">
      {now && (
        <div class="said">
          <span>{now.text}</span>
          {now.act && (
            <Button look="plain" onClick={undoToast}>
              {now.act.label}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
