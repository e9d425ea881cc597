/**
 * Gathers what is asked for at the same time into one piece of work: while one is under way the next ones wait together.
 * A hundred rows then cost one commit on disk instead of a hundred. When a piece fails, all who shared it hear so.
 */
export function grouped<Asked, Answer>(
  work: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  type Waiting = { asked: Asked; resolve: (answer: Answer) => void; reject: (error: unknown) => void }
  let waiting: Waiting[] = []
  let running = false

  const run = async (): Promise<void> => {
    running = true
    while (waiting.length > 0) {
      const now = waiting
      waiting = []
      try {
        const answers = await work(now.map(one => one.asked))
        for (const [i, one] of now.entries()) one.resolve(answers[i] as Answer)
      } catch (error) {
        for (const one of now) one.reject(error)
      }
    }
    running = false
  }
  return asked =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject })
      // In a microtask, so that all calls of the same task share the first piece of work.
      if (!running) queueMicrotask(() => running || void run())
    })
}
