import { signal } from '@preact/signals'
import { Button } from './button.tsx'

type Said = { readonly text: string; readonly act?: { readonly label: string; readonly run: () => void } }

const said = signal<Said | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

/** Says what was just done for ten seconds, with the way to undo it; also on Ctrl+Z while it shows. */
export function say(text: string, act?: Said['act']): void {
  clearTimeout(timer)
  said.value = act ? { text, act } : { text }
  timer = setTimeout(() => {
    said.value = null
  }, 10_000)
}

/** Runs the undo that is offered now, if there is one; true when it did. */
export function undoSaid(): boolean {
  const act = said.value?.act
  if (!act) return false
  said.value = null
  act.run()
  return true
}

/** The place where `say` shows its sentence, politely announced. */
export function SaidLine() {
  const now = said.value
  return (
    <div aria-live="polite">
      {now && (
        <div class="said">
          <span>{now.text}</span>
          {now.act && (
            <Button look="plain" onClick={undoSaid}>
              {now.act.label}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
