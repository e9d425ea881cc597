import { problemError } from '../wire/problem.ts'

const nameOf = (vault: string): string => `rinnalla-${vault}`

/** A page that has just been left or killed lets go of its vault a moment later. */
const LEAVING_MS = 2_000
/** How long a window that is asked for its vault may take to store everything. */
const SAVING_MS = 10_000

/**
 * Holds a vault for this window alone; `onTaken` is called when another window asks for it or takes it. Throws
 * *open-elsewhere* while another one has it.
 */
export function lockVault(vault: string, onTaken: () => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    let held = false
    const hold = () => {
      held = true
      const channel = new BroadcastChannel(nameOf(vault))
      channel.onmessage = ({ data }) => {
        if (data !== 'taken') return
        channel.postMessage('heard')
        onTaken()
      }
      return new Promise<void>(release => {
        resolve(() => {
          channel.close()
          release()
        })
      })
    }
    navigator.locks
      .request(nameOf(vault), { signal: AbortSignal.timeout(LEAVING_MS) }, hold)
      .catch(() => (held ? onTaken() : reject(problemError('open-elsewhere'))))
  })
}

/**
 * Asks the window that holds a vault for it, and resolves once it is free: stored and let go, or taken from one that does
 * not answer any more. Throws *open-elsewhere* when it answers and keeps it, as it must while something cannot be saved.
 */
export async function takeVault(vault: string): Promise<void> {
  const channel = new BroadcastChannel(nameOf(vault))
  let heard = false
  channel.onmessage = ({ data }) => {
    if (data === 'heard') heard = true
  }
  channel.postMessage('taken')
  const free = () => undefined
  try {
    await navigator.locks.request(nameOf(vault), { signal: AbortSignal.timeout(SAVING_MS) }, free)
  } catch {
    if (heard) throw problemError('open-elsewhere')
    // A page that the browser keeps asleep in its memory holds its vault and hears nothing.
    await navigator.locks.request(nameOf(vault), { steal: true }, free)
  } finally {
    channel.close()
  }
}
