import { signal } from '@preact/signals'
import { Button } from './button.tsx'

type Act = { readonly label: string; readonly run: () => void }
type Said = { readonly text: string; readonly act?: Act }

const said = signal<Said | null>(null)
const UNDO_MS = 10_000
const READ_MS = 4_000
let timer: ReturnType<typeof setTimeout> | undefined
/** Acts that are being saved, the newest last: their undo is not known yet, but may be asked for. */
const coming: { asked: boolean; overtaken: boolean }[] = []

/** Says what was just done; where it can be undone for ten seconds, also by Ctrl+Z while it shows. */
export function toast(text: string, act?: Act): void {
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

/**
 * Says what was done once it is saved, and offers its undo. Hands are quicker than a disk: an undo that is asked for by
 * Ctrl+Z meanwhile is for this act, not for the one before, and runs as soon as it can. What was refused says nothing, nor
 * does what was saved only after a newer act had been told.
 */
export async function toastOnceSaved(saved: Promise<Required<Said> | undefined>): Promise<void> {
  const mine = { asked: false, overtaken: false }
  coming.push(mine)
  try {
    const done = await saved
    if (mine.asked) done?.act.run()
    else if (done && !mine.overtaken) {
      for (const older of coming.slice(0, coming.indexOf(mine))) older.overtaken = true
      toast(done.text, done.act)
    }
  } finally {
    coming.splice(coming.indexOf(mine), 1)
  }
}

/** Asks for the undo of the newest act, saved or not, if there is one; true when there was. */
export function undoNewest(): boolean {
  const newest = coming.findLast(one => !one.asked && !one.overtaken)
  if (!newest) return undoToast()
  newest.asked = true
  return true
}

/** Runs the undo that is offered now, if there is one; true when it did. */
function undoToast(): boolean {
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
