import { problemError } from '../wire/problem.ts'

/**
 * Holds a vault for this window alone; `onTaken` is called when another window asks for it. Throws *open-elsewhere*
 * while another one has it.
 */
export function holdVault(id: string, onTaken: () => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    void navigator.locks.request(`rinnalla-${id}`, { ifAvailable: true }, lock => {
      if (!lock) {
        reject(problemError('open-elsewhere'))
        return undefined
      }
      const channel = new BroadcastChannel(`rinnalla-${id}`)
      channel.onmessage = onTaken
      return new Promise<void>(release => {
        resolve(() => {
          channel.close()
          release()
        })
      })
    })
  })
}
