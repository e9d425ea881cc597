let under: Promise<void> | undefined
let over = () => {}

/** To be called where the next screen is fetched while the one that is left still stands. */
export function setOut(): void {
  under ??= new Promise<void>(resolve => {
    over = resolve
  })
}

/** To be called when that screen has come, or nobody waits for it any more. */
export function arrive(): void {
  under = undefined
  over()
}

/** Resolves when the screen that is on its way has come; nothing when none is. */
export const arrived = (): Promise<void> | undefined => under
